/*
 * Turns a chapter's rendered text into its numbered form: paragraphs get a number and a permanent
 * address, citations get numbers in order of first mention, and the notes stand at the end, once each.
 * Beside each paragraph stand its own again, for screens with a margin. Works on the finished text, so that
 * the order is that of reading. Pure; knows no page.
 */
import { type Markup, markup, readEscaped, vouched } from '../markup/markup.ts';

/** What stands in a note; made by whoever knows the sources. */
export type NoteText = (citation: { readonly id: string; readonly at: string }) => Markup;

/** Words around the numbers. */
export interface ComposeWords {
  readonly paragraph: (number: number) => string;
  /** A note that several paragraphs name is told apart by the paragraph. */
  readonly note: (number: number, paragraph?: number) => string;
  readonly back: (number: number, paragraph?: number) => string;
  /** What stands before the numbers of further paragraphs that name a note. */
  readonly also: (paragraphs: number) => string;
  readonly close: string;
}

/** A chapter in print: its text, and the entries of the list of its notes. */
export interface Composed {
  readonly text: Markup;
  readonly notes: Markup;
}

interface Note {
  readonly number: number;
  readonly html: Markup;
  /** Paragraphs that name it, the first one first. */
  readonly paragraphs: number[];
}

const PARAGRAPH = /<p data-para[^>]*>([\s\S]*?)<\/p>/g;
/** What parts two notes on one word: a line must not end between them. */
const BETWEEN_NOTES = /<\/sup>\s+(?=<sup class="fn">)/g;
const CITATION = /<sup class="fn" data-cite="([^"]*)" data-at(?:="([^"]*)")?><\/sup>/g;

/**
 * The same source at the same place has one number in the whole chapter. Paragraphs are sections, not divisions: reader
 * modes drop a division that is mostly links, and with it one half of a pair. What stands in the margin is an aside,
 * which they drop on purpose: the list at the end says it too, and there every mark leads.
 * @param html the rendered text
 */
export function composeChapter(html: Markup, noteText: NoteText, words: ComposeWords): Composed {
  const notes = new Map<string, Note>();
  let paragraph = 0;
  const whole = String(html).replace(PARAGRAPH, (_, text: string) => {
    paragraph += 1;
    const here = new Set<Note>();
    const inner = text.replace(CITATION, (__, id: string, written = '') => {
      const at = readEscaped(written);
      const key = `${id}|${at}`;
      const note = notes.get(key) ?? { number: notes.size + 1, html: noteText({ id, at }), paragraphs: [] };
      notes.set(key, note);
      const again = here.has(note);
      here.add(note);
      if (!again) note.paragraphs.push(paragraph);
      const place = again ? undefined : markup` id="${placeOf(note, paragraph)}"`;
      return `${markup`<sup class="fn"><a href="#n${note.number}"${place} aria-label="${words.note(note.number, furtherIn(note, paragraph))}">${note.number}</a></sup>`}`;
    });
    const beside =
      here.size > 0
        ? markup`<aside class="margin-notes" role="note">${[...here].map((note) => markup`<p>${backTo(note, paragraph, words)} ${note.html}</p>`)}</aside>`
        : undefined;
    const said = vouched(inner.replace(BETWEEN_NOTES, '</sup>\u00a0'));
    return `${markup`<section class="para" id="p${paragraph}"><a class="para-number quiet" href="#p${paragraph}" aria-label="${words.paragraph(paragraph)}">${paragraph}</a><p class="para-text">${said}</p>${beside}</section>`}`;
  });
  return { text: vouched(whole), notes: markup`${[...notes.values()].map((note) => entryOf(note, words))}` };
}

/** The paragraph, where it is not the first that names a note. */
const furtherIn = ({ paragraphs }: Note, paragraph: number) => (paragraphs[0] === paragraph ? undefined : paragraph);

/** Id of the first mark of a note in a paragraph; later paragraphs carry theirs: an id is unique on a page. */
function placeOf(note: Note, paragraph: number): string {
  return `r${note.number}${furtherIn(note, paragraph) ? `-p${paragraph}` : ''}`;
}

const backTo = (note: Note, paragraph: number, words: ComposeWords) =>
  markup`<a class="quiet bk" href="#${placeOf(note, paragraph)}" aria-label="${words.back(note.number, furtherIn(note, paragraph))}">${note.number}</a>`;

/** A note in the list: the way back, what it says, where else it is named, and the way out where it stands over the text. */
function entryOf(note: Note, words: ComposeWords): Markup {
  const [first = 1, ...further] = note.paragraphs;
  const links = further.map((paragraph, i) => {
    const between = i > 0 ? ', ' : '';
    return markup`${between}<a id="n${note.number}-p${paragraph}" href="#${placeOf(note, paragraph)}" aria-label="${words.back(note.number, paragraph)}">${paragraph}</a>`;
  });
  const also = links.length > 0 ? markup` <span class="also">${words.also(links.length)} ${links}</span>` : undefined;
  return markup`<li class="slip" id="n${note.number}">${backTo(note, first, words)} ${note.html}${also} <a class="shut" href="#here" aria-label="${words.close}"></a></li>`;
}
