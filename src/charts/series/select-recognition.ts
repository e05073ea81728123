/*
 * How many members of the United Nations are in the lists of states that recognise the State of Palestine, as steps.
 * A member whose date is earlier than the axis, known to the year only, or not found stands in the first level: a
 * step is drawn only on a day that the record tells. Observers are not members and not counted.
 */
import { formatDay, formatNumber } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { State } from '../../model/states.ts';
import type { SelectContext } from '../kind.ts';
import type { SeriesMarker, SeriesRow, SeriesRows } from './rows.ts';
import type { SeriesSpec } from './spec.ts';

/** What a chart counts, before its axis is worked out. */
export type Counted = Pick<
  SeriesRows,
  | 'rows'
  | 'markers'
  | 'revisions'
  | 'others'
  | 'draw'
  | 'lastWhen'
  | 'countedBy'
  | 'what'
  | 'source'
  | 'checked'
  | 'valuesHref'
> & { readonly ticks?: SeriesRows['ticks']; readonly until?: number };

export function recognitionCount({ world, locale, t, page }: SelectContext, { from }: SeriesSpec): Counted {
  if (!from) throw new Error('from: recognition needs the first day of its axis');
  const first = dayNumber(from);
  const members = [...world.states.values()].filter(({ un }) => un === 'member');
  const listed = members.filter(({ recognition }) => recognition.status === 'listed');
  const steps = new Map<number, State[]>();
  for (const state of listed) {
    const { date } = state.recognition;
    if (date?.precision !== 'day' || date.extent !== 'point' || dayNumber(date.first) <= first) continue;
    const day = dayNumber(date.first);
    steps.set(day, [...(steps.get(day) ?? []), state]);
  }
  const days = [...steps.keys()].sort((a, b) => a - b);
  const names = (day: number) =>
    new Intl.ListFormat(locale.intl).format((steps.get(day) ?? []).map(({ name }) => name.text));
  let value = listed.length - [...steps.values()].flat().length;
  const rowOn = (day: number, note: string): SeriesRow => ({
    day,
    value,
    date: formatDay(locale, dayFromNumber(day), 'long'),
    written: formatNumber(locale, value),
    note,
  });
  const rows = [rowOn(first, t('chart.series.recognition.before'))];
  for (const day of days) {
    value += steps.get(day)?.length ?? 0;
    rows.push(rowOn(day, names(day)));
  }
  const until = dayNumber(world.lanes.find(({ id }) => id === 'states')?.checkedThrough ?? world.edited);
  return {
    rows,
    markers: days.map((day): SeriesMarker => {
      const [one, ...more] = steps.get(day) ?? [];
      const iso = dayFromNumber(day);
      const label = names(day);
      return {
        id: iso,
        day,
        lane: 'states',
        short: formatDay(locale, iso, 'dayMonth'),
        full: formatDay(locale, iso, 'medium'),
        label,
        title: t('chart.series.recognition.step', { names: label, date: formatDay(locale, iso, 'long') }),
        href: one && more.length === 0 ? page('states', one.id) : `${page('charts', 'recognition')}?at=${iso}`,
      };
    }),
    revisions: [],
    others: [],
    draw: 'steps',
    lastWhen: t('chart.series.since', { date: rows.at(-1)?.date ?? '' }),
    // All members are the ceiling of the count: the axis ends there.
    ticks: [0, 50, 100, 150, members.length].map((each) => ({ value: each, written: formatNumber(locale, each) })),
    until,
    countedBy: t('chart.series.recognition.by'),
    what: t('chart.series.recognition.what'),
    source: t('chart.series.recognition.source'),
    checked: t('reference.asOf', { date: formatDay(locale, dayFromNumber(until), 'long') }),
    valuesHref: page('states'),
  };
}
