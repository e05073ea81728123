/*
 * Keys from one step to the next: along the reading direction, and by pages; up and down once a step has the focus and all
 * of it is in sight. Whatever else is typed or scrolled is the page's.
 */
import type { Tale } from './tale.ts';

const ELSEWHERE = 'input, select, textarea, summary, [contenteditable]';

export function keysOf(tale: Tale, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return;
      const by = stepBy(event.key, tale);
      const to = tale.now() + by;
      if (by === 0 || to < 0 || to >= tale.steps.length || !isSeen(tale)) return;
      event.preventDefault();
      tale.go(to);
    },
    { signal },
  );
}

function stepBy(key: string, tale: Tale): number {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return key === forward ? 1 : -1;
    case 'PageDown':
    case 'PageUp':
      return key === 'PageDown' ? 1 : -1;
    case 'ArrowDown':
    case 'ArrowUp': {
      const step = tale.steps[tale.now()];
      if (!step || document.activeElement !== step || !fits(step)) return 0;
      return key === 'ArrowDown' ? 1 : -1;
    }
    default:
      return 0;
  }
}

/** Whether the words of a step can be read without scrolling. */
function fits(step: HTMLElement): boolean {
  const { top, bottom } = (step.querySelector('.card') ?? step).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** Whether the story is what is looked at. */
function isSeen({ element }: Tale): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight * 0.7 && bottom > innerHeight * 0.3;
}
