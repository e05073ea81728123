/*
 * The files of a chart: SVG, PNG, CSV and JSON, each with title, source, date, address and licence
 * inside. Build only. The PNG is printed by resvg from our own font files, so that every machine
 * prints the same; a machine without resvg's binary fails the build, it does not print less.
 */
import { LICENCE } from '../model/licence.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { absolute } from '../load/site.ts';
import { readerOf } from '../load/reader.ts';
import type { Markup } from '../markup/markup.ts';
import { indexedPng } from './indexed-png.ts';
import { BYTE_ORDER_MARK, dictionaryOf, tableToCsv } from './csv.ts';
import type { ChartFigure } from './figure.ts';
import type { Table } from './kind.ts';
import { fingerprintOf, printedOnce } from './printed-pictures.ts';
import { forPrograms } from './kit/for-programs.ts';
import { makePoster } from './kit/poster.ts';
import type { Scene } from './scene/marks.ts';
import { sceneToFile } from './scene/to-file.ts';
import type { PaletteName } from './scene/tones.ts';
import { thumbnailScene } from './thumbnail.ts';

/** Width of the printed frame that downloads use, in CSS pixels. */
const DOWNLOAD_FRAME = 1166;

/** Frames up to this width are for phones. */
const PHONE = 400;

/** A picture has twice as many pixels as the frame is wide. */
const PNG_SCALE = 2;

/** Width of a thumbnail, in its own pixels: two for each of the box. */
const THUMBNAIL = 760;

const FONT_FOLDER = join(process.cwd(), 'src/styles/fonts/ttf');

/** The picture as a file, for programs of all kinds. */
export function svgOf(figure: ChartFigure): Markup {
  const poster = posterOf(figure);
  return sceneToFile({ ...poster, marks: forPrograms(poster.marks) }, 'light', figure.title.text, absolute(''));
}

/** The picture for a book: as wide as a page of one, without the words that stand beside it there, told in words inside. */
export function bookSvgOf(figure: ChartFigure): Markup {
  const frame = figure.scenes.find(({ width }) => width > PHONE) ?? figure.scenes.at(-1);
  if (!frame) throw new Error(`The chart ${figure.id} has no printed frame`);
  const scene = { ...frame.scene, marks: forPrograms(frame.scene.marks) };
  return sceneToFile(scene, 'light', figure.title.text, undefined, figure.description);
}

/** The same, printed by a program that knows all of text. */
export function pngOf(figure: ChartFigure): Uint8Array {
  return print(sceneToFile(posterOf(figure), 'light', figure.title.text, absolute('')), {
    mode: 'zoom',
    value: PNG_SCALE,
  });
}

/** The widest printed frame with its words around it. */
function posterOf(figure: ChartFigure): Scene {
  const { t, locale } = readerOf(figure.lang);
  const frame = figure.scenes.find(({ width }) => width === DOWNLOAD_FRAME) ?? figure.scenes.at(-1);
  if (!frame) throw new Error(`The chart ${figure.id} has no printed frame`);
  return makePoster(frame.scene, {
    title: figure.title.text,
    subtitle: figure.subtitle.text,
    foot: [
      `${figure.sourceLine} ${figure.checked}`,
      `${t('site.name')} · ${absolute(figure.hrefs.page)} · ${LICENCE.title}`,
    ],
    dir: locale.dir,
  });
}

/** The picture alone, small and without its words, on the ground of a page. */
export function thumbnailOf(figure: ChartFigure, palette: PaletteName): Uint8Array {
  return print(sceneToFile(thumbnailScene(figure), palette, figure.title.text, ''), {
    mode: 'width',
    value: THUMBNAIL,
  });
}

interface FitTo {
  readonly mode: 'zoom' | 'width';
  readonly value: number;
}

/** An SVG as PNG. */
export function print(svg: Markup, fitTo: FitTo): Uint8Array {
  return printedOnce([printer(), 'full', JSON.stringify(fitTo), String(svg)], () => render(svg, fitTo).asPng());
}

/** The same with a palette where its colours are few. */
export function printFlat(svg: Markup, fitTo: FitTo): Uint8Array {
  return printedOnce([printer(), 'flat', JSON.stringify(fitTo), String(svg)], () => {
    const image = render(svg, fitTo);
    return indexedPng(image.pixels, image.width, image.height) ?? image.asPng();
  });
}

const render = (svg: Markup, fitTo: FitTo) => new Resvg(String(svg), { fitTo, font: fonts() }).render();

let printedBy: string | undefined;

/** What prints a picture besides its SVG: the printer in its version, our fonts, and our own two files. */
function printer(): string {
  printedBy ??= fingerprintOf([
    readFileSync(join(process.cwd(), 'node_modules/@resvg/resvg-js/package.json')),
    ...fonts().fontFiles.map((path) => readFileSync(path)),
    ...['downloads.ts', 'indexed-png.ts'].map((name) => readFileSync(join(process.cwd(), 'src/charts', name))),
  ]);
  return printedBy;
}

/** Our own font files and no others, as the printer takes them. */
export function fonts() {
  const fontFiles = readdirSync(FONT_FOLDER)
    .sort()
    .map((name) => join(FONT_FOLDER, name));
  return { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Docket Sans' };
}

export function csvOf({ table }: Pick<ChartFigure, 'table'>): string {
  return BYTE_ORDER_MARK + tableToCsv(withAddresses(table));
}

/** The whole table with what it means, where it comes from and how it may be used. */
export function jsonOf(figure: ChartFigure): string {
  const { t, href } = readerOf(figure.lang);
  return `${JSON.stringify(
    {
      title: figure.title.text,
      description: figure.subtitle.text,
      checkedThrough: figure.checked,
      source: figure.sourceLine,
      address: absolute(href.page('charts', figure.id)),
      publisher: t('site.name'),
      licence: `${LICENCE.title}, ${LICENCE.url}`,
      columns: dictionaryOf(figure.table),
      rows: withAddresses(figure.table).rows.map((row) =>
        Object.fromEntries(figure.table.columns.map((column, i) => [column.key, row[i]])),
      ),
    },
    null,
    1,
  )}\n`;
}

/** The table with whole addresses: a file leaves the site. */
function withAddresses(table: Table): Table {
  const at = table.columns.findIndex(({ key }) => key === 'address');
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, i) => (i === at && cell.startsWith('/') ? absolute(cell) : cell))),
  };
}
