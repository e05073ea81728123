/*
 * Arranges events for the list: by month, with runs of further entries folded and long silences
 * counted. Pure arithmetic on the record; knows no page and no words.
 */
import { type Day, dayNumber } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';

export type MonthRow =
  | { readonly type: 'entry'; readonly event: Event }
  | { readonly type: 'fold'; readonly events: readonly Event[] }
  /** Days between the last day of one entry and the first of the next. */
  | { readonly type: 'gap'; readonly days: number };

export interface Month {
  /** `2024-01`, or `before` for everything earlier than the main period. */
  readonly id: string;
  readonly count: number;
  readonly items: readonly MonthRow[];
}

/** Fewer further entries than this in a row stay unfolded: a fold of two saves no room. */
const FOLD_FROM = 3;

/** A silence is counted from this many days on. */
const GAP_FROM = 14;

/**
 * @param events in order of `when`
 * @param from first day of the main period; earlier events become one group, `before`
 * @param checkedThrough a silence that reaches beyond this day is not counted: nobody has looked yet
 */
export function arrangeByMonth(events: readonly Event[], from: Day, checkedThrough: Day): Month[] {
  const groups = new Map<string, Event[]>();
  for (const event of events) {
    const id = event.when.first < from ? 'before' : event.when.first.slice(0, 7);
    const group = groups.get(id);
    if (group) group.push(event);
    else groups.set(id, [event]);
  }
  let reached: Day | undefined;
  return [...groups].map(([id, members]) => {
    const items: MonthRow[] = [];
    for (const run of id === 'before' ? [members] : runs(members)) {
      const days = reached === undefined ? 0 : silence(reached, (run[0] as Event).when.first, checkedThrough);
      if (days >= GAP_FROM) items.push({ type: 'gap', days });
      const folds = id === 'before' || (!isKey(run[0] as Event) && run.length >= FOLD_FROM);
      if (folds) items.push({ type: 'fold', events: run });
      else items.push(...run.map((event): MonthRow => ({ type: 'entry', event })));
      if (id !== 'before') for (const event of run) reached = laterOf(reached, event.when.last);
    }
    return { id, count: members.length, items };
  });
}

/** Key entries stand alone; further ones run together until a key entry or a silence comes between. */
function runs(events: readonly Event[]): Event[][] {
  const all: Event[][] = [];
  let last: Event | undefined;
  for (const event of events) {
    const apart =
      last === undefined ||
      isKey(last) ||
      isKey(event) ||
      dayNumber(event.when.first) - dayNumber(last.when.last) > GAP_FROM;
    if (apart) all.push([event]);
    else all.at(-1)?.push(event);
    last = event;
  }
  return all;
}

function silence(reached: Day, next: Day, checkedThrough: Day): number {
  return next > checkedThrough ? 0 : dayNumber(next) - dayNumber(reached) - 1;
}

const isKey = (event: Event) => event.importance === 1;

const laterOf = (a: Day | undefined, b: Day) => (a === undefined || b > a ? b : a);
