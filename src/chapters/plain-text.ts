/*
 * A chapter's text as plain paragraphs under their headings, each with the sources that it cites: what an edition keeps.
 * Rows of tables and items of lists are paragraphs without a number, as readers see none beside them. Pure.
 */
import type { EditionNote, EditionParagraph, EditionSection } from '../model/edition.ts';
import { attributeOf, isPrintedParagraph, isProseFault, parseProse, partsOf, type ProseNode } from './parse-prose.ts';

type Open = { -readonly [Key in keyof EditionSection]: EditionSection[Key] } & { paragraphs: EditionParagraph[] };

/** @param mdx the whole file or its text alone; nothing for a text that cannot be read */
export function plainSections(mdx: string): EditionSection[] {
  const tree = parseProse(mdx);
  if (isProseFault(tree)) return [];
  const sections: Open[] = [{ paragraphs: [] }];
  let number = 0;
  for (const { node, parent } of partsOf(tree)) {
    const open = sections.at(-1) as Open;
    if (node.type === 'heading')
      sections.push({ id: String(node.data?.hProperties?.['id'] ?? ''), heading: textOf(node), paragraphs: [] });
    else if (isPrintedParagraph(node, parent)) open.paragraphs.push({ number: ++number, ...saidIn(node) });
    else if (node.type === 'tableRow') open.paragraphs.push(saidIn(node, ' | '));
    else if (node.type === 'listItem') open.paragraphs.push(saidIn(node));
  }
  return sections.filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
}

function saidIn(node: ProseNode, between = ''): { readonly text: string; readonly notes: readonly EditionNote[] } {
  const notes = [...partsOf(node)].flatMap(({ node: part }): EditionNote[] => {
    const id = part.name === 'Cite' ? attributeOf(part, 'id') : undefined;
    const at = attributeOf(part, 'at');
    return id === undefined ? [] : [{ id, ...(at ? { at } : {}) }];
  });
  const cells = between === '' ? [node] : (node.children ?? []);
  return { text: cells.map(textOf).join(between), notes };
}

function textOf(node: ProseNode): string {
  const text = [...partsOf(node)].map(({ node: { type, value } }) =>
    type === 'text' || type === 'inlineCode' ? (value ?? '') : type === 'break' ? ' ' : '',
  );
  return text.join('').replace(/\s+/g, ' ').trim();
}
