/*
 * Messages that a language lacks stand in its pages in the source language. A message is a text without a language of its
 * own, so they are found again in the printed page, where a screen reader has to know in which voice to read them.
 */
import { markup, readEscaped, vouched } from '../markup/markup.ts';

/** Elements whose text is no text of the page, or may hold no other element. */
const CLOSED = 'script|style|title|textarea|option|svg|template';
const PIECES = new RegExp(`<(${CLOSED})\\b[\\s\\S]*?</\\1>|(?<=>)[^<>]+(?=<)`, 'g');

/** A page in which each text that is one of the borrowed is in the language that it is borrowed from. */
export function markBorrowed(html: string, borrowed: ReadonlySet<string>, lang: string): string {
  if (borrowed.size === 0) return html;
  return html.replace(PIECES, (piece, closed: string | undefined) => {
    if (closed !== undefined) return piece;
    const text = piece.trim();
    if (text === '' || !borrowed.has(readEscaped(text))) return piece;
    // A piece of a printed page is escaped already.
    return piece.replace(text, () => String(markup`<span lang="${lang}" dir="auto">${vouched(text)}</span>`));
  });
}
