/* The pages of plain prose: about, method, the embedder's guide. */
import { getEntry, render } from 'astro:content';
import { localeOf, SOURCE_LANGUAGE } from './world.ts';

/** The rendered text of content/pages/<id>.mdx. @throws Error where there is no such page */
export async function loadPage(_lang: string, id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.mdx is missing`);
  return render(entry);
}

/** Language and direction of the prose, for its element, on the pages of another language. */
export function spokenIn(lang: string): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === SOURCE_LANGUAGE ? {} : { lang: SOURCE_LANGUAGE, dir: localeOf(SOURCE_LANGUAGE).dir };
}
