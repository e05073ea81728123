/*
 * Messages that a language lacks stand in its pages in the source language. A message is a text without a language of its
 * own, so they are found again in the printed page, where a screen reader has to know in which voice to read them. Where an
 * element may hold no other, it bears the mark itself: the title, options of lists, texts of pictures. There the record's words
 * are found too. Attributes (a label for screen readers, a hint in a field) have no language
 * of their own and stay as they are.
 */
import { markup, readEscaped, vouched } from '../markup/markup.ts';

/** What is no text of the page, pictures, elements that hold text alone, and all other text. */
const PIECES =
  /<(script|style|textarea|template)\b[\s\S]*?<\/\1>|(<svg\b[\s\S]*?<\/svg>)|<(title|option)\b([^<>]*)>([^<>]*)(?=<\/\3>)|(?<=>)[^<>]+(?=<)/g;
const TEXT = /<(text|title|desc)\b([^<>]*)>((?:[^<]|<\/?tspan\b[^<>]*>)*)(?=<\/\1>)/g;
const TAGS = /<[^<>]*>/g;
const SPOKEN = /\slang="/;

/**
 * A page in which each text that is one of the borrowed is in the language that it is borrowed from.
 * @param record words of the record in that language; elsewhere than in titles, options and pictures they are marked already
 */
export function markBorrowed(
  html: string,
  borrowed: ReadonlySet<string>,
  lang: string,
  record: ReadonlySet<string> = new Set(),
): string {
  if (borrowed.size + record.size === 0) return html;
  const known = [borrowed, record];
  const isKnown = (text: string) => known.some((texts) => texts.has(text));
  return html.replace(PIECES, (piece, closed, picture, element, attributes, inner) => {
    if (closed !== undefined) return piece;
    if (picture !== undefined) return markPicture(picture, known, lang);
    if (element !== undefined) {
      // A window names its page and its site.
      const site = said(inner).lastIndexOf(' – ');
      const parts = element === 'title' && site > 0 ? [said(inner).slice(0, site), said(inner).slice(site + 3)] : [];
      const whole = isKnown(said(inner)) || (parts.length > 0 && parts.every(isKnown));
      return whole && !SPOKEN.test(attributes) ? spoken(piece, element, lang) : piece;
    }
    const text = piece.trim();
    if (text === '' || !borrowed.has(readEscaped(text))) return piece;
    // A piece of a printed page is escaped already.
    return piece.replace(text, () => String(markup`<span lang="${lang}" dir="auto">${vouched(text)}</span>`));
  });
}

/** A picture with its texts marked; one that is broken into lines is several of them, one after the other. */
function markPicture(svg: string, known: readonly ReadonlySet<string>[], lang: string): string {
  const lines = [...svg.matchAll(TEXT)].map(([, , , inner = '']) => said(inner));
  const marked = new Set<number>();
  for (let from = 0; from < lines.length; from += 1) {
    const whole = known.flatMap((texts) => beginningAs(texts, lines[from] ?? ''));
    let joined = '';
    for (let to = from; to < lines.length; to += 1) {
      joined = joined ? `${joined} ${lines[to]}` : (lines[to] ?? '');
      if (joined === '' || !whole.some((text) => text.startsWith(joined))) break;
      if (whole.includes(joined)) for (let i = from; i <= to; i += 1) marked.add(i);
    }
  }
  let i = -1;
  return svg.replace(TEXT, (piece: string, element: string, attributes: string) => {
    i += 1;
    return marked.has(i) && !SPOKEN.test(attributes) ? spoken(piece, element, lang) : piece;
  });
}

/** Texts by their first word, and how many they were: what is borrowed grows while pages are printed. */
const firsts = new WeakMap<
  ReadonlySet<string>,
  { readonly size: number; readonly by: ReadonlyMap<string, string[]> }
>();
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

/** The texts that have the first word of a line. */
function beginningAs(texts: ReadonlySet<string>, line: string): readonly string[] {
  let index = firsts.get(texts);
  if (index?.size !== texts.size) {
    const by = new Map<string, string[]>();
    for (const text of texts) by.set(firstWord(text), [...(by.get(firstWord(text)) ?? []), text]);
    index = { size: texts.size, by };
    firsts.set(texts, index);
  }
  return index.by.get(firstWord(line)) ?? [];
}

/** What an element says, without the elements in it. */
const said = (inner: string): string => readEscaped(inner.replace(TAGS, '')).replace(/\s+/g, ' ').trim();

const spoken = (piece: string, element: string, lang: string): string =>
  piece.replace(`<${element}`, () => `<${element} lang="${lang}"`);
