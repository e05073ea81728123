/*
 * What a series chart knows: one row per published value, days counted from 1 January 1970 (UTC), and what stands
 * beside them: legal dates, estimates with their intervals, batches added on one day, ceasefires. Words already in
 * the reader's language. Plain JSON.
 */

export interface SeriesRow {
  readonly day: number;
  readonly value: number;
  /** "10 October 2026". */
  readonly date: string;
  /** "74,370" in the reader's numerals. */
  readonly written: string;
  /** Nothing joins it to the row before: nobody reported in between, or a step between them is not known. */
  readonly apart?: true;
  /** Index of another counter that gave it. */
  readonly by?: number;
  /** What the reader of the table must know of it. */
  readonly note?: string;
}

/** A date that is marked: when, not why. */
export interface SeriesMarker {
  readonly id: string;
  readonly day: number;
  readonly lane: 'war' | 'icj' | 'icc' | 'un' | 'states';
  /** "26 Jan" for a flag and "26 January 2024" for a list. */
  readonly short: string;
  readonly full: string;
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

/** A figure of another counter or study at the day that it refers to; nothing joins it to the values. */
export interface SeriesEstimate {
  readonly id: string;
  readonly day: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly name: string;
  /** "64,260 (55,298–78,525)". */
  readonly written: string;
  readonly date: string;
  /** Who counted and how far, for the table. */
  readonly note: string;
  /** What the record says of it. */
  readonly href: string;
}

/** A batch of earlier cases that was added on one day: it stands at the first value that holds it. */
export interface SeriesRevision {
  readonly day: number;
  readonly value: number;
  /** "499 earlier deaths added". */
  readonly words: string;
  /** "11 January 2025". */
  readonly date: string;
}

export interface SeriesPeriod {
  readonly name: string;
  /** "truce, 24–30 November 2023". */
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** A line of the axis: a value and its words. */
export interface SeriesTick {
  readonly value: number;
  readonly written: string;
}

export interface SeriesRows {
  readonly rows: readonly SeriesRow[];
  readonly markers: readonly SeriesMarker[];
  readonly estimates: readonly SeriesEstimate[];
  readonly revisions: readonly SeriesRevision[];
  readonly periods: readonly SeriesPeriod[];
  /** Other counters than the main one: what the picture says of their hollow points, and their names for the table. */
  readonly others: readonly { readonly words: string; readonly name: string }[];
  /** `line` joins values, `steps` holds each until the next, `points` joins none. */
  readonly draw: 'line' | 'steps' | 'points';
  /** First and last day of the axis; steps hold their last value to its end. */
  readonly domain: readonly [number, number];
  /** Values at which the axis has a line, from 0 up. */
  readonly ticks: readonly SeriesTick[];
  /** The second picture: its name, and lines of its axis in cases per day. */
  readonly panel?: { readonly name: string; readonly ticks: readonly SeriesTick[] };
  /** Under the last value: its day, or since when it holds. */
  readonly lastWhen: string;
  /** Names of the months, January first, and numerals of the years of the axis. */
  readonly months: readonly string[];
  readonly years: Readonly<Record<string, string>>;
  /** The language's numerals 0 to 9 in one string. */
  readonly digits: string;
  readonly countedBy: string;
  readonly what: string;
  readonly source: string;
  readonly checked: string;
  /** Where the values are told one by one, with what limits them. */
  readonly valuesHref: string;
}

/** A series chart has one view: the whole. */
export type SeriesView = Readonly<Record<string, never>>;

/** Runs of rows with nothing missing between them. */
export function stretches(rows: readonly SeriesRow[]): SeriesRow[][] {
  const all: SeriesRow[][] = [];
  for (const row of rows) {
    const last = row.apart ? undefined : all.at(-1);
    if (last) last.push(row);
    else all.push([row]);
  }
  return all;
}

/** Days between two reports that nothing separates, and what was added per day: width by height is the count. */
export interface Average {
  readonly from: number;
  readonly to: number;
  readonly perDay: number;
  /** Either end is another counter's. */
  readonly other: boolean;
}

export function averagesOf(rows: readonly SeriesRow[]): Average[] {
  return rows.flatMap((row, i): Average[] => {
    const before = rows[i - 1];
    if (!before || row.apart || row.day <= before.day) return [];
    return [
      {
        from: before.day,
        to: row.day,
        perDay: (row.value - before.value) / (row.day - before.day),
        other: row.by !== undefined || before.by !== undefined,
      },
    ];
  });
}
