/* The pages of plain prose: about, method, the embedder's guide. */
import { getEntry, render } from 'astro:content';
import { directionOf } from '../i18n/locale.ts';
import { isOlderThanSource } from './translated.ts';
import { SOURCE_LANGUAGE } from './world.ts';

/** How a page's prose stands to the reader's language. */
export interface Spoken {
  /** Language of the prose. */
  readonly lang: string;
  /** Whether it translates an older text of the source language. */
  readonly older: boolean;
  /** Language and direction for its element, where they are not the reader's. */
  readonly marks: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
}

/** The text of a page in a language, or in the source language where it has none. @throws Error where there is no such page */
export async function loadPage(lang: string, id: string) {
  const source = await getEntry('pages', id);
  if (!source) throw new Error(`content/pages/${id}.mdx is missing`);
  const own = lang === SOURCE_LANGUAGE ? undefined : await getEntry('pages', `${lang}/${id}`);
  const spoken: Spoken = {
    lang: own ? lang : SOURCE_LANGUAGE,
    older: own !== undefined && isOlderThanSource(own.data.of, `pages/${id}.mdx`),
    marks: own || lang === SOURCE_LANGUAGE ? {} : { lang: SOURCE_LANGUAGE, dir: directionOf(SOURCE_LANGUAGE) },
  };
  return { ...(await render(own ?? source)), spoken };
}
