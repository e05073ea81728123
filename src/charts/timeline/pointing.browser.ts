/* What a mark in the picture stands for: the entries of a bin, and the entry in the list that a mark belongs to. */
import { markOf } from '../scene/to-dom.browser.ts';
import type { TimelineRow, TimelineRows } from './rows.ts';

/** The entries of a bin, in order, as the scene tells them. */
export function rowsOfBin(bin: SVGAElement, rows: TimelineRows): TimelineRow[] {
  const mark = markOf(bin);
  const members = mark?.mark === 'group' ? (mark.members ?? []) : [];
  return members.flatMap((id) => rows.rows.find((row) => row.id === id) ?? []);
}

/** Pointing at an entry marks it in the picture, and the other way round. */
export function markTogether(svg: SVGSVGElement, list: HTMLElement | null): void {
  const mark = (id: string | null | undefined) => {
    for (const marked of document.querySelectorAll('.pointed')) marked.classList.remove('pointed');
    if (!id) return;
    svg.querySelector(`[data-key="${CSS.escape(id)}"]`)?.classList.add('pointed');
    document.getElementById(`e-${id}`)?.classList.add('pointed');
  };
  const over = (event: Event) => {
    // A hand that drags points at nothing.
    if ('buttons' in event && event.buttons !== 0) return;
    const target = event.target as Element;
    mark(
      target.closest('li.event-row')?.getAttribute('data-id') ?? target.closest('a.event')?.getAttribute('data-key'),
    );
  };
  for (const part of [svg, list]) {
    part?.addEventListener('pointerover', over);
    part?.addEventListener('focusin', over);
  }
}
