/* The marks of a docket: a kind of step has one shape, its state is filled, open, dashed or an end stop. */
import type { Flow } from '../kit/flow.ts';
import type { Mark, PathStep } from '../scene/marks.ts';
import { laneShape, type ShapeName } from '../scene/shapes.ts';
import { type DocketStep, isUncertain } from './rows.ts';

/** @param x physical */
export function stepShape(step: DocketStep, tone: ShapeName, x: number, y: number, size: number): Mark[] {
  if (step.state === 'ended' && step.until === undefined) return [endStop(x, y, size)];
  const open = step.state !== 'happened' && step.state !== 'ended';
  const dashed = step.state === 'moved' || step.state === 'suspended';
  // A day that is not known is an open shape too: it must not look like a day.
  const role = dashed ? 'mark open was' : open || isUncertain(step) ? 'mark open' : 'mark halo';
  return [{ mark: 'path', role, d: outline(step.kind, tone, x, y, size) }];
}

/** Where something ended: a stroke across the track. */
export function endStop(x: number, y: number, size: number): Mark {
  const reach = Math.round(size * 7) / 10;
  return {
    mark: 'path',
    role: 'end',
    d: [
      ['M', x, y - reach],
      ['V', y + reach],
    ],
  };
}

/** From a date that was moved to the new one. @param from and @param to from the start edge */
export function movedArrow(flow: Flow, from: number, to: number, y: number): Mark {
  const head = to - 4;
  return {
    mark: 'path',
    role: 'arrow',
    d: [
      ['M', flow.x(from), y],
      ['H', flow.x(to)],
      ['M', flow.x(head), y - 3.5],
      ['L', flow.x(to), y],
      ['L', flow.x(head), y + 3.5],
    ],
  };
}

function outline(kind: string, tone: ShapeName, x: number, y: number, size: number): PathStep[] {
  // Among a court's own squares a party's writing is round, as in the docket of a registry.
  if (tone === 'icj' && ['filing', 'deadline', 'further', 'intervention'].includes(kind))
    return laneShape('un', x, y, size);
  if (tone === 'icj' && kind === 'hearing')
    return [['M', x - size * 0.26, y - size * 0.7], ['h', size * 0.52], ['v', size * 1.4], ['h', -size * 0.52], ['Z']];
  return laneShape(tone, x, y, size);
}
