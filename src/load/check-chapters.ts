/* Checks the chapters' text against the record, so that a broken id stops the build with file and line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkProse } from '../chapters/check-prose.ts';
import type { Fault } from '../schema/read.ts';
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
  };
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .flatMap((name) =>
      checkProse(readFileSync(join(folder, name), 'utf8'), known).map((fault) => ({
        file: `content/chapters/${name}`,
        ...fault,
      })),
    );
}
