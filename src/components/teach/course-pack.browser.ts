/*
 * The page on which a course is put together. Boxes and address say the same at every moment; the reader is made of the
 * chosen pages when it is asked for, or at once where the address came with a choice. Words come with the page.
 */
import { choiceIn, type Chosen, type ChoiceLetter, MOST_CHOSEN, queryOf } from '../../packs/choice.ts';
import type { CitationForm } from '../../packs/joined-citations.ts';
import type { CourseAbout, ListedThing } from './course-files.browser.ts';
import { makeReader } from './make-reader.browser.ts';

interface About extends CourseAbout {
  readonly styles: string;
  readonly modules: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}

const number = new Intl.NumberFormat(document.documentElement.lang);

class CoursePack extends HTMLElement {
  #chosen: Chosen[] = [];
  #about: About | undefined;
  /** Which making is the newest: an older one is given up. */
  #making = 0;

  connectedCallback(): void {
    if (this.#about) return;
    this.#about = JSON.parse(this.querySelector('.pack-data')?.textContent ?? '{}') as About;
    const { chosen, unknown, over } = choiceIn(location.search, (each) => this.#box(each) !== undefined);
    this.#chosen = [...chosen];
    for (const each of chosen) {
      const box = this.#box(each);
      if (!box) continue;
      box.checked = true;
      box.closest('details')?.setAttribute('open', '');
    }
    const lost = [
      ...(unknown.length > 0
        ? [this.#say('unknown', { names: unknown.map((name) => `\u2068${name}\u2069`).join(', ') })]
        : []),
      ...(over > 0 ? [this.#say('over', { count: over, most: MOST_CHOSEN })] : []),
    ];
    this.#notice(lost.join(' '));
    this.#addFind();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
    });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-do]'))
      button.addEventListener('click', () => this.#do(button.dataset['do'] ?? ''));
    this.#show();
    if (chosen.length > 0) this.#make();
  }

  #say(name: string, values: Readonly<Record<string, string | number>> = {}): string {
    return (this.#about?.words[name] ?? '').replace(/\{(\w+)\}/g, (slot, key: string) => {
      const value = values[key];
      return typeof value === 'number' ? number.format(value) : (value ?? slot);
    });
  }

  #notice(text: string): void {
    const line = this.querySelector<HTMLElement>('.lost');
    if (!line) return;
    line.textContent = text;
    line.hidden = text === '';
  }

  #box({ letter, id }: Chosen): HTMLInputElement | undefined {
    const boxes = this.querySelectorAll<HTMLInputElement>(`.kind[data-letter="${letter}"] input`);
    return [...boxes].find(({ value }) => value === id);
  }

  #choose(box: HTMLInputElement): void {
    const letter = box.closest<HTMLElement>('.kind')?.dataset['letter'] as ChoiceLetter | undefined;
    if (!letter) return;
    if (box.checked && this.#chosen.length >= MOST_CHOSEN) {
      box.checked = false;
      this.#notice(this.#say('over', { count: 1, most: MOST_CHOSEN }));
      return;
    }
    const others = this.#chosen.filter((each) => each.letter !== letter || each.id !== box.value);
    this.#chosen = box.checked ? [...others, { letter, id: box.value }] : others;
    this.#forget();
    history.replaceState(null, '', `${location.pathname}${queryOf(this.#chosen)}`);
    this.#show();
  }

  /** A reader of another choice is no longer shown. */
  #forget(): void {
    this.#making += 1;
    const made = this.querySelector<HTMLElement>('.made');
    if (made) made.hidden = true;
    this.querySelector('.course-reader')?.replaceChildren();
  }

  #show(): void {
    const bar = this.querySelector<HTMLElement>('.actions');
    if (bar) bar.hidden = this.#chosen.length === 0;
    this.#tell(this.#say('chosen', { count: this.#chosen.length }));
  }

  #tell(text: string): void {
    const line = this.querySelector('.count');
    if (line) line.textContent = text;
  }

  /** In the order in which the reader holds them. */
  #things(): ListedThing[] {
    return choiceIn(queryOf(this.#chosen), () => true).chosen.flatMap((each): ListedThing[] => {
      const link = this.#box(each)?.parentElement?.querySelector('a');
      if (!link) return [];
      return [
        {
          module: each.letter,
          moduleTitle: this.#about?.modules[each.letter] ?? each.letter,
          id: each.id,
          title: link.textContent?.trim() ?? each.id,
          path: link.pathname,
        },
      ];
    });
  }

  #do(what: string): void {
    if (what === 'make') this.#make(true);
    else if (what === 'print') this.#make().then((made) => made && print());
    else if (what === 'clear') this.#clear();
    else this.#save(what);
  }

  #clear(): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('.kind input')) box.checked = false;
    this.#chosen = [];
    this.#forget();
    history.replaceState(null, '', location.pathname);
    this.#show();
    this.querySelector<HTMLElement>('.kind summary')?.focus();
  }

  async #make(go = false): Promise<boolean> {
    const [about, made, into] = [
      this.#about,
      this.querySelector<HTMLElement>('.made'),
      this.querySelector('.course-reader'),
    ];
    if (!about || !made || !into) return false;
    if (into.childElementCount === 0) {
      this.#making += 1;
      const making = this.#making;
      const things = this.#things();
      this.#tell(this.#say('busy', { count: things.length }));
      const { nodes, failed, parts, documents } = await makeReader(things, about);
      if (making !== this.#making) return false;
      into.replaceChildren(...nodes);
      const lost = failed.length > 0 ? ` ${this.#say('failed', { title: failed.join(', ') })}` : '';
      this.#tell(`${this.#say('done', { count: parts, sources: documents })}${lost}`);
    }
    made.hidden = false;
    if (go) made.querySelector('h2')?.scrollIntoView();
    return true;
  }

  async #save(what: string): Promise<void> {
    const [about, things] = [this.#about, this.#things()];
    if (!about) return;
    const { saveCartridge, saveCitations } = await import('./course-files.browser.ts');
    if (what === 'imscc') {
      saveCartridge(things, about);
      this.#tell(this.#say('saved'));
      return;
    }
    const without = await saveCitations(what as CitationForm, things);
    this.#tell(without > 0 ? this.#say('without', { count: without }) : this.#say('saved'));
  }

  /** A field above the lists that shows what holds its words. */
  #addFind(): void {
    const [label, text, field] = [
      document.createElement('label'),
      document.createElement('span'),
      document.createElement('input'),
    ];
    label.className = 'find';
    text.textContent = this.#say('find');
    field.type = 'search';
    label.append(text, field);
    this.querySelector('.choose')?.prepend(label);
    const rows = [...this.querySelectorAll('li')].map((row) => ({
      row,
      text: row.textContent?.toLocaleLowerCase() ?? '',
    }));
    field.addEventListener('input', () => {
      const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      for (const { row, text: said } of rows) row.hidden = !words.every((word) => said.includes(word));
      for (const kind of this.querySelectorAll<HTMLDetailsElement>('.kind')) {
        const found = kind.querySelector('li:not([hidden])') !== null;
        kind.hidden = !found;
        if (words.length > 0 && found) kind.open = true;
      }
    });
  }
}

customElements.define('course-pack', CoursePack);
