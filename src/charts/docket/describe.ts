/* What a docket chart shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import { dayFromNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import type { DocketGroup, DocketRows, DocketStep } from './rows.ts';

export function describeDocket(rows: DocketRows, context: SelectContext): string {
  const { locale, t } = context;
  const day = (number: number) => formatDay(locale, dayFromNumber(number), 'long');
  return [
    t('chart.docket.describe.axis', {
      count: stepsOf(rows).length,
      tracks: rows.groups.reduce((sum, { tracks }) => sum + tracks.length, 0),
      from: day(rows.domain[0]),
      to: day(rows.domain[1]),
    }),
    ...(rows.break ? [t('chart.docket.describe.break', { date: day(rows.break.day) })] : []),
    ...rows.groups.map((group) => describeGroup(group, context)),
  ].join(' ');
}

function describeGroup(group: DocketGroup, { locale, t }: SelectContext): string {
  const tracks = group.tracks.map(({ name, steps }) => t('chart.docket.describe.track', { name, count: steps.length }));
  const steps = group.tracks.flatMap((track) => track.steps).sort((a, b) => a.first - b.first);
  const told = (list: readonly DocketStep[]) =>
    list
      .map(({ full, title }) => t('chart.describe.entry', { date: full, title: title.replace(/\.$/, '') }))
      .join('; ');
  const strong = steps.filter((step) => step.strong);
  const due = steps.filter(({ state }) => state === 'due');
  const ended = steps.filter(({ state, strong: told }) => state === 'ended' && !told);
  return [
    t('chart.docket.describe.group', {
      name: group.name,
      date: formatDay(locale, dayFromNumber(group.checked), 'long'),
      list: new Intl.ListFormat(locale.intl).format(tracks),
    }),
    ...(strong.length > 0 ? [t('chart.docket.describe.strong', { list: told(strong) })] : []),
    ...(ended.length > 0 ? [t('chart.docket.describe.ended', { list: told(ended) })] : []),
    ...(due.length > 0 ? [t('chart.docket.describe.due', { list: told(due) })] : []),
  ].join(' ');
}

const stepsOf = (rows: DocketRows) => rows.groups.flatMap(({ tracks }) => tracks.flatMap(({ steps }) => steps));

export const sourceOfDocket = (rows: DocketRows, { t }: SelectContext): string =>
  t('chart.source', { count: stepsOf(rows).length });

/** Each group was checked to a day of its own; groups of one day are told together. */
export function checkedDocket(rows: DocketRows, { locale, t }: SelectContext): string {
  const days = [...new Set(rows.groups.map(({ checked }) => checked))];
  const date = (day: number) => formatDay(locale, dayFromNumber(day), 'long');
  if (days.length === 1) return t('timeline.checked', { list: date(days[0] as number) });
  const list = rows.groups.map(({ name, checked }) => t('timeline.checkedLane', { lane: name, date: date(checked) }));
  return t('timeline.checked', { list: list.join(t('event.comma')) });
}
