/* What stands beside the values of a series: legal dates, estimates, batches added on one day, ceasefires. */
import { formatDate, formatDay, formatNumber } from '../../i18n/dates.ts';
import { dayNumber, parsePartialDate } from '../../model/date.ts';
import type { Series } from '../../model/figures.ts';
import type { SelectContext } from '../kind.ts';
import type { SeriesEstimate, SeriesMarker, SeriesPeriod, SeriesRevision, SeriesRow } from './rows.ts';

/** @throws Error where the record has no such event */
export function markersOf({ world, locale, t, page }: SelectContext, ids: readonly string[]): SeriesMarker[] {
  // Two courts of one city: a flag says which.
  const courts = world.lanes.filter(({ id }) => id === 'icj' || id === 'icc');
  const whose = (lane: string, date: string) => {
    const court = courts.find(({ id }) => id === lane);
    return court ? t('chart.series.whose', { date, court: court.name.text }) : date;
  };
  return ids.map((id): SeriesMarker => {
    const event = world.event.get(id);
    if (!event) throw new Error(`markers: "${id}" is not in content/events`);
    return {
      id,
      day: dayNumber(event.when.first),
      lane: event.lane,
      short: whose(event.lane, formatDate(locale, event.when, 'dayMonth')),
      full: whose(event.lane, formatDate(locale, event.when, 'medium')),
      label: (event.label ?? event.title).text,
      title: event.title.text,
      href: page('events', id),
    };
  });
}

/** @throws Error where the record has no such figure, or where it has no number or no words for a picture */
export function estimatesOf({ world, locale, t, page }: SelectContext, ids: readonly string[]): SeriesEstimate[] {
  return ids.map((id): SeriesEstimate => {
    const figure = world.figures.get(id);
    if (!figure) throw new Error(`estimates: "${id}" is not in content/figures`);
    const { number, interval, short } = figure;
    if (number === undefined || !short)
      throw new Error(`estimates: content/figures/${id}.yaml needs number and short to be drawn`);
    const [low, high] = interval ?? [];
    return {
      id,
      day: dayNumber(figure.asOf),
      value: number,
      ...(low === undefined || high === undefined ? {} : { low, high }),
      name: short.text,
      written:
        low === undefined || high === undefined
          ? figure.value.text
          : t('chart.series.interval', {
              value: figure.value.text,
              low: formatNumber(locale, low),
              high: formatNumber(locale, high),
            }),
      date: formatDay(locale, figure.asOf, 'medium'),
      note: t('chart.series.estimateNote', { label: figure.label.text, by: figure.reportedBy.text }),
      href: page('figures', id),
    };
  });
}

/** A batch stands at the first value that holds it: a weekly value may be a day later. */
export function revisionsOf(
  { locale, t }: SelectContext,
  { revisions }: Series,
  rows: readonly SeriesRow[],
): SeriesRevision[] {
  return revisions.flatMap(({ date, added }): SeriesRevision[] => {
    const row = rows.find(({ day }) => day >= dayNumber(date));
    if (!row) return [];
    return [
      {
        day: row.day,
        value: row.value,
        words: t('chart.series.revision', { count: added }),
        date: formatDay(locale, date, 'medium'),
      },
    ];
  });
}

/** Ceasefires that lie within the axis. */
export function periodsOf({ world, locale, t }: SelectContext, [from, to]: readonly [number, number]): SeriesPeriod[] {
  return world.periods.flatMap((period): SeriesPeriod[] => {
    const [first, last] = [dayNumber(period.from), period.to ? dayNumber(period.to) : to];
    if (last < from || first > to) return [];
    const when = period.to
      ? formatDate(locale, parsePartialDate(`${period.from}/${period.to}`), 'medium')
      : t('chart.series.since', { date: formatDay(locale, period.from, 'medium') });
    return [
      {
        name: period.name.text,
        words: t('chart.series.period', { name: period.name.text, when }),
        first: Math.max(first, from),
        last: Math.min(last + 1, to),
      },
    ];
  });
}
