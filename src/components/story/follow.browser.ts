/* Which step is read: the one at a line of the screen. The address follows it without a new entry in the history. */
import type { Tale } from './tale.ts';

const SIDE_BY_SIDE = matchMedia('(min-width: 40rem)');

/** Browsers allow an address to change only so often. */
const REST = 200;

/** From the top of the screen to the line, in hundredths: under the picture, or in the middle beside it. */
const lineOf = (): number => (SIDE_BY_SIDE.matches ? 50 : 68);

export function followSteps(tale: Tale, signal: AbortSignal): void {
  if (tale.inPlace) {
    const asked = () => tale.steps.findIndex(({ id }) => `#${id}` === location.hash);
    tale.show(Math.max(0, asked()));
    addEventListener('hashchange', () => asked() >= 0 && tale.show(asked()), { signal });
    return;
  }
  let observer: IntersectionObserver | undefined;
  const watch = () => {
    observer?.disconnect();
    const line = lineOf();
    observer = new IntersectionObserver(
      (entries) => {
        const here = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (here) reached(tale.steps.indexOf(here.target as HTMLElement));
      },
      { rootMargin: `-${line}% 0px -${99 - line}% 0px` },
    );
    for (const step of tale.steps) observer.observe(step);
  };
  let waiting = 0;
  let scrolled = false;
  addEventListener(
    'scroll',
    () => {
      scrolled = true;
    },
    { signal, passive: true },
  );
  const reached = (step: number) => {
    tale.show(step);
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const hash = `#${tale.steps[tale.now()]?.id}`;
      // Who has not moved yet, or is at the first step of a plain address, is told nothing.
      if (!scrolled || signal.aborted || hash === location.hash || (location.hash === '' && tale.now() <= 0)) return;
      history.replaceState(history.state, '', hash);
    }, REST);
  };
  tale.show(0);
  watch();
  SIDE_BY_SIDE.addEventListener('change', watch, { signal });
  signal.addEventListener('abort', () => {
    observer?.disconnect();
    clearTimeout(waiting);
  });
}
