/* The mutants of the content: by a seed, one after the other from every mutator, of files of every folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../files.ts';
import type { ContentFile, Mutant, Mutator } from './mutant.ts';
import { BYTES } from './mutators/bytes.ts';
import { CHARACTERS } from './mutators/characters.ts';
import { FIELDS } from './mutators/fields.ts';
import { FILES } from './mutators/files.ts';
import { PROSE } from './mutators/prose.ts';
import { REFERENCES } from './mutators/references.ts';
import { SYNTAX } from './mutators/syntax.ts';
import { TABLES } from './mutators/tables.ts';
import { VALUES } from './mutators/values.ts';
import { WORDS } from './mutators/words.ts';
import { type Random, randomOf } from './random.ts';

export const MUTATORS: readonly Mutator[] = [
  ...BYTES,
  ...CHARACTERS,
  ...SYNTAX,
  ...FIELDS,
  ...VALUES,
  ...REFERENCES,
  ...TABLES,
  ...PROSE,
  ...FILES,
  ...WORDS,
];

/** A mutator that finds nothing to do in so many files has none. */
const MOST_TRIES = 200;

/** The files of a content folder that a mutant can be made of. */
export function contentFiles(root: string): readonly ContentFile[] {
  return filesOf(root)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ya?ml|csv|mdx)$/.test(path))
    .map((path) => {
      const bytes = readFileSync(join(root, path));
      return { path, bytes, text: bytes.toString('utf8') };
    });
}

/** As many mutants as are wanted: the same files, seed and count give the same. */
export function mutantsOf(files: readonly ContentFile[], seed: number, count: number): Mutant[] {
  const random = randomOf(seed);
  const folders = new Map(MUTATORS.map((mutator) => [mutator, foldersFor(mutator, files)]));
  return Array.from({ length: count }, (_, i) => {
    const mutator = MUTATORS[i % MUTATORS.length] as Mutator;
    return mutantBy(mutator, folders.get(mutator) ?? [], random);
  });
}

function mutantBy(mutator: Mutator, folders: readonly (readonly ContentFile[])[], random: Random): Mutant {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // A folder first: else of ten mutants seven would be of sources.
    const file = random.pick(random.pick(folders));
    const done = mutator.make(file, random);
    if (done) return { mutator: mutator.name, ...done };
  }
  throw new Error(`The mutator "${mutator.name}" finds nothing to do`);
}

function foldersFor({ files: fit }: Mutator, files: readonly ContentFile[]): ContentFile[][] {
  const folders = new Map<string, ContentFile[]>();
  for (const file of files) {
    if (!fit.test(file.path)) continue;
    const folder = file.path
      .split('/')
      .slice(0, -1)
      .join('/')
      .replace(/^frozen\/.*/, 'frozen');
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders.values()];
}
