/*
 * Practice with script: a choice is checked, the answer opens, and how many are right is counted on the page. Nothing is
 * stored or sent. Sequences get buttons; everything works by keyboard and is told to those who listen.
 */

type Words = Readonly<Record<string, string>>;

/** What became of one question: how many of its parts are right. */
interface Result {
  readonly right: number;
  readonly count: number;
}

class PracticeQuestions extends HTMLElement {
  readonly #results = new Map<Element, boolean>();

  connectedCallback(): void {
    const words = JSON.parse(this.querySelector('.practice-words')?.textContent ?? '{}') as Words;
    for (const item of this.querySelectorAll<HTMLElement>('.item')) this.#wake(item, words);
  }

  #wake(item: HTMLElement, words: Words): void {
    const form = item.querySelector('form');
    const verdict = item.querySelector('.verdict');
    if (!form || !verdict) return;
    for (const entry of item.querySelectorAll<HTMLElement>('.sequence > li')) addMoves(entry, words, verdict);
    form.querySelector('[type=submit]')?.removeAttribute('hidden');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const result = resultOf(item);
      if (!result) {
        verdict.textContent = words.empty ?? '';
        return;
      }
      const right = result.right === result.count;
      verdict.textContent = right ? (words.right ?? '') : missed(result, words);
      item.querySelector('details')?.setAttribute('open', '');
      // The first answer counts: what follows it has been told.
      if (!this.#results.has(item)) this.#results.set(item, right);
      this.#count(words);
    });
  }

  #count(words: Words): void {
    const score = this.querySelector('.score');
    const right = [...this.#results.values()].filter(Boolean).length;
    if (score) score.textContent = filled(words.score, { right, count: this.#results.size });
  }
}

const missed = ({ right, count }: Result, words: Words): string =>
  count > 1 && right > 0 ? filled(words.partly, { right, count }) : (words.wrong ?? '');

/** Nothing where nothing was chosen. */
function resultOf(item: HTMLElement): Result | undefined {
  const inputs = [...item.querySelectorAll<HTMLInputElement>('.choice input')];
  if (inputs.length > 0) {
    if (!inputs.some(({ checked }) => checked)) return undefined;
    const right = inputs.every((input) => input.checked === (input.dataset['right'] !== undefined));
    return { right: Number(right), count: 1 };
  }
  const selects = [...item.querySelectorAll('select')];
  if (selects.length > 0) {
    if (selects.some(({ value }) => value === '')) return undefined;
    return {
      right: selects.filter((select) => select.value === select.dataset['right']).length,
      count: selects.length,
    };
  }
  const entries = [...item.querySelectorAll<HTMLElement>('.sequence > li')];
  return { right: entries.filter((entry, i) => Number(entry.dataset['place']) === i).length, count: entries.length };
}

/** Two buttons that move an entry of a sequence; the focus stays on the one that was pressed. */
function addMoves(entry: HTMLElement, words: Words, verdict: Element): void {
  const text = entry.textContent?.trim() ?? '';
  const add = (sign: string, name: string | undefined, move: () => void) => {
    const made = button(sign);
    made.setAttribute('aria-label', filled(name, { text }));
    made.addEventListener('click', () => {
      move();
      made.focus();
      const all = [...(entry.parentElement?.children ?? [])];
      verdict.textContent = filled(words.moved, { text, place: all.indexOf(entry) + 1, count: all.length });
    });
    entry.append(made);
  };
  add('↑', words.up, () => entry.previousElementSibling?.before(entry));
  add('↓', words.down, () => entry.nextElementSibling?.after(entry));
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn';
  made.textContent = text;
  return made;
}

const number = new Intl.NumberFormat(document.documentElement.lang);

/** A message with its slots filled. */
const filled = (message = '', values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? number.format(value) : (value ?? slot);
  });

customElements.define('practice-questions', PracticeQuestions);
