/* A picture with all that it needs away from its page: title, subtitle, source, date, address. */
import type { Mark, Scene } from '../scene/marks.ts';
import { moveMarks } from './bounds.ts';
import { makeFlow, PHYSICAL } from './flow.ts';
import { levelLine } from './lines.ts';
import { textMark } from './text.ts';
import { wrapText } from './text-lines.ts';
import { FILE_STYLES } from '../scene/text-styles.ts';

export interface PosterWords {
  readonly title: string;
  readonly subtitle: string;
  /** Lines at the foot: source, as-of date, address, licence. */
  readonly foot: readonly string[];
  readonly dir: 'ltr' | 'rtl';
}

const MARGIN = 24;
const TITLE = { size: FILE_STYLES.title.size, leading: 31 } as const;
const SUBTITLE = { size: FILE_STYLES.sub.size, leading: 21 } as const;
const FOOT = { size: FILE_STYLES.foot.size, leading: 18 } as const;
/** Kept free at the end of a line: a program that lacks our fonts opens the file in wider ones. */
const RESERVE = 0.12;

/** The scene with its words around it, wider by two margins. */
export function makePoster(scene: Scene, words: PosterWords): Scene {
  const width = scene.width + 2 * MARGIN;
  const flow = makeFlow(width, words.dir);
  const line = (text: string, y: number, role: keyof typeof FILE_STYLES): Mark =>
    textMark(flow, text, { role, x: MARGIN, y });
  const measure = scene.width * (1 - RESERVE);
  const titles = wrapText(words.title, measure, TITLE.size, 'display400');
  const subtitles = wrapText(words.subtitle, measure, SUBTITLE.size);
  const foot = words.foot.flatMap((text) => wrapText(text, measure, FOOT.size));
  const head = MARGIN + 10;
  const afterTitle = head + titles.length * TITLE.leading;
  const picture = afterTitle + subtitles.length * SUBTITLE.leading + 14;
  const footStart = picture + scene.height + 24;
  return {
    width,
    height: footStart + foot.length * FOOT.leading + MARGIN - 8,
    marks: [
      levelLine(PHYSICAL, { role: 'rule' }, 0, width, 1),
      ...titles.map((text, i) => line(text, head + 18 + i * TITLE.leading, 'title')),
      ...subtitles.map((text, i) => line(text, afterTitle + 12 + i * SUBTITLE.leading, 'sub')),
      ...moveMarks(scene.marks, MARGIN, picture),
      ...foot.map((text, i) => line(text, footStart + i * FOOT.leading, 'foot')),
    ],
  };
}
