/* The places in a chapter that an address can name: its numbered paragraphs and its headings. Pure. */
import { isProseFault, parseProse, partsOf } from './parse-prose.ts';

/** Fragments of a chapter's page: `p1` to the last paragraph, and the ids of its headings. @param mdx the whole file */
export function anchorsOf(mdx: string): ReadonlySet<string> {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) return new Set();
  const parts = [...partsOf(tree)].map(({ node }) => node);
  const paragraphs = parts.filter(({ type }) => type === 'paragraph').map((_, i) => `p${i + 1}`);
  const headings = parts.flatMap(({ type, data }) =>
    type === 'heading' ? String(data?.hProperties?.['id'] ?? '') : [],
  );
  return new Set([...paragraphs, ...headings.filter(Boolean)]);
}
