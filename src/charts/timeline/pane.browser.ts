/* The pane under the picture in which a bin opens: its entries, a way to close it, and back to the bin. */
import type { LiveWords } from './live-words.ts';
import type { LiveList } from './list.browser.ts';
import type { TimelineRow } from './rows.ts';

export interface Pane {
  readonly open: (rows: readonly TimelineRow[], lane: string, from: SVGAElement) => void;
  readonly close: () => void;
}

export function makePane(element: HTMLElement, words: LiveWords, list: LiveList | undefined): Pane {
  let opener: SVGAElement | undefined;

  const close = () => {
    if (element.hidden) return;
    element.hidden = true;
    element.replaceChildren();
    opener?.focus();
  };

  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const open: Pane['open'] = (rows, lane, from) => {
    opener = from;
    const [first, last] = [rows[0], rows.at(-1)] as [TimelineRow, TimelineRow];
    const head = document.createElement('header');
    const title = document.createElement('h3');
    title.textContent = first.full === last.full ? `${lane}, ${first.full}` : `${lane}, ${first.full} – ${last.full}`;
    const count = document.createElement('span');
    count.className = 'small muted';
    count.textContent = words.paneCount.replace('{count}', String(rows.length));
    const shut = document.createElement('button');
    shut.type = 'button';
    shut.className = 'sq';
    shut.textContent = '×';
    shut.setAttribute('aria-label', words.close);
    shut.addEventListener('click', close);
    head.append(title, count, shut);
    const entries = document.createElement('ol');
    entries.className = 'list flat';
    entries.append(...rows.map((row) => entryOf(row, list)));
    element.className = `pane ${first.lane}`;
    element.replaceChildren(head, entries);
    element.hidden = false;
    shut.focus({ preventScroll: true });
  };
  return { open, close };
}

/** The entry as the page's list has it, or its date and title where there is no list. */
function entryOf(row: TimelineRow, list: LiveList | undefined): HTMLElement {
  const original = list?.item(row.id);
  if (original) {
    const copy = original.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.hidden = false;
    return copy;
  }
  const item = document.createElement('li');
  item.className = `ev ${row.lane} i${row.importance}`;
  const time = document.createElement('time');
  time.textContent = row.full;
  const link = document.createElement('a');
  link.className = 't quiet';
  link.href = row.href;
  link.textContent = row.title;
  item.append(time, ' ', link);
  return item;
}
