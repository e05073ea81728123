/*
 * The two month fields. A period is taken only when both name a month of the record in order: a year that is half
 * typed is none. Where a browser has no month field of its own, what people write is read, or it is said why not.
 */
import { dayFromNumber } from '../../model/date.ts';
import { faultOf, type MonthFault, readMonth } from '../kit/month.ts';
import type { TimelineRows, TimelineView } from './rows.ts';

export interface PeriodFields {
  /** Writes a view into the fields, except the one in which the reader is. */
  readonly write: (view: TimelineView) => void;
}

/**
 * @param says what is wrong, by fault; with slots for the first and the last month
 * @param change takes a period, from one month through another, `YYYY-MM`
 */
export function listenToPeriod(
  form: HTMLFormElement,
  rows: TimelineRows,
  intl: string,
  says: Readonly<Record<MonthFault, string>>,
  change: (from: string, to: string) => void,
): PeriodFields | undefined {
  const [from, to] = (['from', 'to'] as const).map((name) =>
    form.querySelector<HTMLInputElement>(`input[name="${name}"]`),
  );
  const line = form.querySelector<HTMLElement>('.says');
  if (!from || !to) return undefined;
  const names = monthNames(intl, rows.words.months);
  const [first, last] = [from.min, to.max];
  const format = new Intl.DateTimeFormat(intl, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const inWords = (month: string) => format.format(new Date(`${month}-01`));
  let shown = '';

  /** An empty field leaves its end open. */
  const read = (field: HTMLInputElement) => {
    const text = field.value.trim();
    if (text === '' && !field.validity.badInput) return field === from ? first : last;
    return readMonth(text, names, rows.words.digits);
  };
  const say = (found: ReturnType<typeof faultOf>) => {
    for (const field of [from, to]) {
      if (found && field.name === found.at) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    }
    if (!line) return;
    line.hidden = !found;
    line.textContent = found ? says[found.fault].replace('{from}', inWords(first)).replace('{to}', inWords(last)) : '';
  };
  const act = (told: boolean) => {
    const [a, b] = [read(from), read(to)];
    const found = faultOf(a, b, first, last);
    if (!found || told) say(found);
    if (found || `${a} ${b}` === shown) return;
    shown = `${a} ${b}`;
    change(a as string, b as string);
  };
  const write: PeriodFields['write'] = (view) => {
    const months = [view.from, view.to].map((day) => dayFromNumber(day).slice(0, 7)) as [string, string];
    shown = months.join(' ');
    for (const [field, month] of [
      [from, months[0]],
      [to, months[1]],
    ] as const) {
      if (document.activeElement === field) continue;
      if (field.value !== month) field.value = month;
    }
    if (document.activeElement !== from && document.activeElement !== to) say(undefined);
  };

  for (const field of [from, to]) {
    // A field of months tells each digit, a field of text each letter: both act as soon as they are understood.
    field.addEventListener('input', () => {
      if (field.type === 'month') act(false);
    });
    field.addEventListener('change', () => act(field.type !== 'month'));
    field.addEventListener('blur', () => {
      act(true);
      // What was left open, or written in another form, stands there as it was taken.
      const month = read(field);
      if (month && !field.hasAttribute('aria-invalid')) field.value = month;
    });
  }
  return { write };
}

/** The twelve months in all the forms that a reader may know them by. */
function monthNames(intl: string, short: readonly string[]): string[][] {
  return short.map((name, month) => [
    name,
    ...(['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(intl, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)),
    ),
  ]);
}
