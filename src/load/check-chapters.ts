/* Checks the chapters against the record, head and text, so that a broken id stops the build with file and line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProse, type KnownIds } from '../chapters/check-prose.ts';
import { chapterShape } from '../schema/chapter.ts';
import { type Fault, readYaml } from '../schema/read.ts';
import type { RecordFiles } from './read-files.ts';

/** @param root the content folder */
export function checkChapters(root: string, record: RecordFiles): Fault[] {
  const folder = join(root, 'chapters');
  if (!existsSync(folder)) return [];
  const known = {
    Cite: new Set(record.sources.keys()),
    Event: new Set(record.events.keys()),
    Chart: new Set(record.charts.keys()),
    Term: new Set(record.terms.keys()),
    Order: new Set(record.orders.keys()),
    Person: new Set(record.people.keys()),
  };
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) => checkChapter(`content/chapters/${name}`, readFileSync(join(folder, name), 'utf8'), known));
}

/** @param mdx the whole file, head included */
export function checkChapter(file: string, mdx: string, known: KnownIds): Fault[] {
  const lines = mdx.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0)
    return [{ file, line: 1, text: 'head: is missing; start the file with --- and the fields of a chapter' }];
  // The head keeps its place, so that lines count as in an editor.
  const read = readYaml(file, ['', ...lines.slice(1, end)].join('\n'), chapterShape);
  if (!read.ok) return [...read.faults];

  const lineOf = (id: string) => Math.max(1, lines.findIndex((line) => line.split(/[^a-z0-9-]+/).includes(id)) + 1);
  const { summary, terms } = read.value;
  const faults: Fault[] = [];
  for (const { id } of summary.flatMap(({ sources }) => sources))
    if (!known.Cite.has(id))
      faults.push({ file, line: lineOf(id), text: `summary: "${id}" is not in content/sources; add the source first` });
  for (const id of terms)
    if (!known.Term.has(id))
      faults.push({ file, line: lineOf(id), text: `terms: "${id}" is not in content/terms; add the file` });
  // A term in the text leads to its entry at the end of the chapter.
  const listed = { ...known, Term: new Set(terms.filter((id) => known.Term.has(id))) };
  return [...faults, ...checkProse(mdx, listed).map((fault) => ({ file, ...fault }))];
}
