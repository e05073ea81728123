/*
 * Calendar dates as the record gives them: a day, a month or a year, a stretch that lasted, or one
 * day somewhere between two. All dates are UTC calendar dates; there are no times of day here.
 * The written form follows the Extended Date/Time Format (ISO 8601-2): `2024-01-26`, `2024-01`,
 * `2024`, `2024-01-11/2024-01-12` (lasted), `[2026-03-03..2026-03-04]` (one day, not known which).
 */

/** A UTC calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** How exactly the day is known. */
type Precision = 'day' | 'month' | 'year';

/** `point`: it happened then. `span`: it lasted from first to last. `between`: one day in that range, not known which. */
export type Extent = 'point' | 'span' | 'between';

/** A date with its precision. A month or a year of precision is a `point` whose first and last day differ. */
export interface PartialDate {
  /** The date as written in the content file. */
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
  readonly extent: Extent;
}

const PART = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

interface DatePart {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

/**
 * Reads a date in the written form above.
 * @throws RangeError with what is wrong and what would be right, for a form or a day that does not exist
 * (2024-02-30), or an end before its start.
 */
export function parsePartialDate(text: string): PartialDate {
  const between = /^\[(.+)\.\.(.+)\]$/.exec(text);
  if (between) return range(text, between[1] as string, between[2] as string, 'between');
  const [start, end, ...rest] = text.split('/');
  if (rest.length > 0) throw new RangeError(`"${text}" has more than one "/"; write start/end`);
  if (end !== undefined) return range(text, start as string, end, 'span');
  const part = parsePart(text);
  return { text, first: part.first, last: part.last, precision: part.precision, extent: 'point' };
}

/** First and last day of a day, a month or a year; undefined for one that does not exist (2024-02-30). */
export function readDatePart(text: string): DatePart | undefined {
  const [whole, year, month, day] = PART.exec(text) ?? [];
  if (!whole) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' };
  const last = daysIn(year, month);
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > last) return undefined;
  if (day !== undefined) return { first: text, last: text, precision: 'day' };
  return { first: `${text}-01`, last: `${text}-${last}`, precision: 'month' };
}

/** Whether a text is a day of the calendar: the one rule for all that is read. */
export const isDay = (text: string): text is Day => readDatePart(text)?.precision === 'day';

/** Whether a day can be one that the record tells of, or expects: a digit too many or another is a slip. */
export const isOfTheRecord = (day: Day): boolean => day >= '1800' && day < '2100';

const daysIn = (year: string | undefined, month: string | undefined) =>
  new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Days since 1 January 1970 (UTC). */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/** The calendar day of a number of days since 1 January 1970 (UTC). */
export function dayFromNumber(number: number): Day {
  return new Date(Math.round(number) * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Orders two dates by first day, then by last day. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : a.last < b.last ? -1 : a.last > b.last ? 1 : 0;
}

function range(text: string, start: string, end: string, extent: Extent): PartialDate {
  const a = parsePart(start);
  const b = parsePart(end);
  if (b.last < a.first) throw new RangeError(`"${text}" ends before it starts; put the earlier date first`);
  const precision = a.precision === b.precision ? a.precision : coarser(a.precision, b.precision);
  return { text, first: a.first, last: b.last, precision, extent };
}

function coarser(a: Precision, b: Precision): Precision {
  const order: Precision[] = ['day', 'month', 'year'];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

function parsePart(text: string): DatePart {
  const part = readDatePart(text);
  if (part) return part;
  const [, year, month] = PART.exec(text) ?? [];
  if (!year)
    throw new RangeError(`"${text}" is not a date; write 2024-01-26, 2024-01, 2024, start/end or [start..end]`);
  if (!readDatePart(`${year}-${month}`)) throw new RangeError(`"${text}" has no such month; months run 01 to 12`);
  throw new RangeError(`"${text}" does not exist; ${year}-${month} has ${daysIn(year, month)} days`);
}

/** The value of a `datetime` attribute: as exact as the date is known, the first day of what lasted. */
export function machineDate(date: PartialDate): string {
  if (date.extent !== 'point' || date.precision === 'day') return date.first;
  return date.precision === 'month' ? date.first.slice(0, 7) : date.first.slice(0, 4);
}
