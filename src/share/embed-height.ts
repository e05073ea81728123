/*
 * How high a chart's frame stands in a column of text: its printed pictures of about that width, and the words around
 * them as long as they are. For codes whose frame nobody gives its true height; `tests/site/embed-height.spec.ts`
 * holds every chart to it.
 */
import type { Figure } from '../charts/figure.ts';
import { type MapRows, spellOn } from '../charts/map/rows.ts';
import { wrapText } from '../charts/kit/text-lines.ts';
import { hasLinks } from '../charts/scene/marks.ts';
import type { VotesRows } from '../charts/votes/rows.ts';

/** Widths of printed pictures that a column of text shows, in CSS pixels; a live one lies between them. */
const COLUMN = { least: 600, most: 912 } as const;

/** Room for words, beside the padding of the frame. */
const WORDS = 608;

/** What the style sheet gives each part, in CSS pixels: size and line height of its text, and the room around it. */
const PART = {
  title: { size: 18, leading: 22.5, around: 0 },
  subtitle: { size: 15, leading: 21.3, around: 20 },
  note: { size: 13, leading: 18.9, around: 0 },
  source: { size: 13, leading: 18.9, around: 62 },
} as const;
const PADDING = 32;
/** The form above a picture; the lines beneath one whose marks are links; the strip and the key of a timeline. */
const FORM = 52;
const HINTS = 82;
const PAGES = 27;
const STRIP = 56;
const KEYS = 50;
/** A live timeline between two printed widths may need a row more than either, a docket a line of words. */
const ROW = 54;
const LINE = 20;

/** Whole CSS pixels, in steps of ten so that a word more or less is no new code. */
export function embedHeight(figure: Figure): number {
  const { rows, title, subtitle, note, sourceLine, checked, kind, scenes } = figure;
  const words = [
    blockOf(title.text, PART.title),
    blockOf(subtitle.text, PART.subtitle),
    note ? blockOf(note.text, PART.note) : 0,
    blockOf(`${sourceLine} ${checked}`, PART.source),
  ].reduce((sum, each) => sum + each, 0);
  const near = scenes.filter(({ width }) => width >= COLUMN.least && width <= COLUMN.most);
  const picture = Math.max(...(near.length > 0 ? near : scenes.slice(-1)).map(({ scene }) => scene.height));
  const hints = scenes.some(({ scene }) => hasLinks(scene)) ? HINTS : 0;
  const around = kind === 'timeline' ? STRIP + KEYS + ROW : hints + controlsOf(kind, rows);
  return Math.ceil((PADDING + words + picture + around) / 10) * 10;
}

function controlsOf(kind: string, rows: unknown): number {
  if (kind === 'map') return FORM + namesOf(rows as MapRows);
  if (kind === 'docket') return LINE;
  return kind === 'votes' && (rows as VotesRows).shows === 'tallies' ? FORM + PAGES : 0;
}

/** The folded lists of names under a map: a line that tells their day, and one for each category that holds a state. */
function namesOf({ rows, categories, days }: MapRows): number {
  const day = days.at(-1)?.day ?? 0;
  const folded = categories.filter(
    ({ named }, index) => named && rows.some((row) => spellOn(row, day).category === index),
  );
  return 20 + folded.length * 30;
}

function blockOf(text: string, { size, leading, around }: (typeof PART)[keyof typeof PART]): number {
  const lines = wrapText(text, WORDS, size, size === PART.title.size ? 'sans600' : 'sans400');
  return lines.length * leading + around;
}
