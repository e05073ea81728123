/*
 * `<story-steps>`: one picture that stays in sight and changes with the step that is read. The page scrolls as every page
 * does; the address names the step, and keys go from one to the next. Whoever asked for less motion keeps the sequence.
 */
import { followSteps } from './follow.browser.ts';
import { keysOf } from './keys.browser.ts';
import { stageOf } from './stage.browser.ts';
import type { Tale } from './tale.ts';

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

class StorySteps extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    const follow = () => {
      if (STILL.matches) this.#rest();
      else this.#live();
    };
    STILL.addEventListener('change', follow);
    follow();
  }

  /** Back to the sequence. */
  #rest(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.classList.remove('live');
    for (const stage of this.querySelectorAll<HTMLElement>('.stage')) stage.hidden = true;
  }

  #live(): void {
    const stage = this.querySelector<HTMLElement>('.stage');
    const box = stage?.querySelector<HTMLElement>('.seen');
    const steps = [...this.querySelectorAll<HTMLElement>('.step')];
    const printed = steps.flatMap((step) => [...step.querySelectorAll<SVGSVGElement>('.pic svg')]);
    if (this.#stop || !stage || !box || printed.length === 0) return;
    const stop = new AbortController();
    this.#stop = stop;
    // What stands at the top of the screen now stands there afterwards too.
    const read = location.hash ? undefined : steps.find((step) => step.getBoundingClientRect().bottom > 80);
    const inside = (read?.getBoundingClientRect().top ?? 1) < 0;
    stage.hidden = false;
    this.classList.add('live');
    const draw = stageOf(this, box, printed, stop.signal);
    const inPlace = this.dataset['as'] === 'deck';
    let now = -1;
    const show = (to: number) => {
      if (to === now) return;
      steps[now]?.classList.remove('now');
      now = to;
      steps[to]?.classList.add('now');
      tell(stage, to, steps);
      draw(to);
    };
    const go = (to: number) => {
      const step = steps[to];
      if (!step) return;
      if (inPlace) show(to);
      else step.scrollIntoView({ block: 'start' });
      step.focus({ preventScroll: true });
    };
    const tale: Tale = { element: this, steps, inPlace, now: () => now, go, show };
    for (const [name, by] of [
      ['.back', -1],
      ['.next', 1],
    ] as const)
      stage
        .querySelector(name)
        ?.addEventListener('click', () => go(Math.min(steps.length - 1, Math.max(0, now + by))), {
          signal: stop.signal,
        });
    followSteps(tale, stop.signal);
    keysOf(tale, stop.signal);
    const asked = document.getElementById(location.hash.slice(1));
    const target = asked && steps.includes(asked) ? asked : inside ? read : undefined;
    if (target && !inPlace) target.scrollIntoView({ block: 'start' });
  }
}

/** What is shown, and how far one has come, in words and as a line. */
function tell(stage: HTMLElement, at: number, steps: readonly HTMLElement[]): void {
  const caption = stage.querySelector('.caption');
  if (caption) caption.textContent = steps[at]?.querySelector('figcaption')?.textContent ?? '';
  [...stage.querySelectorAll<HTMLElement>('.place > span')].forEach((words, i) => {
    words.hidden = i !== at;
  });
  stage.style.setProperty('--part', String((at + 1) / steps.length));
  const [back, next] = [
    stage.querySelector<HTMLButtonElement>('.back'),
    stage.querySelector<HTMLButtonElement>('.next'),
  ];
  if (back) back.disabled = at <= 0;
  if (next) next.disabled = at >= steps.length - 1;
}

if (!customElements.get('story-steps')) customElements.define('story-steps', StorySteps);
