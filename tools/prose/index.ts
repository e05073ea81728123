/*
 * `npm run check:prose`: what makes each chapter hard to read, as a table, and every fault beyond the most that a chapter
 * may have, with its line and what would be right. Exits with 1 on a fault. `tests/prose.test.ts` holds the gate to it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadRecord } from '../../src/load/world.ts';
import { MOST, type Measures, measureProse, proseFaults } from './measures.ts';
import { openingFault } from './opening.ts';
import { sentencesOf } from './sentences.ts';
import { summaryFaults } from './summary.ts';

const folder = fileURLToPath(new URL('../../content/chapters/', import.meta.url));

/** The chapters: file name and whole text. */
export const chapterFiles = (): { readonly file: string; readonly mdx: string }[] =>
  readdirSync(folder)
    .sort()
    .map((file) => ({ file, mdx: readFileSync(`${folder}${file}`, 'utf8') }));

/** Everybody whom the record names: people, bodies and groups, states. */
export function namesOfRecord(): string[] {
  const { actors, people, states } = loadRecord();
  return [
    ...[...actors.values()].map(({ name }) => name),
    ...[...people.values()].map(({ name }) => name),
    ...[...states.values()].flatMap(({ name, also }) => [name, ...(also ?? [])]),
  ];
}

/** Faults of a chapter, one line each: file, line, what, what would be right. */
export function chapterFaults(file: string, mdx: string, names: readonly string[]): string[] {
  const [first] = sentencesOf(mdx);
  const opening = first && openingFault(first.text, names);
  return [
    ...summaryFaults(mdx),
    ...(first && opening ? [{ line: first.line, text: opening }] : []),
    ...proseFaults(mdx),
  ].map(({ line, text }) => `content/chapters/${file}:${line} ${text}`);
}

if (import.meta.main) {
  const names = namesOfRecord();
  const columns: readonly (keyof Measures)[] = [
    ...(['words', 'mean', 'long', 'longest', 'grade', 'semicolons', 'workshop'] as const),
  ];
  const row = (name: string, cells: readonly string[]) =>
    console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join(''));
  row('chapter', columns);
  row(
    'may have at most',
    columns.map((column) => (column in MOST ? String(MOST[column as keyof typeof MOST]) : '')),
  );
  const files = chapterFiles();
  for (const { file, mdx } of files) {
    const is = measureProse(mdx);
    row(
      file.replace('.mdx', ''),
      columns.map((column) => String(Number(is[column].toFixed(1)))),
    );
  }
  const faults = files.flatMap(({ file, mdx }) => chapterFaults(file, mdx, names));
  if (faults.length > 0) {
    console.error(`\n${faults.length} fault(s):\n${faults.join('\n')}`);
    process.exit(1);
  }
  console.log('\nNo faults.');
}
