/* The pages of plain prose: about, method. */
import { getEntry, render } from 'astro:content';

/** The rendered text of content/pages/<id>.mdx. @throws Error where there is no such page */
export async function loadPage(_lang: string, id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`content/pages/${id}.mdx is missing`);
  return render(entry);
}
