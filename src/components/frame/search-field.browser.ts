/* The field above a long list or table that leaves of it what holds the typed words, and the line that says how much that is. */

/** Words of the field and its line, from the attributes of the element that has it: `{count}` in them is filled. */
export interface FieldWords extends DOMStringMap {
  readonly search?: string;
  readonly none?: string;
  readonly count?: string;
  readonly intl?: string;
}

/** @param narrow leaves what holds all the words, which are plain, and says how many that are; without words it leaves all */
export function searchField(said: FieldWords, narrow: (words: readonly string[]) => number): HTMLElement {
  const label = document.createElement('label');
  label.className = 'find q';
  const name = document.createElement('span');
  name.textContent = said.search ?? '';
  const field = document.createElement('input');
  field.type = 'search';
  // Browsers fill a field again and tell nobody: what was typed is kept with the page and searched for anew.
  field.autocomplete = 'off';
  field.value = typedBefore();
  const output = document.createElement('output');
  label.append(name, field, output);
  const number = new Intl.NumberFormat(said.intl);
  const search = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const left = narrow(words);
    const text = left === 0 ? said.none : said.count;
    output.textContent = words.length === 0 ? '' : (text ?? '').replace('{count}', number.format(left));
  };
  field.addEventListener('input', () => {
    search();
    history.replaceState({ ...(history.state as object | null), typed: field.value }, '');
  });
  search();
  return label;
}

/** A text as it is searched: without case and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The search of this very visit of the page, when the reader comes back to it. */
function typedBefore(): string {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'typed' in state && typeof state.typed === 'string'
    ? state.typed
    : '';
}
