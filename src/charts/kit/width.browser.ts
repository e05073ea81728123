/* The width at which a live picture is laid out: that of its box, and that of a sheet while the page is printed. */

/** An upright sheet of A4 less the margins that the style sheet gives it, in pixels. */
const SHEET = 672;

/**
 * @param start the width at which the picture stands
 * @param least a box under this width, or without one, leaves the picture as it is
 * @param fit lays out at once: a printer does not wait
 */
export function followWidth(box: HTMLElement, start: number, least: number, fit: (width: number) => void): void {
  let seen = start;
  let printing = false;
  new ResizeObserver(([entry]) => {
    const next = Math.round(entry?.contentRect.width ?? 0);
    if (printing || next < least || next === seen) return;
    seen = next;
    fit(seen);
  }).observe(box);
  window.addEventListener('beforeprint', () => {
    printing = true;
    fit(SHEET);
  });
  window.addEventListener('afterprint', () => {
    printing = false;
    fit(seen);
  });
}
