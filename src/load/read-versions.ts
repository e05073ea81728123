/*
 * Reads the kept versions of charts: content/frozen/<lang>/<chart>/<day>/ with version.yaml, data.csv, page.svg and,
 * where there is one, phone.svg; folded.yaml beside the days. What does not stand every check is a fault, never a page.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Markup, vouched } from '../markup/markup.ts';
import type { KeptVersion, Versions } from '../model/versions.ts';
import { day as dayShape } from '../schema/fields.ts';
import { pictureFaults } from '../schema/kept-picture.ts';
import { type Fault, quoted, readYaml } from '../schema/read.ts';
import { foldedShape, versionShape } from '../schema/versions.ts';
import { readCells } from './read-cells.ts';
import { shownName } from './shown-name.ts';

/** Versions by language and then by chart. */
export type AllVersions = ReadonlyMap<string, ReadonlyMap<string, Versions>>;

/** What versions may be of. */
interface Known {
  readonly languages: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
}

const FILES: readonly string[] = ['version.yaml', 'data.csv', 'page.svg', 'phone.svg'];

/** Reads all versions; faults go into the list that is handed in. */
export function readVersions(root: string, known: Known, faults: Fault[]): AllVersions {
  const top = join(root, 'frozen');
  const checkName = (path: string, name: string, there: ReadonlySet<string>, where: string) => {
    if (!there.has(name))
      faults.push({
        file: shownName(root, path),
        line: 1,
        text: `${quoted(name)} is not in ${where}; kept versions need it`,
      });
  };
  return new Map(
    foldersIn(top).map((lang) => {
      checkName(join(top, lang), lang, known.languages, 'content/lang');
      const charts = foldersIn(join(top, lang)).map((chart) => {
        const folder = join(top, lang, chart);
        checkName(folder, chart, known.charts, 'content/charts');
        return [chart, readChart(root, folder, faults)] as const;
      });
      return [lang, new Map(charts)] as const;
    }),
  );
}

function readChart(root: string, folder: string, faults: Fault[]): Versions {
  const kept = foldersIn(folder).flatMap((day) => readVersion(root, join(folder, day), day, faults) ?? []);
  const path = join(folder, 'folded.yaml');
  if (!existsSync(path)) return { kept, folded: [] };
  const file = shownName(root, path);
  const read = readYaml(file, readFileSync(path, 'utf8'), foldedShape);
  if (!read.ok) {
    faults.push(...read.faults);
    return { kept, folded: [] };
  }
  read.value.forEach((day, i) => {
    const say = (text: string) => faults.push({ file, line: i + 1, text: `[${i + 1}]: ${day} ${text}` });
    if (kept.some(({ date }) => date === day)) say('is kept; a day is kept or folded');
    else if (!kept.some(({ date }) => date > day)) say('has no later version to stand in for it; restore one');
  });
  return { kept, folded: read.value };
}

function readVersion(root: string, folder: string, date: string, faults: Fault[]): KeptVersion | undefined {
  const before = faults.length;
  const say = (name: string, line: number, text: string) =>
    faults.push({ file: shownName(root, join(folder, name)), line, text });
  if (!dayShape.safeParse(date).success)
    say('', 1, `${quoted(date)} is not a day; a version stands in a folder as 2026-11-24`);
  for (const name of readdirSync(folder))
    if (!FILES.includes(name)) say(name, 1, `is not a file of a version; these are ${FILES.join(', ')}`);
  const text = (name: string): string | undefined => {
    if (existsSync(join(folder, name))) return readFileSync(join(folder, name), 'utf8');
    say(name, 1, 'is missing; a version is kept whole: restore the file');
    return undefined;
  };
  const picture = (name: string): Markup => {
    const svg = text(name) ?? '';
    if (svg) for (const fault of pictureFaults(svg)) say(name, fault.line, fault.text);
    // With a fault it is never shown: the version is refused below.
    return vouched(svg);
  };
  const yaml = text('version.yaml');
  const head =
    yaml === undefined ? undefined : readYaml(shownName(root, join(folder, 'version.yaml')), yaml, versionShape);
  if (head && !head.ok) faults.push(...head.faults);
  const page = picture('page.svg');
  const phone = existsSync(join(folder, 'phone.svg')) ? picture('phone.svg') : undefined;
  const csv = text('data.csv');
  if (!head?.ok || csv === undefined) return undefined;

  const { note, list, table, ...rest } = head.value;
  const rows = readRows(csv, table.columns, (line, words) => say('data.csv', line, words));
  if (!phone && !list) say('version.yaml', 1, 'list: is missing; without phone.svg a phone needs the list');
  if (faults.length > before) return undefined;
  const { onPage, ...columns } = table;
  return {
    date,
    ...rest,
    ...(note ? { note } : {}),
    table: { ...columns, ...(onPage ? { onPage } : {}), rows },
    ...(list ? { list } : {}),
    ...(phone ? { phone } : {}),
    page,
  };
}

function readRows(
  csv: string,
  columns: readonly { readonly key: string }[],
  say: (line: number, text: string) => void,
): string[][] {
  const cells = readCells(csv, say);
  if (!cells) return [];
  const [head = [], ...rows] = cells;
  const keys = columns.map(({ key }) => key).join();
  if (head.join() !== keys) say(1, `head: is ${quoted(head.join())}; version.yaml names ${keys}`);
  rows.forEach((row, i) => {
    if (row.length !== columns.length)
      say(i + 2, `row: has ${row.length} cells; version.yaml names ${columns.length} columns`);
  });
  return rows;
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
