/*
 * A scene as drawing programs draw it that know less of text than browsers: LibreOffice sets the runs of a label over
 * one another where it ends at its mark, drops the space between them, and paints a halo over its own words. Each run
 * becomes a text with a place and a width of its own, each halo a text beneath.
 */
import type { Mark, TextMark } from '../scene/marks.ts';
import { haloOf, isOver } from '../scene/text-styles.ts';
import { widthOf } from './text.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u2067]/u;

/** The same picture, its texts as simple as they can be. */
export function forPrograms(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    if (mark.mark === 'group') return [{ ...mark, marks: forPrograms(mark.marks) }];
    if (mark.mark !== 'text') return [mark];
    const parts = spread(mark);
    if (!isOver(mark.role)) return parts;
    const { beneath, above } = haloOf(mark.role);
    return [...parts.map((part) => ({ ...part, role: beneath })), ...parts.map((part) => ({ ...part, role: above }))];
  });
}

/**
 * A text for each run. Words of right-to-left scripts stay together: their letters join, so that they keep no width,
 * and how wide they are is only estimated.
 */
function spread(mark: TextMark): TextMark[] {
  if (mark.runs.length < 2 || mark.runs.some(({ text }) => RIGHT_TO_LEFT.test(text))) return [mark];
  const whole = widthOf(mark);
  let x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - whole : mark.x - whole / 2;
  return mark.runs.flatMap((run): TextMark[] => {
    const part = (text: string) => ({ ...mark, runs: [{ ...run, text }] });
    const words = run.text.trim();
    const start = x + widthOf(part(run.text.slice(0, run.text.indexOf(words))));
    x += widthOf(part(run.text));
    return words === '' ? [] : [{ ...part(words), x: start, anchor: 'start', length: widthOf(part(words)) }];
  });
}
