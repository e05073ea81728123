/* The live strip: the window is moved by hand, by its handles, or by two sliders for keys and screen readers. */
import type { Frame } from '../kind.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import type { LiveWords } from './live-words.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { layoutStrip, stripScale } from './strip.ts';

export interface LiveStrip {
  readonly draw: (view: TimelineView, frame: Frame) => void;
}

type Part = 'from' | 'to' | 'move';

/** A handle is caught from this far, in pixels: half of its 24. */
const CATCH = 14;

/** @param change sets the window @param end tells that the hand is off */
export function makeStrip(
  holder: HTMLElement,
  rows: TimelineRows,
  words: LiveWords,
  dayWords: (day: number) => string,
  change: (from: number, to: number) => void,
  end: () => void,
): LiveStrip {
  const svg = holder.querySelector('svg') ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const pattern = (svg.querySelector('pattern')?.id ?? 'strip-h').replace(/-h$/, '');
  svg.setAttribute('class', 'chart');
  const sliders = { from: slider(words.fromHandle), to: slider(words.toHandle) };
  holder.replaceChildren(svg, sliders.from, sliders.to);
  holder.classList.add('live');
  let view: TimelineView | undefined;
  let frame: Frame | undefined;
  let held: { part: Part; day: number; from: number; to: number } | undefined;

  const dayAt = (clientX: number): number => {
    if (!view || !frame) return rows.domain[0];
    const box = svg.getBoundingClientRect();
    const x = ((clientX - box.left) / box.width) * frame.width;
    return stripScale(rows, view, frame).day(frame.dir === 'rtl' ? frame.width - x : x);
  };

  svg.addEventListener('pointerdown', (event) => {
    if (!view || !frame) return;
    const scale = stripScale(rows, view, frame);
    const day = dayAt(event.clientX);
    const near = (edge: number) => Math.abs(scale.x(day) - scale.x(edge)) <= CATCH;
    const part: Part = near(view.from) ? 'from' : near(view.to) ? 'to' : 'move';
    const half = (view.to - view.from) / 2;
    const inside = day > view.from && day < view.to;
    held = { part, day, from: view.from, to: view.to };
    if (part === 'move' && !inside) {
      held = { part, day, from: day - half, to: day + half };
      change(held.from, held.to);
    }
    svg.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  svg.addEventListener('pointermove', (event) => {
    if (!held) return;
    const day = dayAt(event.clientX);
    if (held.part === 'move') change(held.from + day - held.day, held.to + day - held.day);
    else if (held.part === 'from') change(Math.min(day, held.to - 14), held.to);
    else change(held.from, Math.max(day, held.from + 14));
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(type, () => {
      if (held) end();
      held = undefined;
    });
  }
  for (const input of Object.values(sliders)) {
    input.min = String(rows.domain[0]);
    input.max = String(rows.domain[1]);
    input.addEventListener('input', () => {
      change(Number(sliders.from.value), Number(sliders.to.value));
      end();
    });
    for (const type of ['focus', 'blur'])
      input.addEventListener(type, () => holder.classList.toggle('focused', type === 'focus'));
  }

  const draw: LiveStrip['draw'] = (next, nextFrame) => {
    view = next;
    frame = nextFrame;
    drawScene(svg, layoutStrip(rows, next, nextFrame), pattern);
    for (const [input, day] of [
      [sliders.from, next.from],
      [sliders.to, next.to],
    ] as const) {
      input.value = String(day);
      input.setAttribute('aria-valuetext', dayWords(day));
    }
  };
  return { draw };
}

function slider(label: string): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'range';
  input.step = '7';
  input.className = 'vh';
  input.setAttribute('aria-label', label);
  return input;
}
