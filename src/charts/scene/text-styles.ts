/*
 * How each kind of text in a picture is set: the one table from which the style sheet of pages is written, files get
 * their literal values and layouts measure. Sizes in pixels. Knows no document.
 */
import type { TextMark, TextRun } from './marks.ts';

/** Inks of text: names of tones and grounds in `tones.ts` and of custom properties in the style sheet. */
export type Ink = 'ink' | 'ink-2' | 'ink-3' | 'raised' | 'accent';

export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink: Ink;
  readonly family: 'sans' | 'display';
}

const sans = (size: number, weight: TextStyle['weight'], ink: Ink): TextStyle => ({
  size,
  weight,
  ink,
  family: 'sans',
});
const display = (size: number): TextStyle => ({ size, weight: 400, ink: 'ink', family: 'display' });

/** By role. */
export const TEXT_STYLES = {
  /** Words of a flag or of a list. */
  label: sans(12.5, 400, 'ink'),
  /** Words along an axis; notes under a name. */
  'axis-label': sans(12, 400, 'ink-3'),
  note: sans(12, 400, 'ink-3'),
  year: sans(13.5, 600, 'ink'),
  /** Heads of lanes and groups, and the small words under them. */
  heading: sans(14, 600, 'ink'),
  'small-label': sans(12, 400, 'ink-3'),
  /** The number on a pill, plain and with a key entry among its own. */
  number: sans(12, 400, 'ink-2'),
  'number key': sans(12, 600, 'ink'),
  /** Paragraphs of a drawing. */
  text: sans(13, 400, 'ink'),
  /** Names, plain and where one stands alone or heads a part; counts. */
  name: sans(13, 400, 'ink'),
  count: sans(13, 600, 'ink'),
  'strong-name': sans(13, 600, 'ink'),
  /** The last value of a series, the words that a drawing explains: large. */
  display: display(24),
  'display small': display(20),
  /** Names beside what stands in the picture. */
  'side-name': sans(12, 400, 'ink-2'),
  'side-name fine': sans(12, 400, 'ink-3'),
  /** Codes of tiles: on an outline, on a fill, in a thin outline, without a tile. */
  'tile-code': sans(12, 600, 'ink'),
  'tile-code on-fill': sans(12, 600, 'raised'),
  'tile-code thin': sans(12, 400, 'ink-2'),
  'tile-code bare': sans(12, 400, 'ink-3'),
  /** To which day something was checked. */
  'checked-day': sans(12, 400, 'accent'),
  /** The point at which something stands. */
  'checked-day now': sans(13, 600, 'accent'),
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Words around a picture in a file; a page sets its own. */
export const FILE_STYLES = {
  title: display(26),
  sub: sans(15, 400, 'ink-2'),
  foot: sans(12.5, 400, 'ink-3'),
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Role of a text; ` over` sets words that cross a line off from it. */
export type TextRole = keyof typeof TEXT_STYLES | keyof typeof FILE_STYLES | `${keyof typeof TEXT_STYLES} over`;

/** What a run changes of the style of its text: a date stands back, a name stands out. */
const RUN_STYLES: Readonly<Record<string, Partial<Pick<TextStyle, 'weight' | 'ink'>>>> = {
  faint: { ink: 'ink-3' },
  strong: { weight: 600 },
};

const OVER = ' over';
const HALO = ' halo';
const ALL: Readonly<Record<string, TextStyle>> = { ...TEXT_STYLES, ...FILE_STYLES };

/** @throws Error for a role that is not in the table: its text would be measured and set at random */
export function textStyle(role: string): TextStyle {
  const style = ALL[role.replace(/ (over|halo)$/, '')];
  if (!style) throw new Error(`There is no style for texts of the role "${role}"; add it to TEXT_STYLES`);
  return style;
}

/** The style of one run within a text. */
export function runStyle({ role }: Pick<TextMark, 'role'>, run: TextRun): TextStyle {
  return { ...textStyle(role), ...(run.role ? RUN_STYLES[run.role] : {}) };
}

/** Whether a halo sets the words off from what lies beneath. */
export const isOver = (role: string): boolean => role.endsWith(OVER);

/** Whether a text is only the halo of another that lies over it. */
export const isHalo = (role: string): boolean => role.endsWith(HALO);

/** The two texts that draw words with a halo for programs that know no order of painting. */
export const haloOf = (role: string) => ({ beneath: role.replace(OVER, HALO), above: role.replace(OVER, '') });

/** The table as a style sheet. */
export function textCss(): string {
  const rule = (selector: string, lines: readonly string[]) =>
    `  ${selector} {\n${lines.map((line) => `    ${line};\n`).join('')}  }\n`;
  const rules = Object.entries(TEXT_STYLES as Readonly<Record<string, TextStyle>>).map(
    ([role, { size, weight, ink, family }]) =>
      rule(`svg.chart .${role.replace(' ', '.')}`, [
        `fill: var(--${ink})`,
        ...(family === 'sans' ? [] : [`font-family: var(--${family})`]),
        `font-size: ${size}px`,
        `font-weight: ${weight}`,
      ]),
  );
  const runs = Object.entries(RUN_STYLES).map(([role, { weight, ink }]) =>
    rule(`svg.chart tspan.${role}`, [
      ...(ink ? [`fill: var(--${ink})`] : []),
      ...(weight ? [`font-weight: ${weight}`] : []),
    ]),
  );
  return `/* How texts of charts are set; made from src/charts/scene/text-styles.ts, do not edit. */\n@layer chart {\n${[...rules, ...runs].join('')}}\n`;
}
