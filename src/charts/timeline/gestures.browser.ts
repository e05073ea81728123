/*
 * Wheel, drag and pinch on the picture, turned into steps of the view. Coalesced to one step a frame.
 * A plain wheel scrolls the page and a vertical swipe does too: only ctrl or cmd with the wheel zooms.
 */

export interface GestureSteps {
  /** Zooms by a factor around a client x. */
  readonly zoom: (factor: number, clientX: number) => void;
  /** Moves the picture by pixels, as the hand does. */
  readonly pan: (pixels: number) => void;
  readonly end: () => void;
  /** A wheel without ctrl or cmd: time for a hint. */
  readonly plainWheel: () => void;
}

const DRAG_FROM = 4;

export function listenForGestures(svg: SVGSVGElement, steps: GestureSteps): void {
  const pointers = new Map<number, number>();
  let dragged = 0;
  let waiting: (() => void) | undefined;
  const inFrame = (step: () => void) => {
    if (!waiting) {
      requestAnimationFrame(() => {
        waiting?.();
        waiting = undefined;
      });
    }
    waiting = step;
  };

  let zoomed = 1;
  let ended: ReturnType<typeof setTimeout> | undefined;
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return steps.plainWheel();
      event.preventDefault();
      zoomed *= Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.004);
      inFrame(() => {
        steps.zoom(zoomed, event.clientX);
        zoomed = 1;
      });
      clearTimeout(ended);
      ended = setTimeout(steps.end, 200);
    },
    { passive: false },
  );

  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, event.clientX);
    dragged = 0;
  });
  let moved = 0;
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const step = event.clientX - before;
    dragged += Math.abs(step);
    if (dragged < DRAG_FROM) return;
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    if (pointers.size === 2) {
      const gap = gapOf(pointers);
      pointers.set(event.pointerId, event.clientX);
      const [a, b] = [...pointers.values()] as [number, number];
      const next = Math.max(8, gapOf(pointers));
      inFrame(() => steps.zoom(Math.max(8, gap) / next, (a + b) / 2));
    } else {
      pointers.set(event.pointerId, event.clientX);
      moved += step;
      inFrame(() => {
        steps.pan(moved);
        moved = 0;
      });
    }
  });
  const lift = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (dragged >= DRAG_FROM) steps.end();
  };
  svg.addEventListener('pointerup', lift);
  svg.addEventListener('pointercancel', lift);
  // A drag that ends on a mark is not a click on it.
  svg.addEventListener(
    'click',
    (event) => {
      if (dragged >= DRAG_FROM) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      dragged = 0;
    },
    { capture: true },
  );
  svg.addEventListener('dragstart', (event) => event.preventDefault());
}

function gapOf(pointers: ReadonlyMap<number, number>): number {
  const [a = 0, b = 0] = [...pointers.values()];
  return Math.abs(a - b);
}
