/*
 * Prints a laid-out card as SVG with literal colours of the light palette, for the picture printer. Where a line has
 * Arabic in it, its stretches are set one by one, each as wide as the printer itself says.
 */
import { Resvg } from '@resvg/resvg-js';
import { fonts } from '../charts/downloads.ts';
import { sceneToFile } from '../charts/scene/to-file.ts';
import { number, pathData } from '../charts/scene/attributes.ts';
import { PALETTES } from '../charts/scene/tones.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { CARD_SIZE } from './card.ts';
import type { Piece, Style, TextPiece, TextRun } from './card-pieces.ts';
import { hasArabic, type Stretch, stretchesOf } from './scripts.ts';

const PALETTE = PALETTES.light;

const FAMILY: Readonly<Record<Style['face'], string>> = {
  sans400: 'Docket Sans',
  sans600: 'Docket Sans',
  text400: 'Docket Text',
  display400: 'Docket Display',
};

/** An Arabic letter that joins with no other. */
const HAMZA = '\u0621';

/** The picture's SVG, all of it. */
export function cardSvg(pieces: readonly Piece[]): Markup {
  return svg(
    markup`<rect width="${CARD_SIZE.width}" height="${CARD_SIZE.height}" fill="${PALETTE.paper}"/>${pieces.map(print)}`,
  );
}

/** Pieces without their ground, so that the printer can be asked what room they take. */
export const piecesSvg = (pieces: readonly Piece[]): Markup => svg(pieces.map(print));

function svg(inner: Markup | readonly Markup[]): Markup {
  const { width, height } = CARD_SIZE;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`;
}

function print(piece: Piece): Markup {
  switch (piece.piece) {
    case 'rect':
      return markup`<rect x="${number(piece.x)}" y="${number(piece.y)}" width="${number(piece.width)}" height="${number(piece.height)}" fill="${PALETTE[piece.ink]}"/>`;
    case 'path':
      return markup`<path d="${pathData(piece.d)}" fill="${PALETTE[piece.ink]}"/>`;
    case 'picture':
      return markup`<g transform="translate(${number(piece.x)} ${number(piece.y)}) scale(${piece.scale.toFixed(4)})">${sceneToFile(piece.scene, 'light', '', '')}</g>`;
    case 'text':
      return printText(piece);
  }
}

function printText({ x, y, anchor, style, runs, dir }: TextPiece): Markup {
  if (!runs.some(({ text }) => hasArabic(text)))
    return textSvg({ dir: 'ltr', arabic: false, runs }, style, x, y, anchor);
  const stretches = stretchesOf(runs, dir).map((stretch) => ({ stretch, width: advanceOf(stretch, style) }));
  const total = stretches.reduce((sum, { width }) => sum + width, 0);
  let left = anchor === 'start' ? x : anchor === 'end' ? x - total : x - total / 2;
  const texts = (dir === 'rtl' ? stretches.reverse() : stretches).map(({ stretch, width }) => {
    const at = left;
    left += width;
    return textSvg(stretch, style, at, y, 'start');
  });
  return markup`${texts}`;
}

const advances = new Map<string, number>();

/** How far a stretch goes, spaces at its ends and all: measured between two marks that join with nothing. */
function advanceOf(stretch: Stretch<TextRun>, style: Style): number {
  const [first] = stretch.runs;
  if (!first) return 0;
  const guard = { ...first, text: stretch.arabic ? HAMZA : '!' };
  const widthWith = (runs: readonly TextRun[]) => {
    const text = String(svg(textSvg({ ...stretch, runs: [guard, ...runs, guard] }, style, 0, 0, 'start')));
    const width = advances.get(text) ?? new Resvg(text, { font: fonts() }).getBBox()?.width ?? 0;
    advances.set(text, width);
    return width;
  };
  return widthWith(stretch.runs) - widthWith([]);
}

function textSvg(
  { dir, arabic, runs }: Stretch<TextRun>,
  style: Style,
  x: number,
  y: number,
  anchor: TextPiece['anchor'],
): Markup {
  const weight = style.face === 'sans600' ? markup` font-weight="600"` : undefined;
  const italic = style.italic && !arabic ? markup` font-style="italic"` : undefined;
  const at = anchor === 'start' ? undefined : markup` text-anchor="${anchor}"`;
  const family = arabic ? 'Docket Arabic' : FAMILY[style.face];
  const said = runs.map((run) => runSvg(run, arabic));
  // The isolate turns brackets and keeps signs at the ends of a text on their side.
  const whole = dir === 'rtl' ? markup`\u2067${said}\u2069` : said;
  return markup`<text x="${number(x)}" y="${number(y)}"${at} font-family="${family}" font-size="${number(style.size)}" fill="${PALETTE[style.ink]}"${weight}${italic}>${whole}</text>`;
}

function runSvg({ text, ink, bold, italic }: TextRun, arabic: boolean): Markup {
  const attributes = [
    ...(ink ? [markup` fill="${PALETTE[ink]}"`] : []),
    ...(bold ? [markup` font-weight="600"`] : []),
    ...(italic && !arabic ? [markup` font-family="Docket Text" font-style="italic"`] : []),
  ];
  return attributes.length === 0 ? markup`${text}` : markup`<tspan${attributes}>${text}</tspan>`;
}
