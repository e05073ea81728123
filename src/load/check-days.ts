/*
 * Days that cannot be right beside others: one after the last edit, an event against the day in its name or after the day to
 * which its lane was checked; and `verified` where nobody read a source. No clock: what is good today is good tomorrow.
 */
import type { PartialDate } from '../model/date.ts';
import { FOLDER_SHAPES, folderOf, type FolderName } from '../schema/content-map.ts';
import type { Fault } from '../schema/fault.ts';
import { type LineOf, whenOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** What an entry of whatever folder may say of days and of its check. */
interface Entry {
  readonly [field: string]: unknown;
  readonly changed?: readonly { readonly date: string }[];
  readonly check?: string;
  readonly sources?: readonly { readonly id: string }[];
}

/** Fields that hold a day on which something was, never one that is to come. */
const PAST = ['happened', 'decided', 'published', 'date', 'asOf', 'added'] as const;

export function checkDays(files: RecordFiles, lineOf: LineOf): Fault[] {
  return [
    ...entriesOf(files).flatMap(({ file, entry }) => [
      ...afterTheEdit(file, entry, files.site.edited, lineOf),
      ...readByNobody(file, entry, files, lineOf),
    ]),
    ...checkLanes(files, lineOf),
    ...[...files.events].flatMap(([id, event]) => checkEvent(id, event, files, lineOf)),
  ];
}

function entriesOf(files: RecordFiles): { readonly file: string; readonly entry: Entry }[] {
  return (Object.keys(FOLDER_SHAPES) as FolderName[]).flatMap((name) =>
    [...files[name]].map(([id, entry]) => ({ file: `content/${folderOf(name)}/${id}.yaml`, entry: entry as Entry })),
  );
}

function afterTheEdit(file: string, entry: Entry, edited: string, lineOf: LineOf): Fault[] {
  const days = [
    ...PAST.flatMap((field) => {
      const value = entry[field];
      if (typeof value === 'string') return [{ field, first: value, text: value }];
      return isDate(value) ? [{ field, first: value.first, text: value.text }] : [];
    }),
    ...(entry.changed ?? []).map(({ date }) => ({ field: 'changed', first: date, text: date })),
  ];
  return days
    .filter(({ first }) => first > edited)
    .map(({ field, text }) => ({
      file,
      line: lineOf(file, text),
      text: `${field}: ${text} is after the last edit of the content, ${edited}; mend the date, or write today into content/site.yaml`,
    }));
}

const isDate = (value: unknown): value is PartialDate =>
  typeof value === 'object' && value !== null && 'first' in value && 'text' in value;

function readByNobody(file: string, { check, sources = [] }: Entry, files: RecordFiles, lineOf: LineOf): Fault[] {
  if (check !== 'verified' || sources.length === 0) return [];
  if (sources.some(({ id }) => files.sources.get(id)?.read !== 'no')) return [];
  const text =
    'check: is verified, and none of its sources was read; read one and say so in its file, or write single-source';
  return [{ file, line: lineOf(file, 'check'), text }];
}

function checkLanes({ lanes, site }: RecordFiles, lineOf: LineOf): Fault[] {
  const file = 'content/lanes.yaml';
  return lanes
    .filter(({ checkedThrough }) => checkedThrough > site.edited)
    .map(({ id, checkedThrough }) => ({
      file,
      line: lineOf(file, id),
      text: `checkedThrough: ${checkedThrough} is after the last edit of the content, ${site.edited}; mend the date, or write today into content/site.yaml`,
    }));
}

function checkEvent(
  id: string,
  event: Parameters<typeof whenOf>[0] & { readonly lane: string },
  { lanes }: RecordFiles,
  lineOf: LineOf,
): Fault[] {
  const file = `content/events/${id}.yaml`;
  const when = whenOf(event);
  if (!when) return [];
  const faults: Fault[] = [];
  const named = /^\d{4}(?:-\d{2}){0,2}(?=-|$)/.exec(id)?.[0];
  const dates = [event.happened, event.decided, event.published].filter((date) => date !== undefined);
  const within = ({ first, last }: PartialDate) =>
    named !== undefined && first.slice(0, named.length) <= named && named <= last.slice(0, named.length);
  if (named !== undefined && !dates.some(within))
    faults.push({
      file,
      line: lineOf(file, when.text),
      text: `file: is named after ${named}, and the event is of ${when.text}; mend the date, or the name while it is not published`,
    });
  const checked = lanes.find((lane) => lane.id === event.lane)?.checkedThrough;
  if (checked !== undefined && when.first > checked)
    faults.push({
      file,
      line: lineOf(file, when.text),
      text: `${when.text} is after the day to which the lane ${event.lane} was checked, ${checked}; mend the date, or check the lane to that day and write it into content/lanes.yaml`,
    });
  return faults;
}
