/*
 * Dates and numbers in the reader's language, written once at build time so that a reader's browser
 * and its version change nothing. A date never breaks across lines.
 */
import type { Day, PartialDate } from '../model/date.ts';
import type { Locale } from './locale.ts';

/** `long` 26 January 2024 · `medium` 26 Jan 2024 · `dayMonth` 26 Jan */
export type DateStyle = 'long' | 'medium' | 'dayMonth';

const FORMATS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** One day. */
export function formatDay(locale: Locale, day: Day, style: DateStyle): string {
  return unbroken(formatter(locale, FORMATS[style]).format(instant(day)));
}

/** A date with its precision: "26 January 2024", "11–12 January 2024", "January 2024", "2024", "3 or 4 March 2026". */
export function formatDate(locale: Locale, date: PartialDate, style: DateStyle): string {
  if (date.extent === 'between') {
    const either = new Intl.ListFormat(locale.intl, { type: 'disjunction' });
    const sameMonth = date.first.slice(0, 7) === date.last.slice(0, 7);
    const first = sameMonth
      ? formatter(locale, { day: 'numeric' }).format(instant(date.first))
      : formatDay(locale, date.first, 'dayMonth');
    return unbroken(either.format([first, formatDay(locale, date.last, style)]));
  }
  const options = optionsFor(date, style);
  if (date.extent === 'point') return unbroken(formatter(locale, options).format(instant(date.first)));
  return unbroken(formatter(locale, options).formatRange(instant(date.first), instant(date.last)));
}

/** A number in the language's own numerals and grouping. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(locale.intl).format(value);
}

/** How a language counts where no catalogue is at hand, as in the reader's browser: its ten numerals, its plurals. */
export function countingOf(locale: Locale): { readonly digits: string; readonly plurals: string } {
  const digits = Array.from({ length: 10 }, (_, digit) => formatNumber(locale, digit)).join('');
  return { digits, plurals: locale.intl };
}

/** Short names of the twelve months, January first. */
export function monthNames(locale: Locale): string[] {
  const format = formatter(locale, { month: 'short' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 1))));
}

/** "January 2024". */
export function formatMonth(locale: Locale, day: Day): string {
  return unbroken(formatter(locale, { month: 'long', year: 'numeric' }).format(instant(day)));
}

function optionsFor(date: PartialDate, style: DateStyle): Intl.DateTimeFormatOptions {
  if (date.precision === 'year') return { year: 'numeric' };
  const { day, ...withoutDay } = FORMATS[style];
  return date.precision === 'month' ? withoutDay : { day, ...withoutDay };
}

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale.intl} ${JSON.stringify(options)}`;
  let made = formatters.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale.intl, { ...options, timeZone: 'UTC' });
    formatters.set(key, made);
  }
  return made;
}

const instant = (day: Day) => new Date(`${day}T00:00:00Z`);

/** Spaces inside a date become non-breaking; between two bare days the range dash stands tight: 11–12 January. */
function unbroken(text: string): string {
  return text
    .replaceAll('\u2009', ' ')
    .replace(/(^|\D)(\d{1,2}) – (\d{1,2}) /, '$1$2–$3 ')
    .replaceAll(' ', '\u00a0');
}
