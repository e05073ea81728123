/*
 * Turns a chapter's rendered text into its numbered form: paragraphs get a number and a permanent
 * address, citations get numbers in order of first mention, and each paragraph its notes beside it.
 * Works on the finished text, so that the order is that of reading. Pure; knows no page.
 */
import { type Markup, markup, readEscaped, vouched } from '../markup/markup.ts';

/** What stands in a note; made by whoever knows the sources. */
export type NoteText = (citation: { readonly id: string; readonly at: string }) => Markup;

/** Words around the numbers. */
export interface ComposeWords {
  readonly paragraph: (number: number) => string;
  /** A note that stands beside several paragraphs is told apart by the paragraph. */
  readonly note: (number: number, paragraph?: number) => string;
  readonly back: (number: number, paragraph?: number) => string;
}

const PARAGRAPH = /<p data-para[^>]*>([\s\S]*?)<\/p>/g;
/** What parts two notes on one word: a line must not end between them. */
const BETWEEN_NOTES = /<\/sup>\s+(?=<sup class="fn">)/g;
const CITATION = /<sup class="fn" data-cite="([^"]*)" data-at(?:="([^"]*)")?><\/sup>/g;

/**
 * The same source at the same place has one number in the whole chapter. Paragraphs and notes are sections, not
 * divisions: reader modes drop a division that is mostly links, and with it notes, or one half of a pair.
 * @param html the rendered text
 */
export function composeChapter(html: Markup, noteText: NoteText, words: ComposeWords): Markup {
  const numbers = new Map<string, number>();
  let paragraph = 0;
  const whole = String(html).replace(PARAGRAPH, (_, text: string) => {
    paragraph += 1;
    const notes = new Map<number, { suffix: string; html: Markup }>();
    const inner = text.replace(CITATION, (__, id: string, written = '') => {
      const at = readEscaped(written);
      const key = `${id}|${at}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      const here = notes.get(number);
      // Later mentions carry the paragraph in their id: an id is unique on a page.
      const suffix = here?.suffix ?? (numbers.has(key) ? `-p${paragraph}` : '');
      numbers.set(key, number);
      if (!here)
        notes.set(number, {
          suffix,
          html: markup`<p id="n${number}${suffix}"><a class="quiet bk" href="#r${number}${suffix}" aria-label="${words.back(number, suffix ? paragraph : undefined)}">${number}</a> ${noteText({ id, at })}</p>`,
        });
      const first = here ? undefined : markup` id="r${number}${suffix}"`;
      return `${markup`<sup class="fn"><a href="#n${number}${suffix}"${first} aria-label="${words.note(number, suffix ? paragraph : undefined)}">${number}</a></sup>`}`;
    });
    const beside =
      notes.size > 0
        ? markup`<section class="nt" role="note">${[...notes.values()].map((note) => note.html)}</section>`
        : undefined;
    const said = vouched(inner.replace(BETWEEN_NOTES, '</sup>\u00a0'));
    return `${markup`<section class="para" id="p${paragraph}"><a class="no quiet" href="#p${paragraph}" aria-label="${words.paragraph(paragraph)}">${paragraph}</a><p class="tx">${said}</p>${beside}</section>`}`;
  });
  return vouched(whole);
}
