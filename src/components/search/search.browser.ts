/*
 * The search page at work. The address is the store of what is searched for: it can be linked, and back goes back. The
 * engine runs in a worker that starts with the first words. Where it cannot be read, the page says so and keeps its index.
 */
import type { Answer, Ask } from '../../search/ask.ts';
import { KINDS, type Kind } from '../../search/kinds.ts';
import { queryOf, sameView, tidy, type View, viewOf } from '../../search/view.ts';
import { hitNode, kindChoice } from './hit-nodes.browser.ts';
import { fill, type SearchWords } from './search-words.ts';

/** Hits that are shown at first, and with each further press. */
const PAGE = 10;

/** Milliseconds without a key before what stands in the field is searched for. */
const PAUSE = 250;

/** Milliseconds before the page says that it is searching; quicker answers speak for themselves. */
const SLOW = 400;

class SearchPage extends HTMLElement {
  #words!: SearchWords;
  #field!: HTMLInputElement;
  #kinds!: HTMLFieldSetElement;
  #status!: HTMLElement;
  #again!: HTMLElement;
  #hits!: HTMLOListElement;
  #more!: HTMLElement;
  #worker: Worker | undefined;
  #turn = 0;
  #view: View = { words: '', kind: undefined };
  #kindsOf: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** What is typed on changes the entry of the history that the first key made. */
  #typed = false;

  connectedCallback(): void {
    if (this.#field) return;
    this.#words = JSON.parse(this.querySelector('script.search-words')?.textContent ?? '') as SearchWords;
    this.#field = part(this, 'input[type="search"]');
    this.#kinds = part(this, '.skinds');
    this.#status = part(this, '.sstatus');
    this.#again = part(this, '.sagain');
    this.#hits = part(this, '.hits');
    this.#more = part(this, '.smore');
    this.#listen();
    this.#follow();
    if (this.#view.words === '' && location.hash === '') this.#field.focus({ preventScroll: true });
  }

  #listen(): void {
    const form = part<HTMLFormElement>(this, 'form');
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.#go({ ...this.#view, words: this.#field.value }, 'typed'), PAUSE);
    });
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#field.value === '') return;
      event.preventDefault();
      this.#field.value = '';
      this.#go({ words: '', kind: undefined }, 'asked');
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#view, words: this.#field.value }, 'asked');
    });
    this.#kinds.addEventListener('change', (event) => {
      const value = (event.target as HTMLInputElement).value;
      this.#go({ words: this.#field.value, kind: KINDS.find((kind) => kind === value) }, 'asked');
    });
    part<HTMLButtonElement>(this.#more, 'button').addEventListener('click', () => {
      const shown = this.#hits.children.length;
      this.#ask(shown, PAGE);
      history.replaceState({ shown: shown + PAGE }, '');
    });
    addEventListener('popstate', () => this.#follow());
  }

  /** Shows what the address asks for. */
  #follow(): void {
    this.#view = viewOf(location.search);
    this.#field.value = this.#view.words;
    this.#typed = false;
    const { shown } = (history.state ?? {}) as { shown?: number };
    this.#search(Math.max(PAGE, shown ?? 0));
  }

  /** A new question of the reader: into the address and the worker. An unchanged one only ends the typing. */
  #go(wanted: View, how: 'typed' | 'asked'): void {
    clearTimeout(this.#typing);
    const view = { words: tidy(wanted.words), kind: wanted.words.trim() === '' ? undefined : wanted.kind };
    if (!sameView(view, this.#view)) {
      const address = queryOf(view) || location.pathname;
      if (how === 'typed' && this.#typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#view = view;
      this.#search(PAGE);
    }
    this.#typed = how === 'typed';
  }

  #search(count: number): void {
    clearTimeout(this.#waiting);
    this.#turn += 1;
    if (this.#view.words === '') {
      this.#clear('');
      this.#kinds.hidden = true;
      return;
    }
    this.#waiting = setTimeout(() => this.#say(fill(this.#words.busy, { words: this.#view.words })), SLOW);
    this.#ask(0, count);
  }

  #ask(from: number, count: number): void {
    const { script = '', index = '', base = '' } = this.dataset;
    this.#hits.setAttribute('aria-busy', 'true');
    if (!this.#worker) {
      this.#worker = new Worker(new URL('../../search/worker.browser.ts', import.meta.url), { type: 'module' });
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
      this.#worker.addEventListener('error', () => {
        this.#worker?.terminate();
        this.#worker = undefined;
        this.#hear({ turn: this.#turn, from: 0, found: undefined });
      });
    }
    this.#worker.postMessage({
      turn: this.#turn,
      engine: { script, index, base },
      ...this.#view,
      from,
      count,
    } satisfies Ask);
  }

  #hear({ turn, from, found }: Answer): void {
    if (turn !== this.#turn) return;
    clearTimeout(this.#waiting);
    this.#hits.removeAttribute('aria-busy');
    if (!found) {
      this.#clear(this.#words.failed);
      part<HTMLAnchorElement>(this.#again, 'a').href = location.href;
      this.#again.hidden = false;
      return;
    }
    this.#showKinds(found.kinds);
    if (found.total === 0) {
      this.#clear(this.#none(found.kinds));
      return;
    }
    if (from === 0) this.#clear('');
    const nodes = found.hits.map((hit) => hitNode(hit, this.#words, this.#number));
    this.#hits.append(...nodes);
    this.#hits.hidden = false;
    this.toggleAttribute('data-found', true);
    const shown = this.#hits.children.length;
    this.#more.hidden = shown >= found.total;
    const all = fill(this.#words.found, { words: this.#view.words, count: this.#number(found.total) });
    const said = found.left.length === 0 ? all : fill(this.#words.without, { left: found.left.join(' '), found: all });
    this.#say(shown < found.total ? fill(this.#words.shown, { found: said, shown: this.#number(shown) }) : said);
    if (from > 0) nodes[0]?.querySelector('a')?.focus();
  }

  /** The kinds that have hits, with how many; they change with the words, not with the kind. */
  #showKinds(counts: Readonly<Partial<Record<Kind, number>>>): void {
    const { words, kind: chosen } = this.#view;
    if (this.#kindsOf !== words) {
      this.#kindsOf = words;
      const kinds = KINDS.filter((kind) => (counts[kind] ?? 0) > 0 || kind === chosen);
      const all = this.#number(total(counts));
      for (const old of this.#kinds.querySelectorAll('label')) old.remove();
      this.#kinds.append(
        kindChoice(undefined, this.#words.all, all, chosen === undefined),
        ...kinds.map((kind) =>
          kindChoice(kind, this.#words.many[kind], this.#number(counts[kind] ?? 0), kind === chosen),
        ),
      );
    }
    for (const radio of this.#kinds.querySelectorAll('input')) radio.checked = radio.value === (chosen ?? '');
    this.#kinds.hidden = total(counts) === 0 && chosen === undefined;
  }

  #none(counts: Readonly<Partial<Record<Kind, number>>>): string {
    const { words } = this.#view;
    const all = total(counts);
    return all > 0
      ? fill(this.#words.noneOfKind, { words, count: this.#number(all) })
      : fill(this.#words.none, { words });
  }

  /** No hits; the index of the site comes back into view. */
  #clear(said: string): void {
    this.#hits.replaceChildren();
    this.#hits.removeAttribute('aria-busy');
    for (const element of [this.#hits, this.#more, this.#again]) element.hidden = true;
    this.toggleAttribute('data-found', false);
    this.#say(said);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  readonly #number = (value: number): string => new Intl.NumberFormat(this.dataset['intl']).format(value);
}

const total = (counts: Readonly<Partial<Record<Kind, number>>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function part<Found extends HTMLElement>(within: HTMLElement, selector: string): Found {
  const found = within.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has no ${selector}`);
  return found;
}

customElements.define('search-page', SearchPage);
