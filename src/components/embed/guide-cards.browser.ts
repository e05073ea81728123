/*
 * The guide's choice among everything that has a card: asked for once, when a reader wants one; listed by kind, found by
 * words. What nobody chose yet is the first of its kind.
 */
import { embeddedFrom, type OfferedCard, type OfferedCards } from '../../embed/offered.ts';
import type { Embedded } from '../../embed/codes.ts';

export interface Chosen extends Embedded {
  readonly id: string;
  /** Address of the frame on this very site, wherever that is served from. */
  readonly here: string;
}

/** The part that stands for charts, which the page brings along. */
const CHARTS = 'charts';

export class CardChoice {
  readonly #kind: HTMLSelectElement;
  readonly #card: HTMLSelectElement;
  readonly #find: HTMLInputElement;
  readonly #said: HTMLElement | null;
  #offered: OfferedCards | undefined;

  /** @throws TypeError on a page without these fields */
  constructor(form: HTMLFormElement) {
    const field = <T extends Element>(name: string, type: new () => T): T => {
      const found = form.elements.namedItem(name);
      if (!(found instanceof type)) throw new TypeError(`The guide has no field "${name}"`);
      return found;
    };
    this.#kind = field('kind', HTMLSelectElement);
    this.#card = field('card', HTMLSelectElement);
    this.#find = field('find', HTMLInputElement);
    this.#said = form.querySelector('.cards [role=status]');
  }

  /** Whether a card is chosen and no chart. */
  get on(): boolean {
    return this.#kind.value !== CHARTS;
  }

  /** @param phone whether its frame is as wide as a phone */
  chosen(phone: boolean): Chosen | undefined {
    const offered = this.#offered;
    const card = offered?.cards.find(([path]) => path === this.#card.value);
    if (!this.on || !offered || !card) return undefined;
    const here = new URL(`card/${card[0]}/`, new URL('.', location.href)).pathname;
    return { id: card[0], here, ...embeddedFrom(offered, card, phone) };
  }

  /** Takes what an address asks for: a path that is offered, nothing else. */
  async take(path: string): Promise<void> {
    const part = path.split('/')[0] ?? '';
    if (part === CHARTS || ![...this.#kind.options].some(({ value }) => value === part)) return;
    this.#kind.value = part;
    await this.list();
    if (this.#within().some(([known]) => known === path)) this.#card.value = path;
  }

  /** Lists what there is of the chosen kind, by the words that are typed. */
  async list(): Promise<void> {
    if (!this.on) return;
    this.#offered ??= (await (await fetch(this.#kind.dataset['cards'] ?? '')).json()) as OfferedCards;
    const words = this.#find.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const all = this.#within();
    const found = all.filter(([, name]) => words.every((word) => name.toLocaleLowerCase().includes(word)));
    const before = this.#card.value;
    this.#card.replaceChildren(...(found.length > 0 ? found : all).map(([path, name]) => new Option(name, path)));
    if ([...this.#card.options].some(({ value }) => value === before)) this.#card.value = before;
    if (this.#said) this.#said.textContent = found.length > 0 ? '' : (this.#find.dataset['none'] ?? '');
  }

  #within(): readonly OfferedCard[] {
    return this.#offered?.cards.filter(([path]) => path.startsWith(`${this.#kind.value}/`)) ?? [];
  }
}
