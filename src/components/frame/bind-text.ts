/* Keeps together, in text and in what is printed already, what a line must not part (`i18n/bound-text.ts`), and names with a hyphen. */
import { bindText } from '../../i18n/bound-text.ts';
import { type Markup, markup, vouched } from '../../markup/markup.ts';

export { bindPlace, bindText } from '../../i18n/bound-text.ts';

/**
 * A name whose short first part would be left behind at the end of a line: "Ben-Gvir", "Al-Haq", "F-35". No sign binds a
 * hyphen that would not be copied along with the name, and find it nowhere: an element does.
 */
const HYPHENED =
  /((?<![\p{L}\p{N}-])(?:(?:A[dnrtz]|Al|Ash?|B[ai]n|Ba[rt]|Ben|El)-(?=\p{Lu})|\p{Lu}{1,2}-(?=\d))[\p{L}\p{N}]{1,12}(?![\p{L}\p{N}/-]))/u;

/** A text cut at such names: what stands between them, and at every second place a name. */
export const partsOf = (text: string): readonly string[] => text.split(HYPHENED);

/** A tag with its attributes, in double quotes or none, as printers write them. */
const TAG = /(<[^<>"]*(?:"[^"]*"[^<>"]*)*>)/;

/** The same for a text that is printed already: what stands between the tags is bound, addresses in them stay whole. */
export function bindMarkup(html: Markup, lang: string): Markup {
  const pieces = String(html).split(TAG);
  const bound = (text: string): string =>
    partsOf(bindText(text, lang))
      .map((part, i) => (i % 2 === 0 ? part : String(markup`<span class="one-piece">${vouched(part)}</span>`)))
      .join('');
  // What a component printed before is bound already.
  const whole = (i: number): boolean => pieces[i - 1]?.includes('class="one-piece"') ?? false;
  return vouched(pieces.map((piece, i) => (i % 2 === 0 && !whole(i) ? bound(piece) : piece)).join(''));
}
