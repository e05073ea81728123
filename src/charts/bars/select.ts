/* From a series to bars. What was not counted is no bar: a gap stays a gap. */
import { max, range, sum, tickStep } from 'd3';
import { countingOf, formatDate, formatDay, formatNumber, monthNames } from '../../i18n/dates.ts';
import { dayNumber, parsePartialDate } from '../../model/date.ts';
import type { Series } from '../../model/figures.ts';
import type { SelectContext } from '../kind.ts';
import { tickAt } from '../kit/time-scale.ts';
import type { Bar, BarMarker, BarsRows, Panel } from './rows.ts';
import type { BarsSpec } from './spec.ts';

/** @throws Error where the record has no such series, column, panel or event */
export function selectBars(context: SelectContext, spec: BarsSpec): BarsRows {
  const { world, locale, t } = context;
  const series = world.series.get(spec.series);
  if (!series)
    throw new Error(
      `series: "${spec.series}" is not in content/series; the ids are ${[...world.series.keys()].join(', ')}`,
    );
  const cells = (row: readonly string[], id: string) => row[columnOf(series, id)] ?? '';
  const inPanel = (panel: string) => series.rows.filter((row) => cells(row, spec.panel) === panel);
  const stranger = series.rows.find((row) => !spec.panels.includes(cells(row, spec.panel)));
  if (stranger) throw new Error(`panels: "${cells(stranger, spec.panel)}" of ${series.id} is in none`);
  const panels = spec.panels.map((id): Panel => {
    if (inPanel(id).length === 0) throw new Error(`panels: ${series.id} has no row of "${id}"`);
    const bars = inPanel(id).map((row) => barOf(row, series, spec, context));
    return {
      id,
      name: t(`chart.bars.panel.${id}.name`),
      note: t(`chart.bars.panel.${id}.note`, {
        sum: formatNumber(
          locale,
          sum(bars, ({ value }) => value),
        ),
      }),
      bars,
    };
  });
  const shown = spec.panels.flatMap(inPanel);
  return {
    series: series.id,
    panels,
    ...(spec.days ? { time: timeOf(panels, spec, context) } : {}),
    words: { quoted: t('chart.bars.quoted'), computed: t('chart.bars.computed') },
    text: spec.text.map((id) => series.columns[columnOf(series, id)]?.name.text ?? ''),
    table: shown.map((row) => [cells(row, spec.value), ...spec.text.map((id) => cells(row, id))]),
    source: t('chart.bars.source', { list: series.countedBy.text }),
    checked: t('reference.asOf', { date: formatDay(locale, series.covers.last, 'long') }),
    description: describe(panels, context),
  };
}

function barOf(row: readonly string[], series: Series, spec: BarsSpec, { locale, t }: SelectContext): Bar {
  const cell = (id: string) => row[columnOf(series, id)] ?? '';
  const value = Number(cell(spec.value));
  const days = spec.days && ([cell(spec.days.from), cell(spec.days.to)] as const);
  const computed = spec.computed && cell(spec.computed.column) === spec.computed.cell;
  return {
    id: cell('id'),
    label: days
      ? formatDate(locale, parsePartialDate(days[0] === days[1] ? days[0] : days.join('/')), 'medium')
      : t(`chart.bars.label.${cell('id')}`),
    value,
    written: formatNumber(locale, value),
    ...(spec.partOf && cell(spec.partOf) ? { part: true } : {}),
    ...(computed ? { computed } : {}),
    ...(days ? { days: [dayNumber(days[0]), dayNumber(days[1])] } : {}),
  };
}

function timeOf(
  panels: readonly Panel[],
  { markers: ids }: BarsSpec,
  { world, locale, page }: SelectContext,
): NonNullable<BarsRows['time']> {
  const spans = panels.flatMap(({ bars }) => bars.flatMap(({ days }) => (days ? [days] : [])));
  const days = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to)) + 1] as const;
  const most = max(panels, ({ bars }) => max(bars, ({ value }) => value)) ?? 1;
  const step = Math.max(1, tickStep(0, most, 4));
  const [first, last] = [tickAt(days[0]).year, tickAt(days[1]).year];
  const numeral = (year: number) =>
    new Intl.DateTimeFormat(locale.intl, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, 5, 1));
  return {
    days,
    words: {
      months: monthNames(locale),
      years: Object.fromEntries(
        Array.from({ length: last - first + 1 }, (_, i) => [String(first + i), numeral(first + i)]),
      ),
      digits: countingOf(locale).digits,
    },
    ticks: range(step, most, step).map((value) => ({ value, written: formatNumber(locale, value) })),
    markers: ids.map((id, i): BarMarker => {
      const event = world.event.get(id);
      if (!event) throw new Error(`markers: "${id}" is not in content/events`);
      return {
        id,
        days: [dayNumber(event.when.first), dayNumber(event.when.last)],
        number: formatNumber(locale, i + 1),
        lane: event.lane,
        date: formatDate(locale, event.when, 'medium'),
        label: (event.label ?? event.title).text,
        href: page('events', id),
      };
    }),
  };
}

function describe(panels: readonly Panel[], { locale, t }: SelectContext): string {
  const list = new Intl.ListFormat(locale.intl);
  return [
    t('chart.bars.describe', { count: formatNumber(locale, panels.length) }),
    ...panels.map(({ name, note, bars }) =>
      t('chart.bars.describePanel', {
        ...{ name, note },
        list: list.format(bars.map(({ label, written }) => t('chart.bars.describeBar', { label, value: written }))),
      }),
    ),
  ].join(' ');
}

function columnOf({ id: series, columns }: Series, id: string): number {
  const at = columns.findIndex((column) => column.id === id);
  if (at < 0)
    throw new Error(`column: "${id}" is no column of ${series}; it has ${columns.map((c) => c.id).join(', ')}`);
  return at;
}
