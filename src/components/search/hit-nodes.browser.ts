/*
 * Hits as elements of the page. Every text goes in as text, never as markup: it comes from an index and from what a
 * reader typed. Knows no state.
 */
import { VERDICTS, type Verdict } from '../../model/figures.ts';
import type { Hit, Part, Piece } from '../../search/hits.ts';
import type { Kind } from '../../search/kinds.ts';
import { fill, type SearchWords } from './search-words.ts';

/** Writes a number in the numerals of the page's language. */
export type WriteNumber = (value: number) => string;

export function hitNode(hit: Hit, words: SearchWords, number: WriteNumber): HTMLLIElement {
  const item = make('li', 'hit');
  const title = make('h2');
  const link = linkTo(hit.url, hit.title);
  if (hit.lang) link.lang = hit.lang;
  link.dir = 'auto';
  title.append(link);
  // A claim is no headline of this site: its verdict comes first, and its words are set small.
  if (hit.kind === 'claim') {
    title.className = 'claimed';
    const verdict = verdictOf(hit, words);
    if (verdict) item.append(verdict);
  }
  item.append(title, about(hit, words));
  if (hit.excerpt.length > 0) item.append(excerpt(hit.excerpt));
  if (hit.parts.length > 0) {
    const list = make('ul', 'parts');
    list.append(...hit.parts.map((part) => partNode(part, words, number)));
    item.append(list);
  }
  return item;
}

/** One choice of the filter. @param kind undefined for all kinds */
export function kindChoice(kind: Kind | undefined, name: string, count: string, chosen: boolean): HTMLLabelElement {
  const label = make('label', 'kchip');
  const radio = make('input');
  radio.type = 'radio';
  radio.name = 'kind';
  radio.value = kind ?? '';
  radio.checked = chosen;
  const words = make('span');
  const number = make('b');
  number.textContent = count;
  words.append(name, ' ', number);
  label.append(radio, words);
  return label;
}

/** How a verdict is marked: a full disc where the documents agree, half where they do in part. */
const DISC: Readonly<Record<Verdict, string>> = {
  matches: 'on',
  imprecise: 'half',
  differs: 'off',
  'not-found': 'off',
};

function verdictOf({ verdict }: Hit, words: SearchWords): HTMLElement | undefined {
  const known = VERDICTS.find((each) => each === verdict);
  if (!known) return undefined;
  const line = make('p', `tag ${DISC[known]}`);
  line.textContent = words.verdicts[known];
  return line;
}

function about(hit: Hit, words: SearchWords): HTMLElement {
  const line = make('p', 'about small');
  const kind = make('span');
  kind.textContent = words.one[hit.kind];
  line.append(kind);
  if (hit.when) {
    const when = make('span');
    when.textContent = hit.when;
    line.append(when);
  }
  return line;
}

function partNode(part: Part, words: SearchWords, number: WriteNumber): HTMLLIElement {
  const item = make('li');
  const head = make('p', 'phead');
  const link = linkTo(part.url, part.title);
  link.dir = 'auto';
  head.append(link);
  if (part.spot) {
    const { name, paragraph, url } = part.spot;
    head.append(' ', linkTo(url, paragraph ? fill(words.place, { number: number(Number(name)) }) : name));
  }
  item.append(head, excerpt(part.excerpt));
  return item;
}

function excerpt(pieces: readonly Piece[]): HTMLElement {
  const line = make('p', 'ex');
  line.dir = 'auto';
  for (const { text, marked } of pieces) {
    if (!marked) {
      line.append(text);
      continue;
    }
    const mark = make('mark');
    mark.textContent = text;
    line.append(mark);
  }
  return line;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = make('a');
  link.href = url;
  link.textContent = text;
  return link;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  return element;
}
