/*
 * The hand on the picture: wheel, drag, pinch and double tap are d3-zoom's, bounded by the period and the shortest
 * window; buttons, keys and addresses move the same transform. A plain wheel scrolls the page and an upright swipe does
 * too: only ctrl or cmd with the wheel zooms.
 */
import { type D3ZoomEvent, interpolate, select, zoom, zoomIdentity, zoomTransform } from 'd3';
import { motion } from '../kit/motion.browser.ts';
import { tameTouches } from '../kit/touches.browser.ts';
import { shiftOf, type Span, spanOf, type ZoomLimits } from './transform.ts';

export interface HandSteps {
  /** The picture stands elsewhere now. */
  readonly moved: () => void;
  /** A gesture begins: what waits for rest waits on. */
  readonly began: () => void;
  /** A gesture ended. @param span what is shown now; absent where nothing moved */
  readonly ended: (span: Span | undefined) => void;
  /** A wheel without ctrl or cmd: time for a hint. */
  readonly plainWheel: () => void;
}

export interface Hand {
  /** What the picture shows at this moment; between whole days while it moves. */
  readonly span: () => Span;
  /** Shows a span, at once or, where motion is welcome, in a short while. */
  readonly show: (span: Span, smoothly: boolean) => void;
  /** Another width: sets the limits, and shows the span in them at once. */
  readonly fit: (limits: ZoomLimits, span: Span) => void;
}

type Source = WheelEvent | MouseEvent | TouchEvent | null;

/** Less is a hand that trembles, in pixels. */
const DRAG_FROM = 4;

/** A browser tells a double tap a second time, as a double click, within this many milliseconds. */
const ECHO = 700;

/** How far one notch of a wheel may zoom, as a power of e. */
const NOTCH = 0.24;

/** @param first the limits until `fit` gives others */
export function makeHand(svg: SVGSVGElement, steps: HandSteps, first: ZoomLimits): Hand {
  let limits = first;
  let from: { readonly x: number; readonly y: number } | undefined;
  let moved = false;
  let touched = Number.NEGATIVE_INFINITY;
  const picture = select<SVGSVGElement, unknown>(svg);

  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: WheelEvent | MouseEvent | TouchEvent) => mayStart(event, touched))
    .wheelDelta(
      ({ deltaY, deltaMode }) => -Math.max(-NOTCH, Math.min(NOTCH, deltaY * (deltaMode ? 0.2 : 0.01))) * Math.LOG2E,
    )
    .clickDistance(DRAG_FROM)
    .duration(motion())
    // Both ends of the window move evenly: a zoom does not first draw back to look around.
    .interpolate(interpolate)
    .on('start', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!sourceEvent) return;
      from = pointOf(sourceEvent as Source);
      moved = !from;
      steps.began();
    })
    .on('zoom', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      moved ||= sourceEvent ? isFar(sourceEvent as Source, from) : false;
      if (moved || !sourceEvent) steps.moved();
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!sourceEvent) return;
      from = undefined;
      steps.ended(moved ? span() : undefined);
    });

  const span = () => spanOf(zoomTransform(svg), limits);
  const show: Hand['show'] = (next, smoothly) => {
    const { k, x } = shiftOf(next, limits);
    const to = zoomIdentity.translate(x, 0).scale(k);
    const time = smoothly ? motion() : 0;
    if (time > 0) picture.transition().duration(time).call(behaviour.transform, to);
    else picture.call(behaviour.transform, to);
  };
  const fit: Hand['fit'] = (next, at) => {
    limits = next;
    const edges: [[number, number], [number, number]] = [
      [next.left, 0],
      [next.right, 1],
    ];
    behaviour.scaleExtent([1, next.nearest]).extent(edges).translateExtent(edges);
    show(at, false);
  };

  tameTouches(svg);
  picture.call(behaviour);
  svg.addEventListener(
    'touchend',
    ({ timeStamp }) => {
      touched = timeStamp;
    },
    { capture: true, passive: true },
  );
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) steps.plainWheel();
      // D3 lets the event go where it cannot zoom further: the browser would zoom the page instead.
      else event.preventDefault();
    },
    { passive: false },
  );
  // A button let go where no browser tells us (over another window) must not leave the picture in the hand.
  window.addEventListener('pointermove', ({ buttons, pointerType }) => {
    if (from && buttons === 0 && pointerType === 'mouse')
      window.dispatchEvent(new MouseEvent('mouseup', { view: window }));
  });
  return { span, show, fit };
}

function mayStart(event: WheelEvent | MouseEvent | TouchEvent, touched: number): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if (event.ctrlKey || ('button' in event && event.button !== 0)) return false;
  if (event.type !== 'dblclick' && event.type !== 'touchend') return true;
  // Twice on a mark is meant for the mark; a double click right after a finger is the same double tap again.
  if ((event.target as Element).closest('a')) return false;
  return event.type === 'touchend' || event.timeStamp - touched > ECHO;
}

/** Where a hand takes hold of the picture; nothing for what zooms at once. */
function pointOf(source: Source): { readonly x: number; readonly y: number } | undefined {
  if (source?.type === 'mousedown') return { x: (source as MouseEvent).clientX, y: (source as MouseEvent).clientY };
  const [finger, second] = source?.type === 'touchstart' ? (source as TouchEvent).touches : [];
  return finger && !second ? { x: finger.clientX, y: finger.clientY } : undefined;
}

function isFar(source: Source, from: { readonly x: number; readonly y: number } | undefined): boolean {
  if (!source || !from) return true;
  const [at, second] = 'touches' in source ? source.touches : [source as MouseEvent];
  return !at || second !== undefined || Math.hypot(at.clientX - from.x, at.clientY - from.y) >= DRAG_FROM;
}
