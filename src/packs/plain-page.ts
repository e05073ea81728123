/* A chapter in plain words as a page of a cartridge: its headings and paragraphs, with the notes of each below it. */
import { plainSections } from '../chapters/plain-text.ts';
import { type Markup, markup } from '../markup/markup.ts';
import type { Day } from '../model/date.ts';
import type { EditionNote } from '../model/edition.ts';
import type { Words } from '../model/words.ts';
import { type Packing, sourcesLine } from './packing.ts';
import { pageText } from './pages.ts';

/** A chapter in plain words, as the reader of chapters hands it in. */
export interface PlainText {
  readonly slug: string;
  readonly title: Words;
  /** MDX. */
  readonly body: string;
  readonly asOf: Day;
}

export function plainPage({ reader }: Packing, { slug, title, body, asOf }: PlainText): string {
  const sections = plainSections(body).map(({ heading, paragraphs }): Markup => {
    const said = paragraphs.map(
      ({ text, notes }) => markup`<p>${text}</p>\n${sourcesLine(reader, notes.flatMap(citationOf))}\n`,
    );
    return markup`${heading ? markup`<h2>${heading}</h2>\n` : undefined}${said}`;
  });
  const spoken = title.lang === reader.lang ? markup`${sections}` : markup`<div lang="${title.lang}">${sections}</div>`;
  return pageText(reader, title, ['chapters', slug, 'plain'], asOf, spoken);

  function citationOf({ id, at }: EditionNote) {
    const source = reader.world.sources.get(id);
    return source ? [{ source, ...(at ? { at } : {}) }] : [];
  }
}
