/*
 * What D3's gestures get to know of fingers. A finger that moves up or down over a picture scrolls the page: D3 refuses
 * the browser every move it sees, so it sees those alone that go along the picture, and all of two fingers; the first
 * move decides. And a finger whose mark a layout has taken away goes on to tell the picture where it is.
 */

/** A finger that rests trembles by less than this, in pixels. */
const TREMBLE = 4;

type Course = 'open' | 'along' | 'page';

/** Call it before D3 listens on the element. */
export function tameTouches(element: SVGElement): void {
  leaveUprightSwipes(element);
  followLostTouches(element);
}

function leaveUprightSwipes(element: SVGElement): void {
  let course: Course = 'open';
  let start = { x: 0, y: 0 };
  element.addEventListener(
    'touchstart',
    ({ touches: [finger], touches: { length } }) => {
      course = length > 1 ? 'along' : 'open';
      if (finger) start = { x: finger.clientX, y: finger.clientY };
    },
    { capture: true, passive: true },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      const [finger] = event.touches;
      if (course === 'open' && finger) course = courseOf(finger.clientX - start.x, finger.clientY - start.y);
      if (course !== 'along') event.stopImmediatePropagation();
    },
    { capture: true, passive: true },
  );
}

function courseOf(x: number, y: number): Course {
  if (Math.max(Math.abs(x), Math.abs(y)) < TREMBLE) return 'open';
  return Math.abs(x) > Math.abs(y) ? 'along' : 'page';
}

/** A browser tells a finger's moves to the node that it touched first, even where that node is gone. */
function followLostTouches(element: SVGElement): void {
  element.addEventListener(
    'touchstart',
    ({ target }) => {
      if (!target || target === element) return;
      const ended = new AbortController();
      for (const type of ['touchmove', 'touchend', 'touchcancel'] as const) {
        const tell = (event: Event) => {
          if (type !== 'touchmove') ended.abort();
          if (!element.contains(target as Node)) element.dispatchEvent(copyOf(event as TouchEvent));
        };
        target.addEventListener(type, tell, { passive: true, signal: ended.signal });
      }
    },
    { capture: true, passive: true },
  );
}

function copyOf({ type, view, touches, targetTouches, changedTouches }: TouchEvent): TouchEvent {
  return new TouchEvent(type, {
    ...{ bubbles: true, cancelable: true, view },
    touches: [...touches],
    targetTouches: [...targetTouches],
    changedTouches: [...changedTouches],
  });
}
