/*
 * Checks chapters and pages, head and text, before anything compiles them: a broken id or what is no prose stops the
 * build with file and line.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPageProse, checkProse, type KnownIds, type ProseFault } from '../chapters/check-prose.ts';
import { headOf } from '../chapters/parse-prose.ts';
import type { z } from 'astro/zod';
import { chapterShape, pageShape } from '../schema/chapter.ts';
import { type Fault, quoted, readYaml } from '../schema/read.ts';
import { languageTags, type RecordFiles } from './read-files.ts';
import { shownName } from './shown-name.ts';

/** @param root the content folder */
export function checkChapters(root: string, record: RecordFiles): Fault[] {
  const known = {
    Cite: new Set(record.sources.keys()),
    Event: new Set(record.events.keys()),
    Chart: new Set(record.charts.keys()),
    Term: new Set(record.terms.keys()),
    Order: new Set(record.orders.keys()),
    Person: new Set(record.people.keys()),
  };
  return ['.', ...languageTags(root).map((tag) => `lang/${tag}`)].flatMap((place) => [
    ...textsIn(root, join(place, 'chapters')).flatMap(({ file, mdx }) => checkChapter(file, mdx, known)),
    ...textsIn(root, join(place, 'pages')).flatMap(({ file, mdx }) => checkPage(file, mdx)),
  ]);
}

/** @param mdx the whole file, head included */
export function checkChapter(file: string, mdx: string, known: KnownIds): Fault[] {
  const head = readHead(file, mdx, chapterShape);
  if ('faults' in head) return [...head.faults];

  const { lines, value } = head;
  const lineOf = (id: string) => Math.max(1, lines.findIndex((line) => line.split(/[^a-z0-9-]+/).includes(id)) + 1);
  const faults: Fault[] = [];
  for (const { id } of value.summary.flatMap(({ sources }) => sources))
    if (!known.Cite.has(id))
      faults.push({
        file,
        line: lineOf(id),
        text: `summary: ${quoted(id)} is not in content/sources; add the source first`,
      });
  for (const id of value.terms)
    if (!known.Term.has(id))
      faults.push({ file, line: lineOf(id), text: `terms: ${quoted(id)} is not in content/terms; add the file` });
  // A term in the text leads to its entry at the end of the chapter.
  const listed = { ...known, Term: new Set(value.terms.filter((id) => known.Term.has(id))) };
  return [...faults, ...checkProse(mdx, listed).map(inFile(file))];
}

/** @param mdx the whole file, head included */
export function checkPage(file: string, mdx: string): Fault[] {
  const head = readHead(file, mdx, pageShape);
  return 'faults' in head ? [...head.faults] : checkPageProse(mdx).map(inFile(file));
}

const inFile = (file: string) => (fault: ProseFault) => ({ file, ...fault });

type Head<T> = { readonly lines: readonly string[]; readonly value: T } | { readonly faults: readonly Fault[] };

function readHead<T>(file: string, mdx: string, shape: z.ZodType<T>): Head<T> {
  const lines = mdx.split('\n');
  const head = headOf(lines);
  if ('fault' in head) return { faults: [{ file, ...head.fault }] };
  // The head keeps its place, so that lines count as in an editor.
  const read = readYaml(file, ['', ...lines.slice(1, head.end)].join('\n'), shape);
  return read.ok ? { lines, value: read.value } : { faults: read.faults };
}

function textsIn(root: string, place: string): { readonly file: string; readonly mdx: string }[] {
  const folder = join(root, place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.mdx$/i.test(name))
    .sort()
    .map((name) => ({ file: shownName(root, join(folder, name)), mdx: readFileSync(join(folder, name), 'utf8') }));
}
