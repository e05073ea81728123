/*
 * What is dated ahead in the proceedings, what was due and is not known to have come, and what is awaited without a
 * day. Ahead of the day to which the record was checked: the site has no clock. Knows no page.
 */
import type { DocketStep, Proceeding } from '../model/cases.ts';
import { type Day, dayNumber } from '../model/date.ts';
import type { LaneId, Standing } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Words } from '../model/words.ts';

/** A step of a docket with the proceeding that it belongs to. */
export interface DatedStep {
  readonly proceeding: Proceeding;
  readonly step: DocketStep;
}

/** Something that is to come on no known day, and whom it concerns. */
export interface Awaited {
  readonly names: readonly Words[];
  readonly lane: LaneId;
  readonly what: Words;
  /** The day on which it was last looked up. */
  readonly asOf: Day;
  readonly event?: string;
}

export interface Upcoming {
  /** The nearest first. */
  readonly ahead: readonly DatedStep[];
  /** Time-limits that have passed without a report of what was due, the latest first. */
  readonly overdue: readonly DatedStep[];
  readonly awaited: readonly Awaited[];
}

/** A filing that comes so many days before its time-limit was made because of it. */
const EARLY = 60;

/** The first of the days to which the lanes were checked: after it somebody may not have looked. */
export const checkedDay = ({ lanes, edited }: Pick<World, 'lanes' | 'edited'>): Day =>
  lanes.map(({ checkedThrough }) => checkedThrough).sort()[0] ?? edited;

/** The lane in which the steps of a court are told. */
export const laneOf = ({ court }: Pick<Proceeding, 'court'>): LaneId => (court === 'icj' ? 'icj' : 'icc');

/** What the record knows to come. */
export function upcomingOf(world: Pick<World, 'proceedings' | 'standings' | 'event' | 'lanes' | 'edited'>): Upcoming {
  const checked = checkedDay(world);
  const all = [...world.proceedings.values()].flatMap((proceeding) =>
    proceeding.steps.map((step): DatedStep => ({ proceeding, step })),
  );
  const stands = all.filter(({ step }) => !step.movedTo && !step.suspended);
  const ahead = stands.filter(({ step }) => step.date.first > checked).sort(byDay);
  const overdue = stands
    .filter((each) => each.step.kind === 'deadline' && each.step.date.last <= checked && !wasMet(each))
    .sort((a, b) => byDay(b, a));
  return { ahead, overdue, awaited: awaitedOf(world, [...ahead, ...overdue]) };
}

/** Whether the same party filed something on the day of its time-limit, somewhat earlier, or later. */
function wasMet({ proceeding, step }: DatedStep): boolean {
  const from = dayNumber(step.date.first) - EARLY;
  return proceeding.steps.some(
    ({ kind, by, date }) => kind === 'filing' && by === step.by && dayNumber(date.last) >= from,
  );
}

/** What the home page's cards say is next, where no step with a day says it; what two cards say alike is one. */
function awaitedOf(
  { standings, event }: Pick<World, 'standings' | 'event'>,
  dated: readonly DatedStep[],
): readonly Awaited[] {
  const told = new Set(dated.map(({ proceeding }) => proceeding.id));
  const open = standings.filter(
    (card): card is Standing & { readonly next: Words } =>
      card.next !== undefined && !told.has(event.get(card.event ?? '')?.proceeding ?? ''),
  );
  return [...new Set(open.map(({ next }) => next.text))].flatMap((text) => {
    const cards = open.filter(({ next }) => next.text === text);
    const [first] = cards;
    if (!first) return [];
    const { group: lane, next: what, asOf } = first;
    return [{ names: cards.map(({ name }) => name), lane, what, asOf, ...(first.event ? { event: first.event } : {}) }];
  });
}

const byDay = (a: DatedStep, b: DatedStep): number =>
  dayNumber(a.step.date.first) - dayNumber(b.step.date.first) || (a.proceeding.id < b.proceeding.id ? -1 : 1);
