/*
 * The edition of a release: the words of one language as they stand, as a file that is written once. Text that packs to
 * a fifth; `zcat` shows it. `load/read-editions.ts` reads it back to the same value.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type ChapterFile, makeEdition } from '../src/load/make-edition.ts';
import type { Day } from '../src/model/date.ts';
import type { Edition } from '../src/model/edition.ts';
import type { World } from '../src/model/world.ts';
import { chapterShape, translatedChapterShape } from '../src/schema/chapter.ts';
import { readYaml } from '../src/schema/read.ts';

/** The chapters that are written in a language. @param root the content folder @throws Error for a head that is no head */
export function chapterFiles(root: string, lang: string, sourceLanguage: string): ChapterFile[] {
  const own = lang === sourceLanguage;
  const folder = own ? join(root, 'chapters') : join(root, 'lang', lang, 'chapters');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const body = readFileSync(join(folder, name), 'utf8');
      const head = readYaml(name, body.split('---\n')[1] ?? '', own ? chapterShape : translatedChapterShape);
      if (!head.ok) throw new Error(`${name}: the head cannot be read`);
      return { slug: name.slice(0, -'.mdx'.length), head: head.value, body };
    });
}

/** What would be kept, as a file. The bytes are the same for the same words. */
export function packEdition({ day: _, ...edition }: Edition): Uint8Array {
  return gzipSync(JSON.stringify(edition), { level: 9 });
}

/**
 * Keeps the edition of a day.
 * @returns bytes written; nothing where the last one says the same @throws Error where that day has one already
 */
export function keepEdition(
  root: string,
  lang: string,
  edition: Edition,
  last: Edition | undefined,
): number | undefined {
  if (last && sameWords(last, edition)) return undefined;
  const folder = join(root, 'editions', lang);
  const path = join(folder, `${edition.day}.json.gz`);
  if (existsSync(path)) throw new Error(`${path} is there already; an edition is never written again`);
  const packed = packEdition(edition);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, packed);
  return packed.length;
}

/** The edition that would be kept today. */
export const editionOf = (root: string, world: World, sourceLanguage: string, day: Day): Edition =>
  makeEdition(world, chapterFiles(root, world.lang, sourceLanguage), day);

function sameWords({ day: _, ...a }: Edition, { day: __, ...b }: Edition): boolean {
  // As they stand in files: what is undefined is not there.
  const written = (words: typeof a): unknown => JSON.parse(JSON.stringify(words));
  return isDeepStrictEqual(written(a), written(b));
}
