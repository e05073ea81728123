/*
 * Markup in a text of the record: `<b>` or `&amp;` would be printed as it stands. Pages write every text as text, whatever
 * it holds (tests/hostile.test.ts), so that this guards no page: it keeps what was copied from one out of print.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut } from '../src/model/plain-text.ts';
import type { Fault } from '../src/schema/fault.ts';
import { filesOf } from './files.ts';

const MARKUP = /<\/?[A-Za-z!][^<>\n]*>|<(?:script|svg|img|iframe)\b|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** What was looked through last, by its path: of thousands of files an editor changes one at a time. */
const lastSeen = new Map<string, { readonly text: string; readonly fault: Fault | undefined }>();

/** The first markup of every file of texts and tables. @param folder the content folder */
export function markupFaults(folder: string): Fault[] {
  return filesOf(folder)
    .filter((path) => /\.(?:yaml|csv)$/.test(path) && !path.startsWith('frozen'))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const last = lastSeen.get(path);
      const fault = last?.text === text ? last.fault : markupFault(path.replaceAll('\\', '/'), text);
      lastSeen.set(path, { text, fault });
      return fault ?? [];
    });
}

function markupFault(path: string, text: string): Fault | undefined {
  const found = MARKUP.exec(text);
  if (!found) return undefined;
  const lines = text.slice(0, found.index).split('\n');
  const field = lines.map((line) => /^\s*(?:- )?(\w+):/.exec(line)?.[1]).findLast(Boolean) ?? 'text';
  return {
    file: `content/${path}`,
    line: lines.length,
    text: `${field}: holds ${cut(found[0])}, which would be printed as it stands; write plain text`,
  };
}
