/*
 * Court dates as a calendar: hearings, orders, opinions, decisions and time-limits whose day is known, as whole days.
 * What is known to a month only is left out: a calendar would invent its day. Knows no page.
 */
import { createEvents, type EventAttributes } from 'ics';
import { formatDay } from '../i18n/dates.ts';
import { absolute, site } from '../load/site.ts';
import { type Reader, readerOf } from '../load/reader.ts';
import { type Day, dayFromNumber, dayNumber } from '../model/date.ts';
import type { DocketStep, Proceeding, StepKind } from '../model/cases.ts';
import { upcomingOf } from './upcoming.ts';

const KINDS: ReadonlySet<StepKind> = new Set(['hearing', 'order', 'opinion', 'decision', 'deadline']);

/** The library takes the day of the version (DTSTAMP), which its types leave out; without it, it asks the clock. */
type Dated = EventAttributes & { readonly timestamp: number };

/** The calendar of a language by RFC 5545: all court dates. @throws Error that names what the calendar cannot hold */
export function calendarOf(lang: string): string {
  const reader = readerOf(lang);
  return compose(reader, 'feeds.calendar', () => true);
}

/** The same of what is ahead alone, for those who want no past in theirs; entries that stand in both have one name. */
export function upcomingCalendarOf(lang: string): string {
  const reader = readerOf(lang);
  const ahead = new Set(upcomingOf(reader.world).ahead.map(({ step }) => step));
  return compose(reader, 'feeds.upcoming', (step) => ahead.has(step));
}

function compose(reader: Reader, name: string, wanted: (step: DocketStep) => boolean): string {
  const { lang, t, world } = reader;
  const events = [...world.proceedings.values()].flatMap((proceeding) =>
    proceeding.steps
      .filter(({ kind, date }) => KINDS.has(kind) && date.precision === 'day' && date.extent !== 'between')
      .map((step, index, steps) => ({ step, entry: entryOf(reader, proceeding, step, twinsBefore(steps, index)) }))
      .filter(({ step }) => wanted(step))
      .map(({ entry }) => entry),
  );
  const { error, value } = createEvents(events, {
    productId: `-//${t('site.name')}//${lang.toUpperCase()}`,
    calName: t(name, { site: t('site.name') }),
    method: 'PUBLISH',
  });
  if (error || value === null) throw new Error(`The calendar could not be made: ${error?.message}`);
  return foldByOctets(value);
}

function entryOf({ locale, t, href, world }: Reader, proceeding: Proceeding, step: DocketStep, twins: number): Dated {
  const words = (day: Day) => formatDay(locale, day, 'long');
  return {
    uid: `${proceeding.id}-${step.date.first}-${step.kind}${twins > 0 ? `-${twins + 1}` : ''}@${new URL(site.origin).hostname}`,
    title: onOneLine(
      t('feeds.step', { name: proceeding.name.text, kind: t(`cases.step.${step.kind}`), what: step.what.text }),
    ),
    description: [
      step.what.text,
      ...(step.movedTo ? [t('cases.moved', { date: words(step.movedTo) })] : []),
      t('reference.asOf', { date: words(proceeding.statusAsOf) }),
    ]
      .map(onOneLine)
      .join('\n'),
    url: absolute(step.event ? href.page('events', step.event) : href.page('cases', proceeding.id)),
    start: parts(step.date.first),
    // A calendar counts to the day after the last.
    end: parts(dayFromNumber(dayNumber(step.date.last) + 1)),
    timestamp: Date.parse(`${world.edited}T00:00:00Z`),
    status: step.movedTo ? 'CANCELLED' : 'CONFIRMED',
    transp: 'TRANSPARENT',
    classification: 'PUBLIC',
  };
}

/** The library escapes line feeds alone; there are readers that end a line, and begin a property, at a carriage return. */
export const onOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

/** The library folds lines at 75 characters; the standard counts octets (RFC 5545, 3.1), of which other letters have more. */
function foldByOctets(text: string): string {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => {
      let folded = '';
      let octets = 0;
      for (const character of line) {
        const size = Buffer.byteLength(character);
        if (octets + size > 75) {
          folded += '\r\n ';
          octets = 1;
        }
        folded += character;
        octets += size;
      }
      return folded;
    })
    .join('\r\n');
}

/** Steps of the same kind on the same day that stand before: names stay when other steps are added. */
function twinsBefore(steps: readonly DocketStep[], index: number): number {
  const step = steps[index];
  return steps.slice(0, index).filter(({ kind, date }) => kind === step?.kind && date.first === step.date.first).length;
}

function parts(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
