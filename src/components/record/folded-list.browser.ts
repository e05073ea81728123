/*
 * A long list in folds: a field finds among all of it, and an address that names an entry opens the folds around it.
 * Without scripts the folds open by hand, by the browser's own search, and in newer browsers for an address too.
 */
import { fragmentOf } from '../../charts/kit/address.browser.ts';
import { plain, searchField } from '../frame/search-field.browser.ts';

class FoldedList extends HTMLElement {
  /** What a row says, read when it is first asked for. */
  readonly #said = new Map<Element, string>();
  /** The folds that stood open before the first word. */
  #open: ReadonlySet<HTMLDetailsElement> | undefined;

  connectedCallback(): void {
    if (this.dataset['live'] !== undefined) return;
    this.dataset['live'] = '';
    this.prepend(searchField(this.dataset, (words) => this.#narrow(words)));
    addEventListener('hashchange', () => this.#reveal());
    this.#reveal();
    // Styles and fonts that come late move what is above it.
    if (document.readyState !== 'complete') addEventListener('load', () => this.#reveal(), { once: true });
  }

  #narrow(words: readonly string[]): number {
    const folds = [...this.querySelectorAll('details')];
    const rows = [...this.querySelectorAll('li')];
    if (words.length > 0) this.#open ??= new Set(folds.filter(({ open }) => open));
    for (const row of rows) row.hidden = !words.every((word) => this.#textOf(row).includes(word));
    for (const fold of folds) {
      const holds = fold.querySelector('li:not([hidden])') !== null;
      const box = fold.parentElement?.localName === 'section' ? fold.parentElement : fold;
      box.hidden = !holds;
      if (this.#open) fold.open = words.length > 0 ? holds : this.#open.has(fold);
    }
    if (words.length === 0) this.#open = undefined;
    return rows.filter(({ hidden }) => !hidden).length;
  }

  #textOf(row: Element): string {
    const said = this.#said.get(row) ?? plain(row.textContent ?? '');
    this.#said.set(row, said);
    return said;
  }

  /** Opens what is around the entry that the address names, and goes to it. */
  #reveal(): void {
    const target = document.getElementById(fragmentOf());
    if (!target || !this.contains(target)) return;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    target.scrollIntoView();
  }
}

customElements.define('folded-list', FoldedList);
