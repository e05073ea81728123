/*
 * What is large in a number that stands for itself: its digits. The words around them ("about", "of 193") say how it is
 * meant, and stand smaller. Knows no markup.
 */

export interface NumberPart {
  readonly text: string;
  readonly large: boolean;
}

/** The parts of a figure in their order: the first run of digits, with its separators, is the number. */
export function numberParts(figure: string): NumberPart[] {
  const found = /\p{Nd}[\p{Nd}.,٫٬\u202f]*(?<=\p{Nd})/u.exec(figure);
  if (!found) return [{ text: figure, large: true }];
  const [number, end] = [found[0], found.index + found[0].length];
  return [
    { text: figure.slice(0, found.index), large: false },
    { text: number, large: true },
    { text: figure.slice(end), large: false },
  ].filter(({ text }) => text !== '');
}
