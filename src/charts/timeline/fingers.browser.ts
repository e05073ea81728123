/* A finger is wider than a mark: a tap goes to the mark that lies nearest to it. */
import { pointer } from 'd3';
import { nearestTarget, targetsOf } from '../kit/targets.ts';
import type { Scene } from '../scene/marks.ts';

/** How far from its middle line a mark answers to a finger, in pixels: 28 in all, more than the 24 it needs. */
const REACH = 14;

/** A finger that stays for longer asks for something else, in milliseconds. */
const TAP = 500;

/** @param marks selector of the marks that answer @returns to be called with each layout */
export function catchFingers(svg: SVGSVGElement, marks: string): (scene: Scene) => void {
  let scene: Scene | undefined;
  let find: ReturnType<typeof nearestTarget> | undefined;
  let touched = 0;
  svg.addEventListener(
    'touchstart',
    ({ timeStamp }) => {
      touched = timeStamp;
    },
    { capture: true, passive: true },
  );
  svg.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || !scene) return;
      if (event.timeStamp - touched > TAP) return;
      const link = (event.target as Element).closest<SVGAElement>('a[data-key]');
      // A flag is a mark of its own, and its words are where the finger is.
      if (link && !link.matches(marks)) return;
      find ??= nearestTarget(targetsOf(scene.marks));
      const key = find(...(pointer(event, svg) as [number, number]), REACH)?.mark.key;
      if (!key || key === link?.getAttribute('data-key')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const mark = svg.querySelector(`a[data-key="${CSS.escape(key)}"]`);
      mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    },
    { capture: true },
  );
  return (next) => {
    scene = next;
    find = undefined;
  };
}
