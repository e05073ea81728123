/*
 * Checks where the steps of a story lead, and that each story has a place of its own. What a step lights in its chart is
 * for the kind of the chart to check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProseFault, parseProse, partsOf } from '../chapters/parse-prose.ts';
import { type Fault, quoted } from '../schema/read.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** @param root the content folder @param lineOf the line of the first mention of a text in a file */
export function checkStories(root: string, { stories, events }: RecordFiles, lineOf: LineOf): Fault[] {
  const places = new Map<number, string>();
  return [...stories].flatMap(([id, { order, steps }]): Fault[] => {
    const file = `content/stories/${id}.yaml`;
    const twin = places.get(order);
    places.set(order, id);
    const faults = steps.flatMap(({ more }, i): Fault[] => {
      const wrong = more && strayOf(root, more, events);
      return wrong ? [{ file, line: lineOf(file, more), text: `steps[${i + 1}].more: ${quoted(more)} ${wrong}` }] : [];
    });
    if (twin)
      faults.push({
        file,
        line: lineOf(file, 'order'),
        text: `order: ${order} is that of ${twin}; every story has a place of its own`,
      });
    return faults;
  });
}

/** What is wrong with an address, if anything. */
function strayOf(root: string, more: string, events: RecordFiles['events']): string | undefined {
  const [, folder, id = '', paragraph] = /^(\w+)\/([^#]+)(?:#p(\d+))?$/.exec(more) ?? [];
  if (folder === 'events') return events.has(id) ? undefined : 'is not in content/events; check the spelling';
  const chapter = join(root, 'chapters', `${id}.mdx`);
  if (!existsSync(chapter)) return 'is not in content/chapters; check the spelling';
  const count = paragraphsIn(readFileSync(chapter, 'utf8'));
  return Number(paragraph ?? 1) <= count ? undefined : `leads behind the end; the chapter has ${count} paragraphs`;
}

/** As many as are numbered; a chapter that cannot be read is a fault of its own. */
function paragraphsIn(mdx: string): number {
  const read = parseProse(mdx);
  if (isProseFault(read)) return Number.POSITIVE_INFINITY;
  return [...partsOf(read)].filter(({ node }) => node.type === 'paragraph').length;
}
