/* What the timeline shows, in a paragraph for someone who cannot see it. Made from the data. */
import type { SelectContext } from '../kind.ts';
import { formatDay } from '../../i18n/dates.ts';
import { dayFromNumber } from '../../model/date.ts';
import type { TimelineRows } from './rows.ts';

export function describeTimeline(rows: TimelineRows, { locale, t }: SelectContext): string {
  const day = (number: number) => formatDay(locale, dayFromNumber(number), 'long');
  const lanes = rows.lanes.map((lane) =>
    t('chart.describe.lane', {
      lane: lane.name,
      count: rows.rows.filter((row) => row.lane === lane.id).length,
      date: day(lane.checked),
    }),
  );
  const keys = rows.rows
    .filter((row) => row.importance === 1)
    .map((row) => t('chart.describe.entry', { date: row.full, title: row.title }));
  return [
    t('chart.describe.timeline', { count: rows.rows.length, from: day(rows.domain[0]), to: day(rows.domain[1]) }),
    t('chart.describe.lanes', { list: new Intl.ListFormat(locale.intl).format(lanes) }),
    t('chart.describe.keys', { list: keys.join('; ') }),
  ].join(' ');
}

/** Each lane was checked to a day of its own. */
export function checkedThrough(rows: TimelineRows, { locale, t }: SelectContext): string {
  const lanes = rows.lanes.map(({ name, checked }) =>
    t('timeline.checkedLane', { lane: name, date: formatDay(locale, dayFromNumber(checked), 'long') }),
  );
  return t('timeline.checked', { list: lanes.join(t('event.comma')) });
}

/** Every entry names its own sources. */
export function sourceOfEntries(rows: TimelineRows, { t }: SelectContext): string {
  return t('chart.source', { count: rows.rows.length });
}
