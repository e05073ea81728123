/*
 * Makes a plain table sortable by its heads and searchable by a field above it. Without scripts the table stands
 * as it was printed. Words come from attributes; nothing of them becomes markup.
 */
import { plain, searchField } from '../frame/search-field.browser.ts';

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body || this.dataset['live']) return;
    this.dataset['live'] = '';
    this.prepend(
      searchField(this.dataset, (words) => {
        let shown = 0;
        for (const row of body.rows) {
          row.hidden = !words.every((word) => plain(row.textContent ?? '').includes(word));
          if (!row.hidden) shown += 1;
        }
        return shown;
      }),
    );
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(table, body, head, column));
    });
  }
}

/** Sorts by a column; a second time the other way round. Rows that are equal keep their order. */
function sort(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  head: HTMLTableCellElement,
  column: number,
): void {
  const up = head.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
  const order = new Intl.Collator(document.documentElement.lang, { numeric: head.hasAttribute('data-number') });
  const key = (row: HTMLTableRowElement) => row.cells[column]?.dataset['sort'] ?? row.cells[column]?.textContent ?? '';
  const rows = [...body.rows].sort((a, b) => (up ? 1 : -1) * order.compare(key(a), key(b)));
  body.append(...rows);
}

customElements.define('sortable-table', SortableTable);
