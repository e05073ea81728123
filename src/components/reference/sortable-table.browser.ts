/*
 * Makes a plain table sortable by its heads and searchable by a field above it. Without scripts the table stands
 * as it was printed. Words come from attributes; nothing of them becomes markup.
 */

class SortableTable extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table');
    const body = table?.tBodies[0];
    if (!table || !body || this.dataset['live']) return;
    this.dataset['live'] = '';
    this.prepend(this.searchField(body));
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sort(table, body, head, column));
    });
  }

  /** The field that hides rows without the words that are typed, and the line that says how many are left. */
  private searchField(body: HTMLTableSectionElement): HTMLElement {
    const label = document.createElement('label');
    label.className = 'find q';
    const name = document.createElement('span');
    name.textContent = this.dataset['search'] ?? '';
    const field = document.createElement('input');
    field.type = 'search';
    // Browsers fill a field again and tell nobody: what was typed is kept with the page and searched for anew.
    field.autocomplete = 'off';
    field.value = typedBefore();
    const said = document.createElement('output');
    label.append(name, field, said);
    const number = new Intl.NumberFormat(this.dataset['intl']);
    const search = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of body.rows) {
        row.hidden = !words.every((word) => plain(row.textContent ?? '').includes(word));
        if (!row.hidden) shown += 1;
      }
      const text = shown === 0 ? this.dataset['none'] : this.dataset['count'];
      said.textContent = words.length === 0 ? '' : (text ?? '').replace('{count}', number.format(shown));
    };
    field.addEventListener('input', () => {
      search();
      history.replaceState({ ...(history.state as object | null), typed: field.value }, '');
    });
    search();
    return label;
  }
}

/** The search of this very visit of the page, when the reader comes back to it. */
function typedBefore(): string {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'typed' in state && typeof state.typed === 'string'
    ? state.typed
    : '';
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

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

customElements.define('sortable-table', SortableTable);
