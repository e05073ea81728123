/*
 * Prints a scene as a file that stands alone: literal colours and sizes, text as text in named fonts,
 * no style sheet. Opens in drawing programs and in the picture printer, which know no custom properties.
 */
import { type Markup, markup, vouched } from '../../markup/markup.ts';
import type { Mark, Scene, TextMark, TextRun } from './marks.ts';
import { number, pathData } from './attributes.ts';
import { isHalo, isOver, runStyle, TEXT_STYLES, textStyle } from './text-styles.ts';
import { type Palette, PALETTES, type PaletteName } from './tones.ts';

/** Fonts in order of preference; the picture printer has the first, readers' programs some other. */
const SANS = "'Docket Sans', 'Docket Sans Ext', 'Docket Arabic', 'Source Sans 3', 'Segoe UI', Arial, sans-serif";
const DISPLAY = "'Docket Display', 'Source Serif 4', Georgia, serif";
/** Of what has no size of its own: most names. */
const SIZE = TEXT_STYLES.label.size;

type Attributes = Record<string, string | number>;

/** What marks are printed with. */
interface Paint {
  readonly palette: Palette;
  /** Id of the hatch within the file. */
  readonly hatch: string;
  /** Put before addresses that start at the root; without it the picture leads nowhere. */
  readonly origin?: string;
}

/**
 * The file's text. @param origin put before addresses that start at the root, so that links work away from the site;
 * without it the picture leads nowhere
 * @param description what the picture shows, for those who cannot see it
 */
export function sceneToFile(
  scene: Scene,
  paletteName: PaletteName,
  title: string,
  origin: string | undefined,
  description?: string,
): Markup {
  const paint = { palette: PALETTES[paletteName], hatch: 'hatch', ...(origin === undefined ? {} : { origin }) };
  const told = description ? markup`<desc>${description}</desc>` : undefined;
  return markup`${open(scene, paint, markup`<title>${title}</title>${told}`)}${printAll(scene.marks, paint)}</svg>\n`;
}

/**
 * The picture to be kept for good and set into a page: light, without links and without a title of its own, a mark a
 * line. @param hatch id of the hatch, its own among the pictures of that page
 */
export function sceneToKept(scene: Scene, hatch: string): Markup {
  const paint = { palette: PALETTES.light, hatch };
  const whole = markup`${open(scene, paint)}${printAll(scene.marks, paint)}</svg>\n`;
  return vouched(String(whole).replace(/(\/>|<\/text>|<\/?defs>)</g, '$1\n<'));
}

function open(
  { width: wide, height: high }: Pick<Scene, 'width' | 'height'>,
  { palette, hatch }: Paint,
  title?: Markup,
) {
  const [width, height] = [number(wide), number(high)];
  const pattern = markup`<pattern id="${hatch}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="${palette.unread}" stroke-width="1"/></pattern>`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" direction="ltr" font-family="${SANS}" font-size="${SIZE}" fill="${palette.ink}">${title}<defs>${pattern}</defs><rect width="${width}" height="${height}" fill="${palette.raised}"/>`;
}

function printAll(marks: readonly Mark[], paint: Paint): readonly Markup[] {
  return marks.flatMap((mark) => print(mark, paint, paint.palette.ink) ?? []);
}

/** Nothing for what shows on a page only. */
function print(mark: Mark, paint: Paint, inherited: string): Markup | undefined {
  const { palette, origin } = paint;
  const tone = mark.tone ? palette[mark.tone] : inherited;
  switch (mark.mark) {
    case 'rect': {
      // What shows only while it is pointed at is not in a file.
      if (mark.role === 'hit') return undefined;
      const radius = mark.radius ? { rx: number(mark.radius) } : {};
      return element('rect', {
        x: number(mark.x),
        y: number(mark.y),
        width: number(mark.width),
        height: number(mark.height),
        ...radius,
        ...paintBox(mark.role, paint, tone),
      });
    }
    case 'path':
      if (mark.role === 'mark unseen') return undefined;
      return element('path', { d: pathData(mark.d), ...paintPath(mark.role, paint, tone) });
    case 'text':
      return printText(mark, palette);
    case 'group': {
      const inner = mark.marks.flatMap((each) => print(each, paint, tone) ?? []);
      if (inner.length === 0) return undefined;
      if (origin === undefined) return markup`${inner}`;
      const href = mark.link && (mark.link.href.startsWith('/') ? origin + mark.link.href : mark.link.href);
      return href ? markup`<a href="${href}">${inner}</a>` : markup`<g>${inner}</g>`;
    }
  }
}

function paintBox(role: string, { palette, hatch }: Paint, tone: string): Attributes {
  switch (role) {
    case 'lull':
      return { fill: palette.lull };
    case 'unread':
      return { fill: palette.paper };
    case 'ground':
      return { fill: palette.sunk };
    case 'window':
      return { fill: 'none', stroke: palette.accent, 'stroke-width': 1.5 };
    case 'hatch':
      return { fill: `url(#${hatch})` };
    case 'span':
      return { fill: tone, 'fill-opacity': 0.28, stroke: tone };
    case 'tile-box':
      return { fill: tone, stroke: tone };
    case 'tile-box thin':
      return { fill: palette.raised, stroke: palette.edge };
    case 'tile-box ring':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 2.6 };
    case 'tile-box dash':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 2.6, 'stroke-dasharray': '4 3' };
    case 'tile-box ring fine':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 1.6 };
    case 'tile-box dash fine':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 1.4, 'stroke-dasharray': '2 1.4' };
    case 'pill':
      return { fill: palette.raised, stroke: tone };
    case 'pill key':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 2.4 };
    default:
      return { fill: tone };
  }
}

function paintPath(role: string, paint: Paint, tone: string): Attributes {
  const { palette } = paint;
  const line = (stroke: string, more: Attributes = {}): Attributes => ({ fill: 'none', stroke, ...more });
  switch (role) {
    case 'mark':
      return { fill: tone };
    case 'mark halo':
      return { fill: tone, stroke: palette.raised, 'stroke-width': 2, 'paint-order': 'stroke' };
    case 'mark open':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 1.6 };
    case 'mark open was':
      return { fill: palette.raised, stroke: tone, 'stroke-width': 1.3, 'stroke-dasharray': '2 2' };
    case 'arrow':
      return line(tone, { 'stroke-width': 1.3 });
    case 'end':
      return line(tone, { 'stroke-width': 2.4 });
    case 'checked-line':
      return line(palette.accent, { 'stroke-width': 1.2 });
    case 'line':
      return line(tone, { 'stroke-width': 2, 'stroke-linejoin': 'round' });
    case 'line dash':
      return line(tone, { 'stroke-width': 1.6, 'stroke-dasharray': '3 3' });
    case 'event-line':
      return line(tone);
    case 'side-line':
      return line(palette['ink-3']);
    case 'interval':
    case 'connector':
    case 'revision':
      return line(palette['ink-2'], { 'stroke-width': 1.4 });
    case 'bar':
      return { fill: palette['ink-3'] };
    case 'bar open':
      return { fill: palette.raised, stroke: palette['ink-3'] };
    case 'span':
      return { fill: tone, 'fill-opacity': 0.28, stroke: tone };
    case 'area':
      return { fill: tone, 'fill-opacity': 0.07 };
    case 'unknown-span':
      return line(tone, { 'stroke-width': 1.2 });
    case 'tick':
      return line(tone, { 'stroke-width': 1.4 });
    case 'grid':
      return line(palette.hair);
    case 'grid strong':
      return line(palette.edge, { 'stroke-opacity': 0.75 });
    case 'rule':
      return line(palette.ink, { 'stroke-width': 2 });
    default:
      // Tiles of one look may be drawn as one path.
      return role.startsWith('tile-box') ? paintBox(role, paint, tone) : line(palette.edge);
  }
}

function printText(mark: TextMark, palette: Palette): Markup {
  // A text of one run is set as that run is: LibreOffice keeps the width of a text only where no span is in it.
  const [only, ...others] = mark.runs;
  const { size, weight, ink, family } = only && others.length === 0 ? runStyle(mark, only) : textStyle(mark.role);
  const runs = others.length === 0 ? [markup`${only?.text}`] : mark.runs.map((run) => printRun(mark, run, palette));
  // A name keeps legible where a line crosses it.
  const halo = { stroke: palette.raised, 'stroke-width': 3, 'stroke-linejoin': 'round' };
  const attributes: Attributes = {
    x: number(mark.x),
    y: number(mark.y),
    ...(mark.anchor === 'start' ? {} : { 'text-anchor': mark.anchor }),
    ...(mark.length === undefined ? {} : { textLength: number(mark.length) }),
    // Most names have the size and the ink of the whole file.
    ...(isHalo(mark.role) ? { fill: 'none' } : ink === 'ink' ? {} : { fill: palette[ink] }),
    ...(size === SIZE ? {} : { 'font-size': size }),
    ...(weight === 400 ? {} : { 'font-weight': weight }),
    ...(family === 'display' ? { 'font-family': DISPLAY } : {}),
    ...(isOver(mark.role) ? { ...halo, 'paint-order': 'stroke' } : isHalo(mark.role) ? halo : {}),
  };
  return markup`<text${write(attributes)}>${runs}</text>`;
}

/** A run says what it changes of its text, and no more. */
function printRun(mark: TextMark, run: TextRun, palette: Palette): Markup {
  const [whole, own] = [textStyle(mark.role), runStyle(mark, run)];
  const changes: Attributes = {
    ...(own.ink === whole.ink || isHalo(mark.role) ? {} : { fill: palette[own.ink] }),
    ...(own.weight === whole.weight ? {} : { 'font-weight': own.weight }),
  };
  if (Object.keys(changes).length === 0) return markup`${run.text}`;
  return markup`<tspan${write(changes)}>${run.text}</tspan>`;
}

const element = (name: 'rect' | 'path', attributes: Attributes) => markup`<${name}${write(attributes)}/>`;

const write = (attributes: Attributes): readonly Markup[] =>
  Object.entries(attributes).map(([name, value]) => markup` ${name}="${value}"`);
