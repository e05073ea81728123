/* From the record to the rows of a series chart. A value that was not reported is no row: a gap stays a gap. */
import { extent, max } from 'd3';
import { countingOf, formatDay, formatNumber, monthNames } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { Series } from '../../model/figures.ts';
import type { SelectContext } from '../kind.ts';
import { tickAt } from '../kit/time-scale.ts';
import { averagesOf, type SeriesRow, type SeriesRows } from './rows.ts';
import { estimatesOf, markersOf, periodsOf, revisionsOf } from './select-beside.ts';
import type { SeriesSpec } from './spec.ts';
import { ticksTo } from './ticks.ts';

/** What a chart counts, before its axis is worked out. */
type Counted = Pick<
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
>;

/** @throws Error where the record has no such series, column, figure or event */
export function selectSeries(context: SelectContext, spec: SeriesSpec): SeriesRows {
  const { locale } = context;
  const counted = publishedCount(context, spec);
  const { rows } = counted;
  const estimates = estimatesOf(context, spec.estimates);
  const highest = Math.max(
    ...rows.map(({ value }) => value),
    ...estimates.map(({ value, high }) => Math.max(value, high ?? 0)),
  );
  const tick = (value: number) => ({ value, written: formatNumber(locale, value) });
  const domain = domainOf(
    counted,
    spec,
    [...estimates, ...counted.markers].map(({ day }) => day),
  );
  const [firstYear, lastYear] = domain.map((day) => tickAt(day).year) as [number, number];
  return {
    rows,
    markers: counted.markers,
    estimates,
    revisions: counted.revisions,
    periods: spec.ground ? periodsOf(context, domain) : [],
    others: counted.others,
    draw: counted.draw,
    domain,
    ticks: ticksTo(highest).map(tick),
    ...(spec.panel ? { panel: panelOf(rows, context) } : {}),
    lastWhen: counted.lastWhen,
    months: monthNames(locale),
    years: Object.fromEntries(
      Array.from({ length: lastYear - firstYear + 1 }, (_, i) => [
        String(firstYear + i),
        yearOf(locale.intl, firstYear + i),
      ]),
    ),
    digits: countingOf(locale).digits,
    countedBy: counted.countedBy,
    what: counted.what,
    source: counted.source,
    checked: counted.checked,
    valuesHref: counted.valuesHref,
  };
}

function publishedCount(context: SelectContext, spec: SeriesSpec): Counted {
  const { world, locale, t } = context;
  const series = world.series.get(spec.series);
  if (!series)
    throw new Error(
      `series: "${spec.series}" is not in content/series; the ids are ${[...world.series.keys()].join(', ')}`,
    );
  const draw = spec.draw ?? (series.joinable ? 'line' : 'points');
  if (!series.joinable && (draw === 'line' || (draw === 'steps' && spec.change.length === 0)))
    throw new Error(`draw: ${spec.series} says that its points must not be joined; draw points, or steps with change`);
  const others = otherCounters(context, series, spec);
  const rows = rowsOf(context, series, spec, draw, others.cells);
  const last = rows.at(-1);
  if (!last) throw new Error(`column: "${spec.column}" of ${spec.series} has no value`);
  const revisions = revisionsOf(context, series, rows);
  return {
    rows: rows.map((row): SeriesRow => {
      const note = revisions.find(({ day }) => day === row.day);
      return note ? { ...row, note: t('chart.series.revisionNote', { words: note.words, date: note.date }) } : row;
    }),
    revisions,
    markers: markersOf(context, spec.markers),
    others: others.words,
    draw,
    lastWhen: last.date,
    countedBy: series.countedBy.text,
    what: series.columns.find(({ id }) => id === spec.column)?.name.text ?? '',
    source: [...new Set(series.citations.map(({ source }) => source.publisher))].join('; '),
    checked: t('chart.series.checked', { date: formatDay(locale, dayFromNumber(last.day), 'long') }),
    valuesHref: `${context.page('figures')}#series-${series.id}`,
  };
}

function rowsOf(
  { locale }: SelectContext,
  series: Series,
  spec: SeriesSpec,
  draw: SeriesRows['draw'],
  others: readonly string[],
): SeriesRow[] {
  const values = columnOf(series, spec.column, 'integer');
  const dates = series.columns.findIndex(({ type }) => type === 'date');
  if (dates < 0) throw new Error(`series: ${spec.series} has no column of days`);
  const by = spec.counter ? columnOf(series, spec.counter.column, 'text') : -1;
  const change = spec.change.map((id) => columnOf(series, id, 'integer'));
  const cells = series.rows
    .filter((row) => row[dates] && row[values])
    .sort((a, b) => dayNumber(a[dates] ?? '') - dayNumber(b[dates] ?? ''));
  return cells.map((row, i): SeriesRow => {
    const day = dayNumber(row[dates] ?? '');
    const value = Number(row[values]);
    const before = cells[i - 1];
    const other = by < 0 ? -1 : others.indexOf(row[by] ?? '');
    const missing =
      before !== undefined &&
      (draw !== 'steps'
        ? day - dayNumber(before[dates] ?? '') > spec.gap
        : change.length > 0 && Number(before[values]) - change.reduce((sum, at) => sum + Number(row[at]), 0) !== value);
    return {
      day,
      value,
      date: formatDay(locale, row[dates] ?? '', 'long'),
      written: formatNumber(locale, value),
      ...(missing ? { apart: true } : {}),
      ...(other < 0 ? {} : { by: other }),
    };
  });
}

/** Cells that name another counter than the main one, in order of appearance, with their words. */
function otherCounters({ t }: SelectContext, series: Series, { counter }: SeriesSpec) {
  const at = counter ? columnOf(series, counter.column, 'text') : -1;
  const cells = [...new Set(series.rows.flatMap((row) => (at < 0 || !row[at] ? [] : [row[at]])))].filter(
    (cell) => cell !== counter?.main,
  );
  const key = (cell: string) => cell.replaceAll(/[^a-z]+/g, '-');
  return {
    cells,
    words: cells.map((cell) => ({
      words: t(`chart.series.hollow.${key(cell)}`),
      name: t(`chart.series.by.${key(cell)}`),
    })),
  };
}

function columnOf(series: Series, id: string | undefined, type: 'integer' | 'text'): number {
  const at = series.columns.findIndex((column) => column.id === id && column.type === type);
  if (at < 0) throw new Error(`column: "${id}" is no column of ${series.id} that holds ${type} cells`);
  return at;
}

function panelOf(rows: readonly SeriesRow[], { locale, t }: SelectContext) {
  const most = max(averagesOf(rows), ({ perDay }) => perDay) ?? 0;
  return {
    name: t('chart.series.panel'),
    ticks: ticksTo(most, 2).map((value) => ({ value, written: formatNumber(locale, value) })),
  };
}

/** From the first value or earlier to the last thing that is drawn. */
function domainOf({ rows }: Counted, { from }: SeriesSpec, beside: readonly number[]): readonly [number, number] {
  const days = [...rows.map(({ day }) => day), ...beside];
  const [first = 0, last = 0] = extent(days);
  const begins = from ? Math.min(first, dayNumber(from)) : first;
  return [begins, Math.max(last, begins)];
}

const yearOf = (intl: string, year: number) =>
  new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, 5, 1)));
