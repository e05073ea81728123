/*
 * How high a chart's frame stands in a column of text: its printed pictures of about that width, and the words around
 * them as long as they are. For codes whose frame nobody gives its true height; `tests/site/embed-height.spec.ts`
 * holds every chart to it.
 */
import type { ChartFigure } from '../charts/figure.ts';
import { wrapText } from '../charts/kit/text-lines.ts';
import { hasLinks } from '../charts/scene/marks.ts';

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
/** The lines beneath a picture whose marks are links. */
const HINTS = 82;

/** Whole CSS pixels, in steps of ten so that a word more or less is no new code. */
export function embedHeight(figure: ChartFigure): number {
  const { title, subtitle, note, sourceLine, checked, scenes, traits, heightAround } = figure;
  const words = [
    blockOf(title.text, PART.title),
    blockOf(subtitle.text, PART.subtitle),
    note ? blockOf(note.text, PART.note) : 0,
    blockOf(`${sourceLine} ${checked}`, PART.source),
  ].reduce((sum, each) => sum + each, 0);
  const near = scenes.filter(({ width }) => width >= COLUMN.least && width <= COLUMN.most);
  const picture = Math.max(...(near.length > 0 ? near : scenes.slice(-1)).map(({ scene }) => scene.height));
  const hints = !traits.ownLive && scenes.some(({ scene }) => hasLinks(scene)) ? HINTS : 0;
  return Math.ceil((PADDING + words + picture + hints + heightAround) / 10) * 10;
}

function blockOf(text: string, { size, leading, around }: (typeof PART)[keyof typeof PART]): number {
  const lines = wrapText(text, WORDS, size, size === PART.title.size ? 'sans600' : 'sans400');
  return lines.length * leading + around;
}
