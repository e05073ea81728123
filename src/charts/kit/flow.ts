/*
 * The only file that knows left from right. A layout is reckoned from the start edge in reading
 * direction; Flow turns it into physical x. SVG itself stays left to right: labels are wrapped in
 * Unicode isolates, and anchors are decided here, so that browsers and the picture printer agree.
 */

const FIRST_STRONG = '\u2068';
const RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';
const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\u200f\u202b\u202e\u2067]/u;

export interface Flow {
  /** Physical x of a point reckoned from the start edge. */
  readonly x: (start: number) => number;
  /** Physical left edge of a box that starts at `start` and is `width` wide. */
  readonly box: (start: number, width: number) => number;
  readonly anchor: (logical: 'start' | 'middle' | 'end') => 'start' | 'middle' | 'end';
  /** A label kept from mixing with what stands around it. */
  readonly isolate: (text: string) => string;
  /** A label of several runs, each isolated, in reading order. */
  readonly join: (open: boolean) => string;
}

const MIRROR = { start: 'end', middle: 'middle', end: 'start' } as const;

/** @param width of the frame, in pixels */
export function makeFlow(width: number, dir: 'ltr' | 'rtl'): Flow {
  const isolate = (text: string) => `${FIRST_STRONG}${text}${END}`;
  if (dir === 'ltr')
    return {
      x: (start) => start,
      box: (start) => start,
      anchor: (logical) => logical,
      // Words that run left to right mix with nothing: an isolate would only stand in copied text and in PDFs.
      isolate: (text) => (RIGHT_TO_LEFT_LETTER.test(text) ? isolate(text) : text),
      join: () => '',
    };
  return {
    x: (start) => width - start,
    box: (start, boxWidth) => width - start - boxWidth,
    anchor: (logical) => MIRROR[logical],
    isolate,
    join: (open) => (open ? RIGHT_TO_LEFT : END),
  };
}

/** For what no direction mirrors: its places are physical already. */
export const PHYSICAL: Flow = makeFlow(0, 'ltr');
