/* The chapters as texts to cite, and after them those in plain words, under the addresses of their own. */
import { type Chapter, chaptersOf } from '../../load/chapters.ts';
import { plainChaptersOf } from '../../load/plain.ts';
import { type CitedChapter, PLAIN } from './cited-thing.ts';

const known = new Map<string, Promise<readonly CitedChapter[]>>();

/** Each language is read once, however many pages ask. */
export function citedChapters(lang: string): Promise<readonly CitedChapter[]> {
  const found = known.get(lang) ?? read(lang);
  known.set(lang, found);
  return found;
}

async function read(lang: string): Promise<readonly CitedChapter[]> {
  const plain = (await plainChaptersOf(lang)).map(({ slug, title, entry, chapter: { head } }): CitedChapter => {
    const { body } = entry;
    return {
      slug: `${slug}/${PLAIN}`,
      lang: title.lang,
      head: { title: title.text, textOf: head.textOf, summary: [] },
      entry: body === undefined ? {} : { body },
    };
  });
  return [...(await chaptersOf(lang)).map(chapterOf), ...plain];
}

const chapterOf = ({ slug, lang, head, entry: { body } }: Chapter): CitedChapter => ({
  slug,
  lang,
  head,
  entry: body === undefined ? {} : { body },
});
