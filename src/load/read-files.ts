/*
 * Reads content/ from disk: every file against its shape, every fault collected. The only place that
 * knows which folder holds what. `CONTENT_DIR` names another content folder (tests, measurements).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Ballot } from '../model/states.ts';
import { orderShape, proceedingShape, warrantResponsesShape, warrantShape } from '../schema/cases.ts';
import { chartShape } from '../schema/chart.ts';
import { eventShape } from '../schema/event.ts';
import { changelogShape, claimShape, figureShape, personShape, seriesShape } from '../schema/figures.ts';
import { catalogueShape, eventWordsShape, languageShape } from '../schema/language.ts';
import { type Fault, quoted, readYaml } from '../schema/read.ts';
import {
  actorShape,
  lanesShape,
  periodsShape,
  placeShape,
  siteShape,
  sourceShape,
  standingsShape,
  termShape,
} from '../schema/record.ts';
import {
  hagueGroupShape,
  measureShape,
  resolutionShape,
  sanctionsShape,
  stateShape,
  tilesShape,
} from '../schema/states.ts';
import { readRollCall, readSeriesRows } from './read-csv.ts';
import { shownName } from './shown-name.ts';

/** Absolute path of the content folder of this build. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? join(process.cwd(), 'content');

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file's value by its id, which is its name. */
export type Folder<T> = ReadonlyMap<string, T>;

/** Everything in content/ that is the same in every language, checked file by file but not yet joined. */
export interface RecordFiles {
  readonly events: Folder<z.output<typeof eventShape>>;
  readonly sources: Folder<z.output<typeof sourceShape>>;
  readonly actors: Folder<z.output<typeof actorShape>>;
  readonly places: Folder<z.output<typeof placeShape>>;
  readonly terms: Folder<z.output<typeof termShape>>;
  readonly charts: Folder<z.output<typeof chartShape>>;
  readonly periods: z.output<typeof periodsShape>;
  readonly lanes: z.output<typeof lanesShape>;
  readonly standings: z.output<typeof standingsShape>;
  readonly site: z.output<typeof siteShape>;
  readonly proceedings: Folder<z.output<typeof proceedingShape>>;
  readonly orders: Folder<z.output<typeof orderShape>>;
  readonly warrants: Folder<z.output<typeof warrantShape>>;
  readonly warrantResponses: z.output<typeof warrantResponsesShape>;
  readonly states: Folder<z.output<typeof stateShape>>;
  readonly measures: Folder<z.output<typeof measureShape>>;
  readonly resolutions: Folder<z.output<typeof resolutionShape>>;
  /** How each state voted, by id of the resolution and then of the state. */
  readonly rollCalls: ReadonlyMap<string, ReadonlyMap<string, Ballot>>;
  readonly figures: Folder<z.output<typeof figureShape>>;
  readonly series: Folder<z.output<typeof seriesShape>>;
  readonly seriesRows: ReadonlyMap<string, string[][]>;
  readonly claims: Folder<z.output<typeof claimShape>>;
  readonly people: Folder<z.output<typeof personShape>>;
  readonly hagueGroup: z.output<typeof hagueGroupShape> | undefined;
  readonly sanctions: z.output<typeof sanctionsShape> | undefined;
  readonly tiles: z.output<typeof tilesShape>;
  readonly dataChanges: z.output<typeof changelogShape>;
}

/** One language's folder: the language, its messages and its words for the record. */
export interface LanguageFiles {
  readonly language: z.output<typeof languageShape>;
  readonly ui: z.output<typeof catalogueShape>;
  readonly events: z.output<typeof eventWordsShape>;
}

/** Reads the record; faults go into the list that is handed in. */
export function readRecord(root: string, faults: Fault[]): RecordFiles {
  const states = readFolder(root, 'states', stateShape, faults);
  const resolutions = readFolder(root, 'resolutions', resolutionShape, faults);
  const series = readFolder(root, 'series', seriesShape, faults);
  const known = new Set(states.keys());
  return {
    events: readFolder(root, 'events', eventShape, faults),
    sources: readFolder(root, 'sources', sourceShape, faults),
    actors: withStates(readFolder(root, 'actors', actorShape, faults), states),
    places: readFolder(root, 'places', placeShape, faults),
    terms: readFolder(root, 'terms', termShape, faults),
    charts: readFolder(root, 'charts', chartShape, faults),
    periods: readFile(root, 'periods.yaml', periodsShape, faults) ?? [],
    lanes: readFile(root, 'lanes.yaml', lanesShape, faults) ?? [],
    standings: readFile(root, 'standings.yaml', standingsShape, faults) ?? [],
    site: readFile(root, 'site.yaml', siteShape, faults) ?? { edited: '1970-01-01' },
    proceedings: readFolder(root, 'proceedings', proceedingShape, faults),
    orders: readFolder(root, 'orders', orderShape, faults),
    warrants: readFolder(root, 'warrants', warrantShape, faults),
    warrantResponses: readFile(root, 'warrant-responses.yaml', warrantResponsesShape, faults) ?? [],
    states,
    measures: readFolder(root, 'measures', measureShape, faults),
    resolutions,
    rollCalls: new Map(
      [...resolutions.keys()].flatMap((id) => {
        const votes = readRollCall(root, id, known, faults);
        return votes ? [[id, votes] as const] : [];
      }),
    ),
    figures: readFolder(root, 'figures', figureShape, faults),
    series,
    seriesRows: new Map([...series].map(([id, { columns }]) => [id, readSeriesRows(root, id, columns, faults)])),
    claims: readFolder(root, 'claims', claimShape, faults),
    people: readFolder(root, 'people', personShape, faults),
    hagueGroup: readFile(root, 'hague-group.yaml', hagueGroupShape, faults),
    sanctions: readFile(root, 'sanctions-on-icc.yaml', sanctionsShape, faults),
    tiles: readFile(root, 'tiles.yaml', tilesShape, faults) ?? {},
    dataChanges: readFile(root, 'data-changes.yaml', changelogShape, faults) ?? [],
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

/** Reads one language; a missing overlay of events is an empty one. */
export function readLanguage(root: string, tag: string, faults: Fault[]): LanguageFiles {
  return {
    language: readFile(root, `lang/${tag}/language.yaml`, languageShape, faults) ?? { name: tag },
    ui: readFile(root, `lang/${tag}/ui.yaml`, catalogueShape, faults) ?? {},
    events: existsSync(join(root, `lang/${tag}/events.yaml`))
      ? (readFile(root, `lang/${tag}/events.yaml`, eventWordsShape, faults) ?? {})
      : {},
  };
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
