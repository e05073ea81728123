/* The line of a case through its stages, and the mark of each: filled, ringed where it stands, closed where it ended, open. */
import type { StopState } from '../../model/diagram.ts';
import type { Flow } from '../kit/flow.ts';
import { levelLine, uprightLine } from '../kit/lines.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { circle, laneShape } from '../scene/shapes.ts';
import type { ProcedureRow, StopRow } from './rows.ts';

type Lane = ProcedureRow['lane'];

/** Radius of the ring around a mark: no mark needs more room. */
export const RING = 12;
const MARK = 14;
const AHEAD = 11;
/** From the middle of a mark to the bar that ends its line, and half the length of that. */
const END = 12;
const HALF_END = 10;

/** @param x from the start edge @param direction of the line that it stands on */
export function stopMarks(
  flow: Flow,
  lane: Lane,
  state: StopState,
  x: number,
  y: number,
  direction: 'across' | 'down',
): Mark[] {
  const at = flow.x(x);
  const shape = (role: string, size: number): Mark => ({
    mark: 'path',
    role,
    tone: lane,
    d: laneShape(lane, at, y, size),
  });
  switch (state) {
    case 'done':
      return [shape('mark halo', MARK)];
    case 'here':
      return [
        shape('mark', MARK),
        { mark: 'path', role: 'checked-line', d: [...circle(at, y, 11.2), ...circle(at, y, 10.2)] },
      ];
    case 'ended':
      return [shape('mark halo', MARK), endOf(flow, lane, x, y, direction)];
    case 'open':
      return [shape('mark open', AHEAD)];
  }
}

function endOf(flow: Flow, tone: Lane, x: number, y: number, direction: 'across' | 'down'): Mark {
  const look = { role: 'end', tone };
  if (direction === 'across') return { ...uprightLine(flow, look, x + END, y - HALF_END, y + HALF_END), tone };
  const d: PathStep[] = [
    ['M', flow.x(x - HALF_END), y + END],
    ['H', flow.x(x + HALF_END)],
  ];
  return { mark: 'path', role: 'end', tone, d };
}

/** Heavy as far as the case has come, thin beyond; nothing beyond where it ended. */
export function trackAcross(
  flow: Flow,
  tone: Lane,
  stops: readonly StopRow[],
  middle: (stage: number) => number,
  y: number,
): Mark[] {
  const { first, reached, last } = endsOf(stops);
  const [from, to] = [middle(first.stage), middle(reached.stage)];
  return [
    ...(last === reached ? [] : [levelLine(flow, { role: 'axis' }, to, middle(last.stage), y + 0.5)]),
    ...heavy(levelLine(flow, { role: 'end' }, from, to + beyond(reached), y), tone, to + beyond(reached) > from),
  ];
}

export function trackDown(
  flow: Flow,
  tone: Lane,
  stops: readonly StopRow[],
  x: number,
  middles: readonly number[],
): Mark[] {
  const { first, reached, last } = endsOf(stops);
  const heightOf = (stop: StopRow) => middles[stops.indexOf(stop)] ?? 0;
  const [from, to] = [heightOf(first), heightOf(reached)];
  return [
    ...(last === reached ? [] : [uprightLine(flow, { role: 'axis' }, x, to, heightOf(last))]),
    ...heavy(uprightLine(flow, { role: 'end' }, x, from, to + beyond(reached)), tone, to + beyond(reached) > from),
  ];
}

/** A line that ended goes on to the bar that closes it. */
const beyond = ({ state }: StopRow): number => (state === 'ended' ? END : 0);

const heavy = (line: Mark, tone: Lane, isLong: boolean): Mark[] => (isLong ? [{ ...line, tone }] : []);

function endsOf(stops: readonly StopRow[]): { first: StopRow; reached: StopRow; last: StopRow } {
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) throw new Error('A case has no stage');
  return { first, reached: stops.findLast(({ state }) => state !== 'open') ?? first, last };
}
