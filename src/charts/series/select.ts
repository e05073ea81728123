/* From the record to the rows of a series chart. A value that was not reported is no row: a gap stays a gap. */
import { formatDay, formatNumber } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import { yearsBetween } from '../kit/time-axis.ts';
import type { SeriesMarker, SeriesRow, SeriesRows } from './rows.ts';
import type { SeriesSpec } from './spec.ts';

/** @throws Error where the record has no such series, column or event */
export function selectSeries({ world, locale, t, page }: SelectContext, spec: SeriesSpec): SeriesRows {
  const series = world.series.get(spec.series);
  if (!series)
    throw new Error(
      `series: "${spec.series}" is not in content/series; the ids are ${[...world.series.keys()].join(', ')}`,
    );
  const column = series.columns.findIndex(({ id, type }) => id === spec.column && type === 'integer');
  const dates = series.columns.findIndex(({ type }) => type === 'date');
  if (column < 0 || dates < 0)
    throw new Error(`column: "${spec.column}" is no column of whole numbers of ${spec.series} beside a column of days`);
  const rows = series.rows
    .flatMap((cells): SeriesRow[] => {
      const [date = '', text = ''] = [cells[dates], cells[column]];
      if (date === '' || text === '') return [];
      return [
        {
          day: dayNumber(date),
          value: Number(text),
          date: formatDay(locale, date, 'long'),
          written: formatNumber(locale, Number(text)),
        },
      ];
    })
    .sort((a, b) => a.day - b.day);
  const last = rows.at(-1);
  if (!last) throw new Error(`column: "${spec.column}" of ${spec.series} has no value`);
  return {
    rows,
    markers: spec.markers.map((id): SeriesMarker => {
      const event = world.event.get(id);
      if (!event) throw new Error(`markers: "${id}" is not in content/events`);
      return {
        id,
        day: dayNumber(event.when.first),
        lane: event.lane,
        label: (event.label ?? event.title).text,
        title: event.title.text,
        href: page('events', id),
      };
    }),
    draw: series.joinable ? 'line' : 'points',
    gap: spec.gap,
    ticks: ticksTo(Math.max(...rows.map(({ value }) => value))).map((value) => ({
      value,
      written: formatNumber(locale, value),
    })),
    years: yearsBetween(rows[0]?.day ?? 0, last.day).map(({ day, year }) => ({
      day,
      written: yearOf(locale.intl, year),
    })),
    countedBy: series.countedBy.text,
    what: series.columns[column]?.name.text ?? '',
    source: [...new Set(series.citations.map(({ source }) => source.publisher))].join('; '),
    checked: t('chart.series.checked', { date: formatDay(locale, dayFromNumber(last.day), 'long') }),
  };
}

/** From 0 up to the greatest value or beyond it, in four to six round steps. */
export function ticksTo(most: number): number[] {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const whole = Math.max(1, Math.round(step));
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, i) => i * whole);
}

const yearOf = (intl: string, year: number) =>
  new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, 5, 1)));
