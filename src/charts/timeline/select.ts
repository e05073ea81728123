/* From the World to rows: what the timeline needs, with the words already in the reader's language. */
import { countingOf, formatDate, formatDay, monthNames } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';
import type { SelectContext } from '../kind.ts';
import type { TimelineRow, TimelineRows } from './rows.ts';
import type { TimelineSpec } from './spec.ts';

export function selectTimeline({ world, locale, t, page }: SelectContext, spec: TimelineSpec): TimelineRows {
  const domain = [dayNumber(spec.from), dayNumber(spec.to)] as const;
  const chosen = spec.only ? chosenEvents(world, spec.only, spec.lanes) : world.events;
  const events = chosen.filter((event) => spec.lanes.includes(event.lane) && event.importance <= spec.most);
  const toRow = (event: Event): TimelineRow => ({
    id: event.id,
    lane: event.lane,
    importance: event.importance,
    first: dayNumber(event.when.first),
    last: dayNumber(event.when.last),
    extent: event.when.extent,
    title: event.title.text,
    ...(event.label ? { label: event.label.text } : {}),
    rank: event.rank,
    short: formatDate(locale, event.when, 'dayMonth'),
    full: formatDate(locale, event.when, 'long'),
    href: page('events', event.id),
  });
  const years = [...new Set([...yearsOf(domain), ...events.map((event) => Number(event.when.first.slice(0, 4)))])];
  return {
    domain,
    rows: events.map(toRow),
    lanes: spec.lanes.flatMap((id) => {
      const lane = world.lanes.find((each) => each.id === id);
      return lane
        ? [
            {
              id,
              name: lane.name.text,
              checked: dayNumber(lane.checkedThrough),
              checkedWords: t('chart.checkedTo', { date: formatDay(locale, lane.checkedThrough, 'medium') }),
            },
          ]
        : [];
    }),
    periods: world.periods.map((period) => ({
      name: period.name.text,
      first: dayNumber(period.from),
      last: period.to ? dayNumber(period.to) : domain[1],
    })),
    listHref: page('timeline'),
    rest: spec.rest,
    ...(spec.only ? { few: true } : {}),
    words: {
      months: monthNames(locale),
      years: Object.fromEntries(years.map((year) => [String(year), formatYear(locale.intl, year)])),
      before: t('chart.before'),
      entries: t.forms('chart.entries'),
      more: t.forms('chart.more'),
      silent: t.forms('chart.silent'),
      ...countingOf(locale),
    },
  };
}

/** @throws Error where an event or a proceeding is not in the record, or its lane is not shown */
function chosenEvents(
  world: World,
  { proceeding, ids }: NonNullable<TimelineSpec['only']>,
  lanes: readonly string[],
): readonly Event[] {
  const chosen = world.events.filter((event) => event.proceeding === proceeding || ids.includes(event.id));
  if (proceeding !== undefined && !chosen.some((event) => event.proceeding === proceeding))
    throw new Error(`only: no event has the proceeding "${proceeding}"`);
  for (const id of ids) if (!world.event.has(id)) throw new Error(`only: "${id}" is not in content/events`);
  const hidden = chosen.find((event) => !lanes.includes(event.lane));
  if (hidden) throw new Error(`only: ${hidden.id} stands in the lane ${hidden.lane}, which lanes does not show`);
  return chosen;
}

function yearsOf([from, to]: readonly [number, number]): number[] {
  const [first, last] = [from, to].map((day) => Number(dayFromNumber(day).slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function formatYear(intl: string, year: number): string {
  return new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone: 'UTC' }).format(new Date(Date.UTC(year, 5, 1)));
}
