/* Files as one zip, alike in every build. Runs in the browser too, where it is loaded when it is asked for. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Day } from '../model/date.ts';

/** Texts by the paths at which they stand in the zip, in this order. */
export type PackFiles = ReadonlyMap<string, string>;

/** Noon of a day in the zone of whoever packs: archives know no zones. */
export function packedOn(day: Day): Date {
  const [year = 2026, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** @param day that the zip says of its files */
export function zipped(files: PackFiles, day: Day): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, text] of files) entries[name] = strToU8(text);
  return new Uint8Array(zipSync(entries, { level: 9, mtime: packedOn(day) }));
}
