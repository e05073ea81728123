/*
 * The pane in which a bin opens: its entries, a way to close it, and back to the bin. It opens over the picture right
 * under the bin, or above it where there is more room, so that it is seen where the finger is.
 */
import { type Counting, fillCount } from '../kit/words.ts';
import type { LiveWords } from './live-words.ts';
import type { LiveList } from './list.browser.ts';
import type { TimelineRow } from './rows.ts';

export interface Pane {
  /** @param back gives the focus back to the bin, or to what stands for it by then */
  readonly open: (rows: readonly TimelineRow[], lane: string, from: SVGAElement, back: () => void) => void;
  readonly close: () => void;
  /** After a layout or a filter: closes where an entry is no longer shown, else stays with its bin. */
  readonly settle: (shown: ReadonlySet<string>) => void;
}

/** Between bin and pane, in pixels: the bin stays seen. */
const APART = 6;
/** What a pane needs to be of use; with less room on both sides the page scrolls to it. */
const LEAST = 160;
/** More would hide the picture; a long pane scrolls within itself. */
const MOST = 440;

/** @param box holds the picture @param counting of the language */
export function makePane(
  element: HTMLElement,
  box: HTMLElement,
  words: LiveWords,
  counting: Counting,
  list: LiveList | undefined,
): Pane {
  let opener: SVGAElement | undefined;
  let giveBack = () => {};
  let ids: readonly string[] = [];
  element.classList.add('pane');
  element.id ||= 'pane';
  box.append(element);

  const mark = (expanded: boolean) => {
    for (const bin of box.querySelectorAll('a[aria-expanded="true"]')) bin.setAttribute('aria-expanded', 'false');
    if (!opener || !expanded) return;
    opener.setAttribute('aria-expanded', 'true');
    opener.setAttribute('aria-controls', element.id);
  };

  const close = () => {
    if (element.hidden) return;
    const focused = element.contains(document.activeElement);
    element.hidden = true;
    element.replaceChildren();
    mark(false);
    opener = undefined;
    if (focused) giveBack();
  };

  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const place = (from: SVGAElement) => {
    const bin = (from.querySelector('rect') ?? from).getBoundingClientRect();
    const around = box.getBoundingClientRect();
    const [above, below] = [bin.top - 2 * APART, innerHeight - bin.bottom - 2 * APART];
    const under = below >= Math.min(LEAST, element.scrollHeight) || below >= above;
    const { style } = element;
    style.maxBlockSize = `${Math.round(Math.min(MOST, Math.max(LEAST, under ? below : above)))}px`;
    style.insetBlockStart = under ? `${Math.round(bin.bottom - around.top + APART)}px` : 'auto';
    style.insetBlockEnd = under ? 'auto' : `${Math.round(around.bottom - bin.top + APART)}px`;
    element.scrollIntoView({ block: 'nearest' });
  };

  const open: Pane['open'] = (rows, lane, from, back) => {
    opener = from;
    giveBack = back;
    ids = rows.map(({ id }) => id);
    const first = rows[0] as TimelineRow;
    const entries = document.createElement('ol');
    entries.className = 'list flat';
    entries.append(...rows.map((row) => entryOf(row, list)));
    element.className = `pane ${first.lane}`;
    const shut = closeButton(words.close, close);
    element.replaceChildren(headOf(rows, lane, words, counting, shut), entries);
    element.hidden = false;
    element.scrollTop = 0;
    mark(true);
    place(from);
    shut.focus({ preventScroll: true });
  };

  const settle: Pane['settle'] = (shown) => {
    if (element.hidden) return;
    if (ids.some((id) => !shown.has(id))) close();
    // A bin that is drawn anew is the same bin.
    else if (opener && !opener.isConnected) {
      const key = opener.getAttribute('data-key') ?? '';
      opener = box.querySelector<SVGAElement>(`svg.chart a[data-key="${CSS.escape(key)}"]`) ?? opener;
      mark(opener.isConnected);
    }
  };
  return { open, close, settle };
}

function headOf(
  rows: readonly TimelineRow[],
  lane: string,
  words: LiveWords,
  counting: Counting,
  shut: HTMLElement,
): HTMLElement {
  const [first, last] = [rows[0], rows.at(-1)] as [TimelineRow, TimelineRow];
  const head = document.createElement('header');
  const title = document.createElement('h3');
  title.textContent = first.full === last.full ? `${lane}, ${first.full}` : `${lane}, ${first.full} – ${last.full}`;
  const count = document.createElement('span');
  count.className = 'small muted';
  count.textContent = fillCount(words.paneCount, rows.length, counting);
  head.append(title, count, shut);
  return head;
}

function closeButton(label: string, close: () => void): HTMLButtonElement {
  const shut = document.createElement('button');
  shut.type = 'button';
  shut.className = 'close-pane';
  shut.textContent = '×';
  shut.setAttribute('aria-label', label);
  shut.addEventListener('click', close);
  return shut;
}

/** The entry as the page's list has it, or its date and title where there is no list. */
function entryOf(row: TimelineRow, list: LiveList | undefined): HTMLElement {
  const original = list?.item(row.id);
  if (original) {
    const copy = original.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.querySelector('.notice')?.remove();
    copy.hidden = false;
    return copy;
  }
  const item = document.createElement('li');
  item.className = `event-row ${row.lane} importance-${row.importance}`;
  const time = document.createElement('time');
  time.textContent = row.full;
  const link = document.createElement('a');
  link.className = 'title quiet';
  link.href = row.href;
  link.textContent = row.title;
  item.append(time, ' ', link);
  return item;
}
