/*
 * Messages that a language lacks stand in its pages in the source language. A message is a text without a language of its
 * own, so they are found again in the printed page, where a screen reader has to know in which voice to read them. Where an
 * element may hold no other, it bears the mark itself: the title, options of lists, texts of pictures. There the record's words
 * are found too, by what the page marks elsewhere. Attributes (a label for screen readers, a hint in a field) have no language
 * of their own and stay as they are.
 */
import { markup, readEscaped, vouched } from '../markup/markup.ts';

/** What is no text of the page, pictures, elements that hold text alone, and all other text. */
const PIECES =
  /<(script|style|textarea|template)\b[\s\S]*?<\/\1>|(<svg\b[\s\S]*?<\/svg>)|<(title|option)\b([^<>]*)>([^<>]*)(?=<\/\3>)|(?<=>)[^<>]+(?=<)/g;
const TEXT = /<(text|title|desc)\b([^<>]*)>((?:[^<]|<\/?tspan\b[^<>]*>)*)(?=<\/\1>)/g;
const TAGS = /<[^<>]*>/g;
const SPOKEN = /\slang="/;

/** A page in which each text that is one of the borrowed is in the language that it is borrowed from. */
export function markBorrowed(html: string, borrowed: ReadonlySet<string>, lang: string): string {
  const known = new Set(borrowed);
  for (const [, text = ''] of html.matchAll(new RegExp(`<[^<>]*\\slang="${lang}"[^<>]*>([^<>]+)<`, 'g')))
    known.add(readEscaped(text).trim());
  if (known.size === 0) return html;
  return html.replace(PIECES, (piece, closed, picture, element, attributes, inner) => {
    if (closed !== undefined) return piece;
    if (picture !== undefined) return markPicture(picture, known, lang);
    if (element !== undefined) {
      // A window names its page and its site.
      const parts = element === 'title' ? said(inner).split(' – ') : [said(inner)];
      const whole = known.has(said(inner)) || parts.every((part) => known.has(part));
      return whole && !SPOKEN.test(attributes) ? spoken(piece, element, lang) : piece;
    }
    const text = piece.trim();
    if (text === '' || !borrowed.has(readEscaped(text))) return piece;
    // A piece of a printed page is escaped already.
    return piece.replace(text, () => String(markup`<span lang="${lang}" dir="auto">${vouched(text)}</span>`));
  });
}

/** A picture with its texts marked; one that is broken into lines is several of them, one after the other. */
function markPicture(svg: string, known: ReadonlySet<string>, lang: string): string {
  const texts = [...svg.matchAll(TEXT)];
  const lines = texts.map(([, , , inner = '']) => said(inner));
  const marked = new Set<number>();
  const beginnings = new Map<string, string[]>();
  for (const text of known) {
    const first = text.split(' ', 1)[0] ?? '';
    beginnings.set(first, [...(beginnings.get(first) ?? []), text]);
  }
  for (let from = 0; from < lines.length; from += 1) {
    const whole = beginnings.get(lines[from]?.split(' ', 1)[0] ?? '') ?? [];
    let joined = '';
    for (let to = from; to < lines.length; to += 1) {
      joined = joined ? `${joined} ${lines[to]}` : (lines[to] ?? '');
      if (joined === '' || !whole.some((text) => text.startsWith(joined))) break;
      if (known.has(joined)) for (let i = from; i <= to; i += 1) marked.add(i);
    }
  }
  let i = -1;
  return svg.replace(TEXT, (piece: string, element: string, attributes: string) => {
    i += 1;
    return marked.has(i) && !SPOKEN.test(attributes) ? spoken(piece, element, lang) : piece;
  });
}

/** What an element says, without the elements in it. */
const said = (inner: string): string => readEscaped(inner.replace(TAGS, '')).replace(/\s+/g, ' ').trim();

const spoken = (piece: string, element: string, lang: string): string =>
  piece.replace(`<${element}`, () => `<${element} lang="${lang}"`);
