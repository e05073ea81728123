/*
 * Versions of a chart that are kept: what one holds, whether two say the same, and which of many stay. A version's
 * day is its address in other people's pages. Pure: knows no files and no pictures, only their text.
 */
import type { Markup } from '../markup/markup.ts';
import type { Day } from './date.ts';
import type { LaneId } from './record.ts';
import type { Words } from './words.ts';

/** How many versions of a chart are kept in one language; older ones are folded into later ones. */
export const MOST_KEPT = 24;

/** A chart as it stood on a day. */
export interface KeptVersion {
  readonly date: Day;
  readonly title: Words;
  readonly subtitle: Words;
  readonly note?: Words;
  /** What the pictures show, for someone who cannot see them. */
  readonly description: string;
  readonly source: string;
  /** A sentence: through which day each part of it was checked. */
  readonly checked: string;
  readonly licence: string;
  /** To which day each lane was checked: with these a later chart is compared. */
  readonly through: Readonly<Record<LaneId, Day>>;
  readonly table: KeptTable;
  /** What stands on a phone in the picture's place, where a phone is too narrow for it. */
  readonly list?: readonly KeptEntry[];
  /** SVG for a phone, where there is one, and for a page. */
  readonly phone?: Markup;
  readonly page: Markup;
}

export interface KeptTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly key: string;
    readonly name: string;
    readonly explain: string;
    readonly shown: boolean;
  }[];
  /** Addresses within the site start at its root, whatever the base path. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows, from the first, a page shows; all where it is absent. */
  readonly onPage?: number;
}

export interface KeptEntry {
  readonly lane: LaneId;
  /** For machines. */
  readonly day: string;
  /** For readers. */
  readonly written: string;
  readonly words: Words;
}

/** All versions of a chart in one language, oldest first, and the days of those that were folded into later ones. */
export interface Versions {
  readonly kept: readonly KeptVersion[];
  readonly folded: readonly Day[];
}

/** What differs between two versions, as far as it can be told without judging it. */
export interface Difference {
  /** Rows by their first cell: one that differs under the same first cell has changed. */
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Title, subtitle, note, source line or text alternative; names of columns. */
  readonly words: boolean;
  readonly drawing: boolean;
}

/** What a later version has otherwise; undefined where it says the same. The day to which it was checked is not compared. */
export function differenceBetween(before: KeptVersion, after: KeptVersion): Difference | undefined {
  const rows = compareRows(before.table.rows, after.table.rows);
  const words = differs(wordsOf(before), wordsOf(after));
  const drawing = differs(drawingOf(before), drawingOf(after));
  return words || drawing || rows.added + rows.removed + rows.changed > 0 ? { ...rows, words, drawing } : undefined;
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

const wordsOf = ({ title, subtitle, note, description, source, licence, table }: KeptVersion) => [
  [title, subtitle, note ?? null].map((words) => words && [words.text, words.lang]),
  [description, source, licence, table.caption],
  table.columns.map(({ key, name, explain, shown }) => [key, name, explain, shown]),
];

const drawingOf = ({ list, phone, page }: KeptVersion) => [
  (list ?? []).map(({ lane, day, written, words }) => [lane, day, written, words.text]),
  phone ?? '',
  page,
];

type Rows = KeptTable['rows'];

function compareRows(before: Rows, after: Rows): Pick<Difference, 'added' | 'removed' | 'changed'> {
  const gone = countByFirst(without(before, after));
  const come = countByFirst(without(after, before));
  const count = { added: 0, removed: 0, changed: 0 };
  for (const first of new Set([...gone.keys(), ...come.keys()])) {
    const [left, right] = [gone.get(first) ?? 0, come.get(first) ?? 0];
    const both = Math.min(left, right);
    count.changed += both;
    count.removed += left - both;
    count.added += right - both;
  }
  return count;
}

/** The rows of one table that the other has not; a row that stands twice counts twice. */
function without(rows: Rows, other: Rows): Rows {
  const there = new Map<string, number>();
  for (const row of other) there.set(JSON.stringify(row), (there.get(JSON.stringify(row)) ?? 0) + 1);
  return rows.filter((row) => {
    const left = there.get(JSON.stringify(row)) ?? 0;
    if (left > 0) there.set(JSON.stringify(row), left - 1);
    return left === 0;
  });
}

function countByFirst(rows: Rows): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [first = ''] of rows) counts.set(first, (counts.get(first) ?? 0) + 1);
  return counts;
}

/**
 * The days to fold so that no more than `most` stay: from the oldest on to one a quarter, then to one a year, then
 * the oldest themselves. Of a quarter or a year the last stays, and the newest version always.
 * @param days of the kept versions, oldest first
 */
export function daysToFold(days: readonly Day[], most: number = MOST_KEPT): Day[] {
  const kept = [...days];
  const folded: Day[] = [];
  while (kept.length > Math.max(1, most)) {
    const shares = (span: (day: Day) => string) =>
      kept.findIndex((day, i) => kept[i + 1] !== undefined && span(day) === span(kept[i + 1] as Day));
    const [next] = [shares(quarterOf), shares(yearOf), 0].filter((i) => i >= 0);
    folded.push(...kept.splice(next as number, 1));
  }
  return folded.sort();
}

const yearOf = (day: Day) => day.slice(0, 4);
const quarterOf = (day: Day) => `${yearOf(day)}/${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;

/** The version that an address shows: that of its day or, for a folded day, the next that is kept. */
export function versionAt({ kept, folded }: Versions, day: Day): KeptVersion | undefined {
  return folded.includes(day) ? kept.find(({ date }) => date > day) : kept.find(({ date }) => date === day);
}
