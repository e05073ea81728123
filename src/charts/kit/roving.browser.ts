/*
 * The links of a picture by keyboard, pointer and touch: one tab stop, arrows to the mark that lies there, Home and
 * End, Escape back to the picture as a whole. What a mark says is said in one line beneath the picture, never in a
 * box over it. Knows no kind of chart.
 */
import { type Box, type Direction, nearestBox } from './nearest.ts';

export interface Roving {
  /** After a layout: exactly one mark in the tab order, the focus where it was. */
  readonly settle: () => void;
}

/** How the arrows go: to the mark that lies there, or along the order of the marks. */
export type Moves = 'around' | 'along';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** @param box holds the picture @param line says the mark @param opens names the link in the line, for touch */
export function makeRoving(
  box: HTMLElement,
  svg: SVGSVGElement,
  line: HTMLElement | null,
  opens: string,
  moves: Moves,
): Roving {
  const rtl = document.documentElement.dir === 'rtl';
  const printed = line?.textContent ?? '';
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
    if (!line) return;
    // A mark in focus is spoken by its own name, and a mouse passes many: only what a finger asked for is announced.
    line.ariaLive = linked ? 'polite' : 'off';
    line.textContent = mark?.getAttribute('aria-label') ?? printed;
    if (!mark || !linked) return;
    const link = document.createElement('a');
    link.href = mark.href.baseVal;
    link.textContent = opens;
    line.append(' ', link);
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
  svg.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch' ? said : undefined;
  });
  svg.addEventListener('click', (event) => {
    const mark = markOf(event);
    if ((event as PointerEvent).pointerType !== 'touch' || !mark || !line || touched === mark) return;
    event.preventDefault();
    say(mark, true);
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
      else if (said) say(said as SVGAElement, line?.querySelector('a') !== null);
    },
  };
}

/** Where a mark lies: the rectangle that catches its clicks, or all that it draws. */
function boxOf(mark: SVGAElement): Box {
  const { left, top, right, bottom } = (mark.querySelector('.hit') ?? mark).getBoundingClientRect();
  return { left, top, right, bottom };
}
