/*
 * Hides what is older than the day that the address asks for, and says so. Whatever bears a day is such a thing; what
 * groups them goes with the last of them, and so does a link to it. Words come from an attribute and stay text.
 */
import { sinceIn } from './since.ts';

interface Words {
  readonly intl: string;
  readonly some: string;
  readonly none: string;
  readonly bad: string;
  readonly all: string;
}

class SinceList extends HTMLElement {
  connectedCallback(): void {
    const asked = sinceIn(location.search);
    if (!asked || this.dataset['live']) return;
    this.dataset['live'] = '';
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    if ('bad' in asked) this.say(words.bad.replace('{text}', asked.bad));
    else this.show(asked.day, words);
  }

  private show(since: string, words: Words): void {
    const things = [...this.querySelectorAll<HTMLElement>('[data-day]')];
    for (const thing of things) thing.hidden = (thing.dataset['day'] ?? '') < since;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-day]:not([hidden])');
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const item = link.closest('li');
      if (item && document.getElementById(link.hash.slice(1))?.hidden) item.hidden = true;
    }
    const number = new Intl.NumberFormat(words.intl);
    const date = new Intl.DateTimeFormat(words.intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
    const count = things.filter(({ hidden }) => !hidden).length;
    const text = (count === 0 ? words.none : words.some)
      .replace('{date}', date)
      .replace('{count}', number.format(count))
      .replace('{total}', number.format(things.length));
    this.say(text, words.all);
  }

  /** @param all words of the link to the whole list */
  private say(text: string, all?: string): void {
    const line = this.querySelector<HTMLElement>('.notice');
    if (!line) return;
    line.hidden = false;
    line.textContent = text;
    if (all === undefined) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = all;
    line.append(' ', link);
  }
}

customElements.define('since-list', SinceList);
