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

/**
 * The same for a text that is printed already: what stands between the tags is bound, addresses in them stay whole.
 * Pictures are left as they are: their words were measured and placed so, and for the browser an element of HTML ends one.
 */
export function bindMarkup(html: Markup, lang: string): Markup {
  const bound = (text: string): string =>
    partsOf(bindText(text, lang))
      .map((part, i) => (i % 2 === 0 ? part : String(markup`<span class="one-piece">${vouched(part)}</span>`)))
      .join('');
  let pictures = 0;
  const pieces = String(html).split(TAG);
  return vouched(
    pieces
      .map((piece, i) => {
        if (i % 2 === 1) {
          if (piece.startsWith('<svg') && !piece.endsWith('/>')) pictures += 1;
          if (piece.startsWith('</svg')) pictures -= 1;
          return piece;
        }
        // What a component printed before is bound already.
        const whole = pictures > 0 || pieces[i - 1]?.includes('class="one-piece"');
        return whole ? piece : bound(piece);
      })
      .join(''),
  );
}
