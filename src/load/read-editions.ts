/*
 * Reads the kept editions: content/editions/<lang>/<day>.json.gz. An edition that does not stand every check is a fault,
 * never a page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Edition } from '../model/edition.ts';
import { editionShape } from '../schema/edition.ts';
import { day as dayShape } from '../schema/fields.ts';
import { type Fault, quoted } from '../schema/read.ts';
import { shownName } from './shown-name.ts';

/** Editions by language, oldest first. */
export type AllEditions = ReadonlyMap<string, readonly Edition[]>;

/** An edition of all words is some 700 kB; what unpacks to more is none. */
const MOST_BYTES = 20_000_000;
const ENDING = '.json.gz';

/** Reads all editions; faults go into the list that is handed in. */
export function readEditions(root: string, languages: ReadonlySet<string>, faults: Fault[]): AllEditions {
  const top = join(root, 'editions');
  const say = (path: string, text: string) => faults.push({ file: shownName(root, path), line: 1, text });
  return new Map(
    namesIn(top).map((lang) => {
      const folder = join(top, lang);
      if (!languages.has(lang)) say(folder, `${quoted(lang)} is not in content/lang; kept editions need it`);
      const editions = namesIn(folder).flatMap((name) => {
        const path = join(folder, name);
        const day = name.slice(0, -ENDING.length);
        if (name.endsWith(ENDING) && dayShape.safeParse(day).success) return readEdition(path, day, say) ?? [];
        say(path, 'is no edition; one is named by its day: 2026-11-24.json.gz');
        return [];
      });
      return [lang, editions] as const;
    }),
  );
}

function readEdition(path: string, day: string, say: (path: string, text: string) => void): Edition | undefined {
  try {
    const unpacked = gunzipSync(readFileSync(path), { maxOutputLength: MOST_BYTES });
    const read = editionShape.safeParse(JSON.parse(unpacked.toString('utf8')));
    if (read.success) {
      const lost = unknownSource(read.data);
      if (lost === undefined) return { day, ...read.data };
      say(path, `cites ${quoted(lost)}, which is not among its sources; restore the file as it was released`);
      return undefined;
    }
    const [issue] = read.error.issues;
    say(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is wrong'}; restore the file as it was released`);
  } catch {
    say(path, 'cannot be read as compressed JSON; restore the file as it was released');
  }
  return undefined;
}

function unknownSource({ sources, chapters, events, questions }: Omit<Edition, 'day'>): string | undefined {
  for (const { sections } of [...chapters, ...events, ...questions])
    for (const { paragraphs } of sections)
      for (const { notes } of paragraphs) for (const { id } of notes) if (!Object.hasOwn(sources, id)) return id;
  return undefined;
}

function namesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}
