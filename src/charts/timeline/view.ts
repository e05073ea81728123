/*
 * The part of the timeline that is looked at, as a value: how it is read from an address and written
 * into one, and the steps by which a reader changes it. Pure; knows no gesture and no document.
 */
import { dayFromNumber, dayNumber, readDatePart } from '../../model/date.ts';
import type { Importance, LaneId } from '../../model/record.ts';
import type { ViewCodec } from '../kind.ts';
import { plainText } from '../kit/plain.ts';
import type { TimelineRows, TimelineView } from './rows.ts';

/** A window is never shorter than this many days: below it an axis has nothing to say. */
export const SHORTEST_WINDOW = 14;

/** What an address says where every lane is switched off. */
const NO_LANE = 'none';

/** Longer searches are cut: an address must stay an address. */
const LONGEST_QUERY = 80;

export const timelineView: ViewCodec<TimelineRows, TimelineView> = {
  initial: (rows) => ({
    from: rows.domain[0],
    to: rows.domain[1],
    lanes: rows.lanes.map((lane) => lane.id),
    importance: 3,
    q: '',
  }),

  fromQuery: (rows, query) => {
    const initial = timelineView.initial(rows);
    const lanes = query.getAll('lanes').flatMap((value) => value.split(','));
    const known = initial.lanes.filter((lane) => lanes.includes(lane));
    const none = lanes.length === 1 && lanes[0] === NO_LANE;
    const importance = Number(query.get('importance'));
    const view: TimelineView = {
      ...initial,
      lanes: known.length > 0 || none ? known : initial.lanes,
      importance: isImportance(importance) ? importance : initial.importance,
      q: (query.get('q') ?? '').trim().slice(0, LONGEST_QUERY),
    };
    return setWindow(
      view,
      rows,
      readDay(query.get('from'), 'first') ?? view.from,
      readDay(query.get('to'), 'last') ?? view.to,
    );
  },

  toQuery: (rows, view) => {
    const initial = timelineView.initial(rows);
    const query = new URLSearchParams();
    if (view.from !== initial.from) query.set('from', dayFromNumber(view.from));
    if (view.to !== initial.to) query.set('to', dayFromNumber(view.to));
    if (view.lanes.length !== initial.lanes.length) query.set('lanes', view.lanes.join(',') || NO_LANE);
    if (view.importance !== initial.importance) query.set('importance', String(view.importance));
    if (view.q) query.set('q', view.q);
    return query;
  },
};

/** Shows the days from `from` to `to`, kept in order, inside the period and not too short. */
export function setWindow(view: TimelineView, rows: TimelineRows, from: number, to: number): TimelineView {
  const [first, last] = rows.domain;
  const [a, b] = from <= to ? [from, to] : [to, from];
  const length = Math.min(last - first, Math.max(SHORTEST_WINDOW, Math.round(b - a)));
  const start = Math.round(Math.min(Math.max(a, first), last - length));
  return { ...view, from: start, to: start + length };
}

/** Makes the window `factor` times as long (below 1 comes nearer), with one day staying where it is. */
export function zoomAt(view: TimelineView, rows: TimelineRows, factor: number, day: number): TimelineView {
  const length = view.to - view.from;
  const next = Math.min(rows.domain[1] - rows.domain[0], Math.max(SHORTEST_WINDOW, Math.round(length * factor)));
  const share = length === 0 ? 0.5 : (day - view.from) / length;
  const start = day - share * next;
  return setWindow(view, rows, start, start + next);
}

/** Moves the window by days, later for a positive number. */
export function panBy(view: TimelineView, rows: TimelineRows, days: number): TimelineView {
  return setWindow(view, rows, view.from + days, view.to + days);
}

/** Shows the whole period. */
export function wholePeriod(view: TimelineView, rows: TimelineRows): TimelineView {
  return { ...view, from: rows.domain[0], to: rows.domain[1] };
}

/** Shows exactly these lanes, in the order of the chart; with none at all, nothing. */
export function setLanes(view: TimelineView, rows: TimelineRows, lanes: readonly LaneId[]): TimelineView {
  return { ...view, lanes: rows.lanes.map((lane) => lane.id).filter((lane) => lanes.includes(lane)) };
}

export function setImportance(view: TimelineView, importance: Importance): TimelineView {
  return { ...view, importance };
}

/** Searches; `ids` are the entries found, absent for an empty search. */
export function setSearch(view: TimelineView, q: string, ids: ReadonlySet<string> | undefined): TimelineView {
  const { ids: _, ...rest } = view;
  const words = q.trim().slice(0, LONGEST_QUERY);
  return words && ids ? { ...rest, q: words, ids } : { ...rest, q: words };
}

/** Ids of the entries whose titles have all words of a search. */
export function searchTitles(rows: TimelineRows, q: string): ReadonlySet<string> {
  const words = plainText(q).split(/\s+/).filter(Boolean);
  const found = rows.rows.filter(({ title }) => words.every((word) => plainText(title).includes(word)));
  return new Set(found.map(({ id }) => id));
}

function readDay(text: string | null, end: 'first' | 'last'): number | undefined {
  const part = readDatePart(text ?? '');
  return part && dayNumber(part[end]);
}

function isImportance(value: number): value is Importance {
  return value === 1 || value === 2 || value === 3;
}
