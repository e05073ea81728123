/*
 * Reads content/ from disk: every file against its shape, every fault collected. The only place that
 * knows which folder holds what. `CONTENT_DIR` names another content folder (tests, measurements).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Ballot } from '../model/states.ts';
import {
  FILE_SHAPES,
  type FileName,
  FOLDER_SHAPES,
  folderOf,
  type FolderName,
  LANGUAGE_SHAPES,
  OVERLAY_SHAPES,
} from '../schema/content-map.ts';
import { catalogueOf } from '../schema/language.ts';
import type { Overlay } from '../schema/overlay.ts';
import { type Fault, quoted, readYaml } from '../schema/read.ts';
import { readRollCall, readSeriesRows } from './read-csv.ts';
import { shownName } from './shown-name.ts';

/** Absolute path of the content folder of this build. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');

/** Folders of a language that hold texts in MDX, named as those of the source language. */
const PROSE_FOLDERS: readonly string[] = ['chapters', 'pages', 'plain'];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file's value by its id, which is its name. */
export type Folder<T> = ReadonlyMap<string, T>;

type FolderValue<Name extends FolderName> = z.output<(typeof FOLDER_SHAPES)[Name]>;
type FileValue<Name extends FileName> = z.output<(typeof FILE_SHAPES)[Name]>;

/** Everything in content/ that is the same in every language, checked file by file but not yet joined. */
export type RecordFiles = { readonly [Name in FolderName]: Folder<FolderValue<Name>> } & {
  readonly periods: FileValue<'periods'>;
  readonly lanes: FileValue<'lanes'>;
  readonly standings: FileValue<'standings'>;
  readonly site: FileValue<'site'>;
  readonly warrantResponses: FileValue<'warrant-responses'>;
  readonly hagueGroup: FileValue<'hague-group'> | undefined;
  readonly sanctions: FileValue<'sanctions-on-icc'> | undefined;
  readonly tiles: FileValue<'tiles'>;
  readonly told: FileValue<'told'>;
  readonly moved: FileValue<'moved'>;
  readonly dataChanges: FileValue<'data-changes'>;
  /** How each state voted, by id of the resolution and then of the state. */
  readonly rollCalls: ReadonlyMap<string, ReadonlyMap<string, Ballot>>;
  readonly seriesRows: ReadonlyMap<string, string[][]>;
};

/** One language's folder: the language, its messages and its words for the record, by the folder or file they overlay. */
export type LanguageFiles = {
  readonly [Name in keyof typeof LANGUAGE_SHAPES]: z.output<(typeof LANGUAGE_SHAPES)[Name]>;
} & { readonly overlays: ReadonlyMap<string, Overlay> };

/** Reads the record; faults go into the list that is handed in. */
export function readRecord(root: string, faults: Fault[]): RecordFiles {
  const folder = <Name extends FolderName>(name: Name) =>
    readFolder(root, folderOf(name), FOLDER_SHAPES[name] as z.ZodType, faults) as Folder<FolderValue<Name>>;
  const file = <Name extends FileName>(name: Name) =>
    readFile(root, `${name}.yaml`, FILE_SHAPES[name] as z.ZodType, faults) as FileValue<Name> | undefined;
  const states = folder('states');
  const resolutions = folder('resolutions');
  const series = folder('series');
  const known = new Set(states.keys());
  return {
    events: folder('events'),
    sources: folder('sources'),
    actors: withStates(folder('actors'), states),
    places: folder('places'),
    outlines: folder('outlines'),
    terms: folder('terms'),
    charts: folder('charts'),
    diagrams: folder('diagrams'),
    stories: folder('stories'),
    periods: file('periods') ?? [],
    lanes: file('lanes') ?? [],
    standings: file('standings') ?? [],
    site: file('site') ?? { edited: '1970-01-01' },
    proceedings: folder('proceedings'),
    orders: folder('orders'),
    warrants: folder('warrants'),
    warrantResponses: file('warrant-responses') ?? [],
    states,
    measures: folder('measures'),
    resolutions,
    rollCalls: new Map(
      [...resolutions.keys()].flatMap((id) => {
        const votes = readRollCall(root, id, known, faults);
        return votes ? [[id, votes] as const] : [];
      }),
    ),
    figures: folder('figures'),
    series,
    seriesRows: new Map([...series].map(([id, { columns }]) => [id, readSeriesRows(root, id, columns, faults)])),
    claims: folder('claims'),
    people: folder('people'),
    questions: folder('questions'),
    units: folder('units'),
    lessons: folder('lessons'),
    sets: folder('sets'),
    controversies: folder('controversies'),
    protocols: folder('protocols'),
    practice: folder('practice'),
    hagueGroup: file('hague-group'),
    sanctions: file('sanctions-on-icc'),
    tiles: file('tiles') ?? {},
    dataChanges: file('data-changes') ?? [],
    told: file('told') ?? {},
    moved: readIfThere(root, 'moved.yaml', FILE_SHAPES.moved, faults) ?? [],
  };
}

/** Every state is an actor under its code: its name stands in one file. */
function withStates(actors: RecordFiles['actors'], states: RecordFiles['states']): RecordFiles['actors'] {
  const all = new Map(actors);
  for (const [id, { name, iso3 }] of states) all.set(id, { kind: 'state', name, iso3 });
  return all;
}

/** Folder names in content/lang: the languages of the site. */
export function languageTags(root: string): string[] {
  const folder = join(root, 'lang');
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
}

/**
 * Reads one language; overlays that are missing leave the words of the source language.
 * @param source the source language, where this is another
 */
export function readLanguage(root: string, tag: string, faults: Fault[], source?: LanguageFiles): LanguageFiles {
  const folder = `lang/${tag}`;
  const overlays = new Map<string, Overlay>();
  for (const file of readdirSync(join(root, folder)).sort()) {
    const name = file.replace(/\.ya?ml$/, '');
    if (name in LANGUAGE_SHAPES) continue;
    if (PROSE_FOLDERS.includes(file)) {
      faults.push(...notProse(root, `${folder}/${file}`));
      continue;
    }
    const shape = name === file ? undefined : OVERLAY_SHAPES.get(name);
    if (!shape) {
      const known = [...Object.keys(LANGUAGE_SHAPES), ...OVERLAY_SHAPES.keys()].sort().join(', ');
      const shown = shownName(root, join(root, folder, file));
      const text = `is no file of a language; its files are ${known}, each with .yaml, and its folders ${PROSE_FOLDERS.join(' and ')}`;
      faults.push({ file: shown, line: 1, text });
      continue;
    }
    const overlay = readFile(root, `${folder}/${file}`, shape, faults);
    if (overlay) overlays.set(name, overlay as Overlay);
  }
  const language = readFile(root, `${folder}/language.yaml`, LANGUAGE_SHAPES.language, faults) ?? { name: tag };
  return {
    language,
    ui: readFile(root, `${folder}/ui.yaml`, catalogueOf(language.intl ?? tag, source?.ui), faults) ?? {},
    // A language that translates nothing yet has no marks, and one that says nothing of its words none of these.
    of: readIfThere(root, `${folder}/of.yaml`, LANGUAGE_SHAPES.of, faults) ?? {},
    search: readIfThere(root, `${folder}/search.yaml`, LANGUAGE_SHAPES.search, faults) ?? {},
    overlays,
  };
}

/** What stands in a folder of a language's prose and would be read by nobody. */
function notProse(root: string, folder: string): Fault[] {
  const path = join(root, folder);
  const names = statSync(path).isDirectory() ? readdirSync(path).filter((name) => !name.endsWith('.mdx')) : [''];
  return names.sort().map((name) => ({
    file: shownName(root, join(path, name)),
    line: 1,
    text: `is no file of prose; ${folder.split('/').at(-1)} is a folder of files that end with .mdx`,
  }));
}

function readFolder<T>(root: string, name: string, shape: z.ZodType<T>, faults: Fault[]): Folder<T> {
  const folder = join(root, name);
  const values = new Map<string, T>();
  if (!existsSync(folder)) return values;
  const seen = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    if (!/\.ya?ml$/.test(file)) continue;
    const id = file.replace(/\.ya?ml$/, '');
    const shown = shownName(root, join(folder, file));
    const twin = seen.get(id.toLowerCase());
    if (twin)
      faults.push({ file: shown, line: 1, text: `id: ${quoted(id)} is a duplicate of ${twin}; every id is used once` });
    else if (!ID.test(id))
      faults.push({
        file: shown,
        line: 1,
        text: `id: ${quoted(id)} is not a valid id; use lower-case letters, digits and single hyphens`,
      });
    seen.set(id.toLowerCase(), shown);
    const result = readYaml(shown, readFileSync(join(folder, file), 'utf8'), shape);
    if (result.ok) values.set(id, result.value);
    else faults.push(...result.faults);
  }
  return values;
}

const readIfThere = <T>(root: string, name: string, shape: z.ZodType<T>, faults: Fault[]): T | undefined =>
  existsSync(join(root, name)) ? readFile(root, name, shape, faults) : undefined;

function readFile<T>(root: string, name: string, shape: z.ZodType<T>, faults: Fault[]): T | undefined {
  const path = join(root, name);
  const shown = shownName(root, path);
  if (!existsSync(path)) {
    faults.push({ file: shown, line: 1, text: 'is missing; see content/README.md for what it holds' });
    return undefined;
  }
  const result = readYaml(shown, readFileSync(path, 'utf8'), shape);
  if (result.ok) return result.value;
  faults.push(...result.faults);
  return undefined;
}
