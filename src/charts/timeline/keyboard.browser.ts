/*
 * The picture by keyboard: one tab stop, arrows from mark to mark within a lane and from lane to lane,
 * Home and End, Enter follows the link as everywhere. Zoom and movement by keys too.
 */

export interface KeySteps {
  readonly zoom: (factor: number) => void;
  /** Moves by a share of the window; later is positive. */
  readonly move: (share: number) => void;
  readonly whole: () => void;
  readonly help: () => void;
}

/** The links of a picture that are stops for keys and fingers. */
export const MARKS = 'a.event, a.bin';

export interface KeyListener {
  /** After a layout: keeps exactly one mark in the tab order, and the focus where it was. */
  readonly settle: () => void;
  /** Remembers a mark: the answer gives the focus to it, or to what stands for it by then. */
  readonly hold: (mark: SVGAElement) => () => void;
}

/** A mark with its place, which it no longer knows once a layout has taken it away. */
interface Held {
  readonly key: string;
  readonly lane: string;
  readonly mark: SVGAElement;
}

/** @param rtl whether time runs from right to left */
export function listenForKeys(svg: SVGSVGElement, rtl: boolean, steps: KeySteps): KeyListener {
  let held: Held | undefined;
  const lanes = () =>
    [...svg.querySelectorAll<SVGGElement>(':scope > g[data-key^="lane-"]')]
      .map((lane) => marksOf(lane, rtl))
      .filter((marks) => marks.length > 0);

  const focus = (mark: SVGAElement | undefined, preventScroll = false) => {
    if (!mark) return;
    svg.querySelector('a[tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark.setAttribute('tabindex', '0');
    mark.focus({ preventScroll });
  };

  svg.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const current = (event.target as Element).closest<SVGAElement>(MARKS);
    const rows = lanes();
    const row = rows.findIndex((marks) => current !== null && marks.includes(current));
    const inRow = rows[row] ?? rows[0] ?? [];
    const at = current ? inRow.indexOf(current) : -1;
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
    const moves: Record<string, () => void> = {
      [forward]: () => focus(inRow[Math.min(inRow.length - 1, at + 1)]),
      [backward]: () => focus(inRow[Math.max(0, at - 1)]),
      ArrowDown: () => focus(nearest(rows[Math.min(rows.length - 1, row + 1)] ?? [], current)),
      ArrowUp: () => focus(nearest(rows[Math.max(0, row - 1)] ?? [], current)),
      Home: () => focus(inRow[0]),
      End: () => focus(inRow.at(-1)),
      '+': () => steps.zoom(0.6),
      '=': () => steps.zoom(0.6),
      '-': () => steps.zoom(1 / 0.6),
      '0': steps.whole,
      PageDown: () => steps.move(0.5),
      PageUp: () => steps.move(-0.5),
      '?': steps.help,
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });

  svg.addEventListener('focusin', (event) => {
    held = heldOf((event.target as Element).closest<SVGAElement>('a[data-key]'));
  });
  // A mark that a layout takes away cannot blur by the reader's will: only then is the focus given back.
  svg.addEventListener('focusout', (event) => {
    if (event.relatedTarget) held = undefined;
  });

  document.addEventListener('pointerdown', () => {
    held = undefined;
  });

  const giveBack = (to: Held) => {
    const mark = to.mark.isConnected ? to.mark : successor(svg, to);
    if (mark) return focus(mark, true);
    svg.tabIndex = -1;
    svg.focus({ preventScroll: true });
  };

  const settle = () => {
    if (held && document.activeElement === document.body) giveBack(held);
    const inOrder = svg.querySelectorAll('a[tabindex="0"]');
    for (const extra of [...inOrder].slice(1)) extra.setAttribute('tabindex', '-1');
    if (inOrder.length === 0) svg.querySelector(MARKS)?.setAttribute('tabindex', '0');
  };

  const hold: KeyListener['hold'] = (mark) => {
    const kept = heldOf(mark);
    return () => {
      if (kept) giveBack(kept);
    };
  };
  return { settle, hold };
}

function heldOf(mark: SVGAElement | null): Held | undefined {
  const key = mark?.getAttribute('data-key');
  const lane = mark?.closest('g[data-key^="lane-"]')?.getAttribute('data-key');
  return mark && key && lane ? { key: idOf(key), lane, mark } : undefined;
}

/** The entry that a mark, a bin or a flag is named after. */
const idOf = (key: string | null) => key?.replace(/^[bf]-/, '') ?? '';

/**
 * The mark that stands for one that a layout took away: the same entry, alone or first in a bin, else the nearest in
 * its lane, else the nearest of all.
 */
function successor(svg: SVGSVGElement, { key, lane, mark }: Held): SVGAElement | undefined {
  const within = (part: string) => [...svg.querySelectorAll<SVGAElement>(`:scope > g${part} :is(${MARKS})`)];
  const marks = within(`[data-key="${lane}"]`);
  const same = marks.find((each) => idOf(each.getAttribute('data-key')) === key);
  return same ?? nearest(marks.length > 0 ? marks : within('[data-key^="lane-"]'), mark);
}

function marksOf(lane: Element, rtl: boolean): SVGAElement[] {
  return [...lane.querySelectorAll<SVGAElement>(MARKS)]
    .map((mark) => ({ mark, x: middleOf(mark) }))
    .sort((a, b) => (rtl ? b.x - a.x : a.x - b.x))
    .map(({ mark }) => mark);
}

function nearest(marks: readonly SVGAElement[], to: Element | null): SVGAElement | undefined {
  const x = to ? middleOf(to) : 0;
  return [...marks].sort((a, b) => Math.abs(middleOf(a) - x) - Math.abs(middleOf(b) - x))[0];
}

/** Middle of a mark or bin, from the rectangle that catches its clicks: no layout is asked for. */
function middleOf(mark: Element): number {
  const box = mark.querySelector('rect');
  return Number(box?.getAttribute('x') ?? 0) + Number(box?.getAttribute('width') ?? 0) / 2;
}
