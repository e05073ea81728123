/*
 * A reader's hand on a page, whatever engine draws it: what the steps need and no more. Where an engine cannot do
 * something through its own driver, it does not have it, and the step that needs it says so.
 */
import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys by the names that the web gives them; signs stand for themselves. */
export type Key = 'ArrowRight' | 'ArrowDown' | 'Enter' | 'Escape' | 'Tab' | '+';

export interface Hand {
  /** Name and version of what draws. */
  readonly engine: string;
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** Gives the page that many CSS pixels. */
  size(width: number, height: number): Promise<void>;
  /** The value of an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  /** Presses the mouse at the first point, takes it over the others and lets go at the last. */
  drag(path: readonly Point[]): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  /** The page as a PDF. */
  readonly paper?: () => Promise<Uint8Array>;
  /** Errors that pages threw and nobody caught, where the engine tells. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Ends a step that hangs; it measures nothing. */
const LONGEST = 20_000;

/** Waits until an expression is true in the page. @throws with what was waited for */
export async function until(hand: Hand, expression: string, what: string): Promise<void> {
  const end = Date.now() + LONGEST;
  // A page on its way to another has no answer for a moment.
  while (!(await hand.ask(`Boolean(${expression})`).catch(() => false))) {
    assert.ok(Date.now() < end, `${hand.engine}: ${what}: not so at ${await hand.ask('location.href')}`);
    await after(100);
  }
}

/** The middle of the first line of an element, which is brought into sight. */
export async function middleOf(hand: Hand, selector: string, nth = 0): Promise<Point> {
  const found = `document.querySelectorAll(${JSON.stringify(selector)})[${nth}]`;
  await until(hand, `${found}?.getClientRects().length`, `${selector} is drawn`);
  return hand.ask<Point>(`(() => {
    const node = ${found};
    node.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = node.getClientRects()[0];
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  })()`);
}

/** A click of the mouse in the middle of an element. */
export async function click(hand: Hand, selector: string, nth = 0): Promise<void> {
  await hand.drag([await middleOf(hand, selector, nth)]);
}

/** Puts the focus on an element, as Tab would. */
export async function focus(hand: Hand, selector: string): Promise<void> {
  await middleOf(hand, selector);
  await hand.ask(`document.querySelector(${JSON.stringify(selector)}).focus()`);
}
