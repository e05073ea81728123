/* What all written files share: the first line of XML, words in their language, who says a thing. Pure. */
import { type Markup, markup, rawHtml } from '../markup/markup.ts';
import type { Words } from '../model/words.ts';

/** A whole XML document. */
export const xmlDocument = (root: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${rawHtml(root)}\n`;

/** Whether a text goes into HTML or into XML, which name the language differently. */
export type Written = 'html' | 'xml';

/** Words, marked where they are not in the language of what is around them. */
export function said(words: Words, lang: string, written: Written): Markup {
  if (words.lang === lang) return markup`${words.text}`;
  return written === 'html'
    ? markup`<span lang="${words.lang}">${words.text}</span>`
    : markup`<span xml:lang="${words.lang}">${words.text}</span>`;
}

/** Identifiers of all these formats begin with a letter and hold no more than these signs. */
export const identifier = (prefix: string, text: string): string =>
  `${prefix}-${text.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
