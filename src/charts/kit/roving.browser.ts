/*
 * The links of a picture by keyboard, pointer and touch: one tab stop, arrows to the mark that lies there, Home and
 * End, Escape back to the picture as a whole. What a mark says is said in one line. Knows no kind of chart.
 */
import type { Answer } from './answer.browser.ts';
import { type Box, type Direction, nearestBox } from './nearest.ts';

export interface Roving {
  /** After a layout: exactly one mark in the tab order, the focus where it was. */
  readonly settle: () => void;
}

/** How the arrows go: to the mark that lies there, or along the order of the marks. */
export type Moves = 'around' | 'along';

/** A finger that rests moves by less than this, in pixels. */
const TREMBLE = 4;

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** @param box holds the picture @param answer says the mark, where the picture has a line for it */
export function makeRoving(box: HTMLElement, svg: SVGSVGElement, answer: Answer | undefined, moves: Moves): Roving {
  const rtl = document.documentElement.dir === 'rtl';
  let held: string | undefined;
  let said: Element | undefined;
  // Where the marks lie to one another changes with a layout only: measured once, not at every key.
  let boxes: Box[] | undefined;
  const marks = () => [...svg.querySelectorAll<SVGAElement>('a[href]')];
  const markOf = (event: Event) => (event.target as Element).closest<SVGAElement>('svg.chart a[href]') ?? undefined;

  const say = (mark: SVGAElement | undefined, linked = false) => {
    svg.querySelector('.pointed')?.classList.remove('pointed');
    mark?.classList.add('pointed');
    said = mark;
    answer?.say(mark, linked);
  };

  const boxesOf = (all: readonly SVGAElement[]): readonly Box[] => {
    boxes ??= all.map(boxOf);
    return boxes;
  };

  const focus = (mark: SVGAElement | undefined, preventScroll = false) => {
    if (!mark) return;
    for (const each of marks()) each.setAttribute('tabindex', each === mark ? '0' : '-1');
    mark.focus({ preventScroll });
  };

  box.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const all = marks();
    const at = all.indexOf(document.activeElement as SVGAElement);
    const direction = ARROWS[event.key];
    if (event.key === 'Escape' && at >= 0) {
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
      say(undefined);
    } else if (event.key === 'Home') focus(all[0]);
    else if (event.key === 'End') focus(all.at(-1));
    else if (direction && at < 0) focus(all.find((mark) => mark.getAttribute('tabindex') === '0') ?? all[0]);
    else if (direction) focus(all[moves === 'around' ? nearestBox(boxesOf(all), at, direction) : step(at, direction)]);
    else return;
    event.preventDefault();
  });

  const step = (at: number, direction: Direction) =>
    at + (direction === 'down' || direction === (rtl ? 'left' : 'right') ? 1 : -1);

  svg.addEventListener('focusin', (event) => {
    const mark = markOf(event);
    held = mark?.getAttribute('data-key') ?? undefined;
    if (mark) say(mark);
  });
  // A mark that a layout takes away cannot blur by the reader's will: only then is the focus given back.
  svg.addEventListener('focusout', (event) => {
    if (event.relatedTarget) held = undefined;
    if (!(event.relatedTarget instanceof Element && svg.contains(event.relatedTarget))) say(undefined);
  });
  svg.addEventListener('pointerover', (event) => {
    const mark = markOf(event);
    if (mark && event.pointerType !== 'touch') say(mark);
  });
  svg.addEventListener('pointerleave', (event) => {
    const focused = marks().find((mark) => mark === document.activeElement);
    if (event.pointerType !== 'touch') say(focused);
  });
  // A finger cannot hover: its first tap on a mark says it, with a link in the line; the second follows the mark.
  let touched: Element | undefined;
  let start = { x: 0, y: 0 };
  svg.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch' ? said : undefined;
    start = { x: event.clientX, y: event.clientY };
  });
  svg.addEventListener('click', (event) => {
    const mark = markOf(event);
    if ((event as PointerEvent).pointerType !== 'touch' || !mark || !answer || touched === mark) return;
    event.preventDefault();
    say(mark, true);
  });

  // A finger that moves along the marks is told each of them, as a mouse is; one up or down scrolls the page.
  svg.addEventListener('pointermove', (event) => {
    const along = Math.abs(event.clientX - start.x) > Math.max(TREMBLE, Math.abs(event.clientY - start.y));
    if (event.pointerType !== 'touch' || !answer || !along) return;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<SVGAElement>('svg.chart a[href]');
    if (under && under !== said && svg.contains(under)) say(under, true);
  });

  return {
    settle: () => {
      boxes = undefined;
      const all = marks();
      const lost = held !== undefined && document.activeElement === document.body;
      if (lost) focus(all.find((mark) => mark.getAttribute('data-key') === held) ?? all[0], true);
      const inOrder = all.filter((mark) => mark.getAttribute('tabindex') === '0');
      for (const extra of inOrder.slice(1)) extra.setAttribute('tabindex', '-1');
      if (inOrder.length === 0) all[0]?.setAttribute('tabindex', '0');
      if (said && !said.isConnected) say(undefined);
      else if (said) say(said as SVGAElement, answer?.linked());
    },
  };
}

/** Where a mark lies: the rectangle that catches its clicks, or all that it draws. */
function boxOf(mark: SVGAElement): Box {
  const { left, top, right, bottom } = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
  return { left, top, right, bottom };
}
