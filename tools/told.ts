/*
 * `npm run told`: writes down the value of each figure, and its day, as those that all texts tell, in content/told.yaml. A figure
 * whose old value or day is still told somewhere is written only by its name (`npm run told gaza-moh-deaths`), once its places have been looked at.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { oldPlaces } from '../src/load/check-told.ts';
import { readRecord } from '../src/load/read-files.ts';
import { type Fault, sayFault } from '../src/schema/fault.ts';

const HEAD =
  '# The value of each figure, and its day, as all texts tell them. Written by `npm run told`, never by hand.\n';

/** The text of told.yaml, and what is still told of figures that it leaves as they were. @param looked ids of figures */
export function toldOf(
  root: string,
  looked: readonly string[],
): { readonly text: string; readonly left: readonly string[] } {
  const faults: Fault[] = [];
  const record = readRecord(root, faults);
  if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  const unknown = looked.filter((id) => !record.figures.has(id));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: is no figure of content/figures`);
  const left = oldPlaces(root, record).filter(({ figure }) => !looked.includes(figure));
  const held = new Set(left.map(({ figure }) => figure));
  const values = [...record.figures].map(([id, { value, asOf }]) => {
    const now = { value, asOf };
    return [id, held.has(id) ? (record.told[id] ?? now) : now];
  });
  return {
    text: `${HEAD}${stringify(Object.fromEntries(values))}`,
    left: left.map(({ figure, file, line, told }) => `${file}:${line} tells ${told} (${figure})`),
  };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('../content', import.meta.url));
  const file = join(root, 'told.yaml');
  try {
    const { text, left } = toldOf(root, process.argv.slice(2));
    const changed = readFileSync(file, 'utf8') !== text;
    writeFileSync(file, text);
    for (const each of left) console.error(each);
    if (left.length > 0) process.exitCode = 1;
    console.log(
      changed ? 'content/told.yaml is written; it goes into the same commit.' : 'content/told.yaml is as it was.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
