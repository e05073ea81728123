/*
 * A finger is wider than a mark: a tap goes to the mark that lies nearest to it, through a quadtree of all marks,
 * built when a finger first asks after a layout.
 */
import { pointer, type Quadtree, quadtree } from 'd3';

/** How far from its middle line a mark answers to a finger, in pixels: 28 in all, more than the 24 it needs. */
const REACH = 14;
/** Between the points that stand for a long mark, in pixels. */
const APART = 8;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly mark: SVGAElement;
}

/** @returns to be called after a layout */
export function catchFingers(svg: SVGSVGElement, marks: string): () => void {
  let known: Quadtree<Point> | undefined;
  const tree = () => {
    known ??= quadtree<Point>()
      .x(({ x }) => x)
      .y(({ y }) => y)
      .addAll([...svg.querySelectorAll<SVGAElement>(marks)].flatMap(pointsOf));
    return known;
  };
  svg.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch') return;
      const link = (event.target as Element).closest<SVGAElement>('a[data-key]');
      // A flag is a mark of its own, and its words are where the finger is.
      if (link && !link.matches(marks)) return;
      const mark = tree().find(...(pointer(event, svg) as [number, number]), REACH)?.mark;
      if (!mark || mark === link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    },
    { capture: true },
  );
  return () => {
    known = undefined;
  };
}

/** The middle line of the rectangle that catches a mark's clicks. */
function pointsOf(mark: SVGAElement): Point[] {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(mark.querySelector('rect')?.getAttribute(name) ?? 0),
  ) as [number, number, number, number];
  const inner = Math.max(0, width - height);
  const steps = Math.ceil(inner / APART);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: x + (width - inner) / 2 + (steps === 0 ? 0 : (i * inner) / steps),
    y: y + height / 2,
    mark,
  }));
}
