/* The width at which a live picture is laid out: that of its box, and that of a sheet while the page is printed. */
import { SHEET } from './sheets.ts';

/**
 * @param start the width at which the picture stands
 * @param least a box under this width, or without one, leaves the picture as it is
 * @param fit lays out at once: a printer does not wait
 */
export function followWidth(
  box: HTMLElement,
  start: number,
  least: number,
  fit: (width: number, printing: boolean) => void,
): void {
  let seen = start;
  let printing = false;
  new ResizeObserver(([entry]) => {
    const next = Math.round(entry?.contentRect.width ?? 0);
    if (printing || next < least || next === seen) return;
    seen = next;
    fit(seen, false);
  }).observe(box);
  window.addEventListener('beforeprint', () => {
    printing = true;
    fit(SHEET.width, true);
  });
  window.addEventListener('afterprint', () => {
    printing = false;
    fit(seen, false);
  });
}
