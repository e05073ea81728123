/*
 * A new chart of any kind, as text: what it selects is that of the shortest chart of the kind that the record has, so that it
 * can be drawn from the first moment and shows which options there are. Writes nothing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of the charts of a content folder, by name; each with the text of its shortest chart. */
export function chartExamples(content: string): ReadonlyMap<string, string> {
  const folder = join(content, 'charts');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const found = new Map<string, string>();
  for (const text of texts) {
    const kind = /^kind: (\S+)/m.exec(text)?.[1];
    if (kind && !found.has(kind)) found.set(kind, text);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @param example a chart of the kind */
export function chartLike(example: string): string {
  const part = (field: RegExp) => field.exec(example)?.[0] ?? '';
  const [kind, of, options] = [part(/^kind: .*\n/m), part(/^part: .*\n/m), part(/^options:.*\n(?: .*\n?|\n)*/m)];
  return `${kind}${of}title: What is seen, as a sentence\nsubtitle: What is counted, by whom, what is left out.\n${options.trimEnd()}\n`;
}
