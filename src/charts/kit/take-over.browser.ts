/* The hand-over from the printed pictures to a live one: the frame that shows stays, and is drawn into from now on. */

export interface TakenOver {
  readonly box: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly dir: 'ltr' | 'rtl';
  /** Prefix of the ids of patterns within the picture. */
  readonly hatch: string;
}

/**
 * @param frames the printed frames, by selector within the element
 * @returns nothing where no picture was printed
 */
export function takeOver(element: HTMLElement, frames: string): TakenOver | undefined {
  const printed = [...element.querySelectorAll<HTMLElement>(frames)];
  const box = printed.find((each) => each.offsetParent !== null) ?? printed.at(-1);
  const svg = box?.querySelector<SVGSVGElement>(':scope > svg.chart');
  if (!box || !svg) return undefined;
  for (const other of printed) if (other !== box) other.remove();
  box.hidden = false;
  box.classList.add('live');
  return {
    box,
    svg,
    dir: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    hatch: (svg.querySelector('pattern')?.id ?? 'live-h').replace(/-h$/, ''),
  };
}
