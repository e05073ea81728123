/* The live strip: the window is moved by hand with d3-brush, or by two sliders for keys and screen readers. */
import { brushX, type D3BrushEvent, pointer, select } from 'd3';
import type { Frame } from '../kind.ts';
import { tameTouches } from '../kit/touches.browser.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import type { LiveWords } from './live-words.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { layoutStrip, STRIP_HEIGHT, stripScale } from './strip.ts';
import type { Span } from './transform.ts';

export interface LiveStrip {
  /** Draws the strip of a view, the window where `span` is at this moment. */
  readonly draw: (view: TimelineView, span: Span, frame: Frame) => void;
}

export interface StripSteps {
  readonly began: () => void;
  /** The hand moves the window. */
  readonly change: (from: number, to: number) => void;
  /** The hand is off, or a key has moved a slider. */
  readonly end: () => void;
}

/** A handle is caught on so many pixels: what a finger needs. */
const HANDLE = 28;

export function makeStrip(
  holder: HTMLElement,
  rows: TimelineRows,
  words: LiveWords,
  dayWords: (day: number) => string,
  steps: StripSteps,
): LiveStrip {
  const svg = holder.querySelector('svg') ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const pattern = (svg.querySelector('pattern')?.id ?? 'strip-h').replace(/-h$/, '');
  svg.setAttribute('class', 'chart');
  const sliders = { from: slider(words.fromHandle), to: slider(words.toHandle) };
  // What the hand takes hold of lies over the drawing, which a layout joins without it.
  const hand = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  hand.setAttribute('class', 'hand');
  hand.setAttribute('aria-hidden', 'true');
  hand.setAttribute('preserveAspectRatio', 'none');
  holder.replaceChildren(svg, hand, sliders.from, sliders.to);
  holder.classList.add('live');
  tameTouches(hand);

  let shown: { readonly span: Span; readonly frame: Frame } | undefined;
  let scale: ReturnType<typeof stripScale> | undefined;
  let width = 0;
  const brush = brushX<unknown>().handleSize(HANDLE);
  const group = select(hand).append('g');

  const x = (day: number) => turn(scale?.x(day) ?? 0);
  const turn = (pixel: number) => (shown?.frame.dir === 'rtl' ? width - pixel : pixel);
  const spanOf = ([a, b]: readonly [number, number]): readonly [number, number] => {
    const [one, other] = [scale?.day(turn(a)) ?? 0, scale?.day(turn(b)) ?? 0];
    return one <= other ? [one, other] : [other, one];
  };
  const place = () => {
    if (!shown) return;
    const edges = [x(shown.span.from), x(shown.span.to)].sort((a, b) => a - b) as [number, number];
    group.call(brush.move, edges);
    // A window narrower than its handles is taken by its middle all the same; of the whole, a part can be drawn.
    hand.classList.toggle('narrow', edges[1] - edges[0] < 2 * HANDLE);
    hand.classList.toggle('whole', shown.span.from <= rows.domain[0] && shown.span.to >= rows.domain[1]);
  };

  let held = false;
  brush.on('start', ({ sourceEvent }: D3BrushEvent<unknown>) => {
    held = Boolean(sourceEvent);
    if (held) steps.began();
  });
  brush.on('brush', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
    const chosen = selection as [number, number] | null;
    if (sourceEvent && chosen && chosen[1] > chosen[0]) steps.change(...spanOf(chosen));
  });
  brush.on('end', ({ sourceEvent, selection }: D3BrushEvent<unknown>) => {
    if (!sourceEvent) return;
    held = false;
    // A click beside the window brings its middle there.
    if (!selection && shown && scale && /^(mouseup|touchend)$/.test((sourceEvent as Event).type)) {
      const touch = (sourceEvent as TouchEvent).changedTouches?.[0];
      const day = scale.day(turn(pointer(touch ?? sourceEvent, hand)[0]));
      const half = (shown.span.to - shown.span.from) / 2;
      steps.change(day - half, day + half);
    }
    steps.end();
  });
  group.call(brush).style('touch-action', null);

  for (const input of Object.values(sliders)) {
    input.min = String(rows.domain[0]);
    input.max = String(rows.domain[1]);
    input.addEventListener('input', () => {
      if (!shown) return;
      // A slider goes by weeks and knows no day between: only the one that was moved is asked.
      const { from, to } = shown.span;
      const day = Number(input.value);
      steps.change(...(input === sliders.from ? ([day, to] as const) : ([from, day] as const)));
      steps.end();
    });
    for (const type of ['focus', 'blur'])
      input.addEventListener(type, () => holder.classList.toggle('focused', type === 'focus'));
  }

  const draw: LiveStrip['draw'] = (view, span, frame) => {
    shown = { span, frame };
    scale = stripScale(rows, view, frame);
    const scene = layoutStrip(rows, { ...view, ...span }, frame);
    drawScene(svg, scene, pattern);
    if (width !== frame.width) {
      width = frame.width;
      hand.setAttribute('viewBox', `0 0 ${width} ${scene.height}`);
      const ends = [turn(scale.x0), turn(scale.x1)].sort((a, b) => a - b) as [number, number];
      group
        .call(
          brush.extent([
            [ends[0], 0],
            [ends[1], STRIP_HEIGHT],
          ]),
        )
        .style('touch-action', null);
    }
    if (!held) place();
    for (const [input, day] of [
      [sliders.from, Math.round(span.from)],
      [sliders.to, Math.round(span.to)],
    ] as const) {
      if (input.value !== String(day)) input.value = String(day);
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
