/* Reads the record's tables: roll calls and series, every fault with its line. Knows CSV and folders' values, no page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../model/date.ts';
import { BALLOTS, type Ballot } from '../model/states.ts';
import type { SeriesColumn } from '../model/figures.ts';
import { type Fault, quoted } from '../schema/read.ts';
import { readCells } from './read-cells.ts';

type Column = Pick<SeriesColumn, 'id' | 'type'>;

/** Rows of content/votes/<id>.csv by state id; undefined where there is no such file. */
export function readRollCall(
  root: string,
  id: string,
  states: ReadonlySet<string>,
  faults: Fault[],
): ReadonlyMap<string, Ballot> | undefined {
  const table = readTable(root, `votes/${id}.csv`, ['iso3', 'vote'], faults);
  if (!table) return undefined;
  const votes = new Map<string, Ballot>();
  table.rows.forEach(([iso3 = '', vote = ''], i) => {
    const say = (text: string) => faults.push({ file: table.shown, line: i + 2, text });
    const state = iso3.toLowerCase();
    if (!states.has(state)) say(`iso3: ${quoted(iso3)} is not in content/states; check the code or add the file`);
    if (votes.has(state)) say(`iso3: ${quoted(iso3)} stands twice; a state votes once`);
    if (!isBallot(vote)) say(`vote: ${quoted(vote)} is not one of ${BALLOTS.join(', ')}`);
    else votes.set(state, vote);
  });
  return votes;
}

/** Rows of content/series/<id>.csv, checked against the columns that its YAML names. */
export function readSeriesRows(root: string, id: string, columns: readonly Column[], faults: Fault[]): string[][] {
  const path = `series/${id}.csv`;
  const table = readTable(
    root,
    path,
    columns.map((column) => column.id),
    faults,
  );
  if (!table) {
    if (!existsSync(join(root, path)))
      faults.push({ file: `content/${path}`, line: 1, text: 'is missing; a series needs its rows beside its YAML' });
    return [];
  }
  table.rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const cell = row[j] ?? '';
      const wrong = cell !== '' && !fits(cell, column.type);
      if (wrong)
        faults.push({
          file: table.shown,
          line: i + 2,
          text: `${column.id}: ${quoted(cell)} is not ${column.type === 'date' ? 'a day as 2024-01-26' : 'a count, a whole number without sign or comma'}; leave a gap empty`,
        });
    });
  });
  return table.rows;
}

function readTable(root: string, path: string, head: readonly string[], faults: Fault[]) {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  const shown = `content/${path}`;
  const cells = readCells(readFileSync(file, 'utf8'), (line, text) => faults.push({ file: shown, line, text }));
  if (!cells) return undefined;
  const [first = [], ...rows] = cells;
  if (first.join() !== head.join()) {
    faults.push({ file: shown, line: 1, text: `head: is ${quoted(first.join(','))}; write "${head.join(',')}"` });
    return undefined;
  }
  rows.forEach((row, i) => {
    if (row.length !== head.length)
      faults.push({ file: shown, line: i + 2, text: `row: has ${row.length} cells; the head has ${head.length}` });
  });
  return { shown, rows };
}

const isBallot = (text: string): text is Ballot => (BALLOTS as readonly string[]).includes(text);

function fits(cell: string, type: SeriesColumn['type']): boolean {
  if (type === 'text') return true;
  // They are counts: of people, of trucks, of what was added.
  if (type === 'integer') return /^\d{1,15}$/.test(cell);
  return isDay(cell);
}
