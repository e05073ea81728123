/* What a mark in the picture stands for: the entries of a bin, and the entry in the list that a mark belongs to. */
import { matchingRows } from './layout.ts';
import type { TimelineRow, TimelineRows, TimelineView } from './rows.ts';

/** The entries of a bin: its key names the first, its number says how many follow in its lane and row. */
export function rowsOfBin(bin: SVGAElement, rows: TimelineRows, view: TimelineView): TimelineRow[] {
  const key = bin.getAttribute('data-key') ?? '';
  const visible = matchingRows(rows, view);
  if (key.startsWith('before-'))
    return visible.filter((row) => `before-${row.lane}` === key && row.last < rows.domain[0]);
  const first = visible.find((row) => `b-${row.id}` === key);
  if (!first) return [];
  const start = Math.max(view.from, rows.domain[0]);
  const alike = visible.filter(
    (row) =>
      row.lane === first.lane &&
      (row.importance === 1) === (first.importance === 1) &&
      row.last >= start &&
      row.first <= view.to,
  );
  alike.sort((a, b) => middle(a) - middle(b));
  const at = alike.indexOf(first);
  return alike.slice(at, at + countOf(bin, rows.words.digits));
}

const middle = (row: TimelineRow) => (row.extent === 'span' ? row.first : (row.first + row.last) / 2);

function countOf(bin: SVGAElement, digits: string): number {
  const numerals = [...digits];
  return (
    Number([...(bin.querySelector('text')?.textContent ?? '')].map((digit) => numerals.indexOf(digit)).join('')) || 1
  );
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
    const target = event.target as Element;
    mark(target.closest('li.ev')?.getAttribute('data-id') ?? target.closest('a.ev')?.getAttribute('data-key'));
  };
  for (const part of [svg, list]) {
    part?.addEventListener('pointerover', over);
    part?.addEventListener('focusin', over);
  }
}
