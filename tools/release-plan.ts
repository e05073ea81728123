/*
 * What a release does with one chart, and a version as files. Pure: what is kept and how the chart stands come in,
 * a decision or the text of files goes out.
 */
import { csvFormatRows } from 'd3';
import { stringify } from 'yaml';
import type { Day } from '../src/model/date.ts';
import {
  daysToFold,
  type Difference,
  differenceBetween,
  type KeptVersion,
  type Versions,
} from '../src/model/versions.ts';

export type Step =
  /** The last version says the same: nothing is stored. */
  | { readonly does: 'hold'; readonly since: Day }
  | {
      readonly does: 'keep';
      readonly version: KeptVersion;
      readonly difference?: Difference;
      readonly folds: readonly Day[];
    }
  | { readonly does: 'refuse'; readonly why: string };

/**
 * @param now the chart as it stands
 * @param asChecked gives it as it would stand had nothing been checked since a version was kept
 * @param most versions that are kept
 */
export function planStep(
  { kept, folded }: Versions,
  now: KeptVersion,
  asChecked: (last: KeptVersion) => KeptVersion,
  most?: number,
): Step {
  const last = kept.at(-1);
  if (!last) return { does: 'keep', version: now, folds: [] };
  const newest = [...folded, last.date].sort().at(-1) as Day;
  const difference = differenceBetween(last, asChecked(last));
  if (!difference) return { does: 'hold', since: last.date };
  if (now.date === last.date)
    return { does: 'refuse', why: 'has a version of that day, and it changed since; a version is never rewritten' };
  if (now.date < newest) return { does: 'refuse', why: `has a version of ${newest}; a release is not dated before it` };
  const folds = daysToFold([...kept.map(({ date }) => date), now.date], most);
  return { does: 'keep', version: now, difference, folds };
}

/** The files of a version by name; `load/read-versions.ts` reads them back to the same value. */
export function filesOfVersion({
  date: _,
  phone,
  page,
  table,
  ...head
}: KeptVersion): Readonly<Record<string, string>> {
  const { rows, ...columns } = table;
  return {
    'version.yaml': stringify({ ...head, table: columns }, { lineWidth: 0, aliasDuplicateObjects: false }),
    'data.csv': `${csvFormatRows([columns.columns.map(({ key }) => key), ...rows.map((row) => [...row])])}\n`,
    'page.svg': String(page),
    ...(phone ? { 'phone.svg': String(phone) } : {}),
  };
}
