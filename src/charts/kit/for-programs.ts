/*
 * A scene as drawing programs draw it that know less of text than browsers: LibreOffice sets the runs of a label over
 * one another where it ends at its mark, drops an en space between them, and paints a halo over its own words. Such a
 * label becomes a text for each run, an en space two that are not dropped, a halo a text beneath.
 */
import type { Mark, TextMark, TextRun } from '../scene/marks.ts';
import { haloOf, isOver } from '../scene/text-styles.ts';
import { widthOf } from './text.ts';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u2067]/u;

/** Kept free between two texts, as a part of the width of the later: some programs set them in wider fonts. */
const RESERVE = 0.12;

const EN_SPACE = '\u2002';
const NO_BREAK_SPACES = '\u00a0\u00a0';

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
 * A label whose runs stand apart. With words of right-to-left scripts it is one run, all in the style of the label: their
 * letters join, and how wide they are is only estimated, so that parts could not be placed.
 */
function spread(mark: TextMark): TextMark[] {
  if (mark.runs.length < 2) return [mark];
  if (mark.runs.some(({ text }) => RIGHT_TO_LEFT.test(text)))
    return [
      {
        ...mark,
        runs: [
          {
            text: mark.runs
              .map(({ text }) => text)
              .join('')
              .replaceAll(EN_SPACE, NO_BREAK_SPACES),
          },
        ],
      },
    ];
  if (mark.anchor === 'end') return apart(mark);
  return [{ ...mark, runs: mark.runs.flatMap(spaced) }];
}

/** A run with the spaces that it begins with before it: within a span some programs drop them. */
function spaced(run: TextRun): TextRun[] {
  const text = run.text.replaceAll(EN_SPACE, NO_BREAK_SPACES);
  const words = text.trimStart();
  if (!run.role || words === text) return [{ ...run, text }];
  return [{ text: text.slice(0, text.length - words.length) }, { ...run, text: words }];
}

/** A text for each run that holds words, from the last to the first: it ends where the one after it begins. */
function apart(mark: TextMark): TextMark[] {
  let end = mark.x;
  return mark.runs
    .toReversed()
    .flatMap((run): TextMark[] => {
      const words = run.text.trim();
      const whole = widthOf({ ...mark, runs: [run] });
      const length = widthOf({ ...mark, runs: [{ ...run, text: words }] });
      const part: TextMark = { ...mark, x: end, runs: [{ ...run, text: words }], length };
      end -= whole + length * RESERVE;
      return words === '' ? [] : [part];
    })
    .toReversed();
}
