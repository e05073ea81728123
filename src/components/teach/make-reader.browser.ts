/* The reader: contents, the chosen pages one after another, then one list of how they are cited and one of all documents. */
import type { ListedThing } from './course-files.browser.ts';
import { fetchPage, partOf, type ReaderPart } from './part-of-reader.browser.ts';

interface About {
  readonly styles: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface MadeReader {
  readonly nodes: readonly Node[];
  readonly parts: number;
  /** Titles of what could not be had. */
  readonly failed: readonly string[];
  /** How many documents are named. */
  readonly documents: number;
}

export async function makeReader(things: readonly ListedThing[], about: About): Promise<MadeReader> {
  addStyles(about.styles);
  const pages = things.flatMap(withSheet);
  const prefixes = pages.map(({ module, id }) => `${module}-part-${id}`);
  const inside = new Map(pages.map(({ path }, i) => [path, prefixes[i] ?? '']));
  const failed: string[] = [];
  const parts: ReaderPart[] = [];
  // A few at a time: a host may be small.
  for (let i = 0; i < pages.length; i += 4) {
    const some = pages.slice(i, i + 4).map(async ({ path, title, sheet }, j) => {
      try {
        const part = partOf(await fetchPage(path), prefixes[i + j] ?? '', inside);
        return sheet ? { ...part, title: sheetTitle(part.title, about) } : part;
      } catch {
        failed.push(title);
        return undefined;
      }
    });
    for (const part of await Promise.all(some)) if (part) parts.push(part);
  }
  const documents = new Map(parts.flatMap((part) => [...part.documents]));
  const compare = new Intl.Collator(document.documentElement.lang).compare;
  const listed = [...documents].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
  const cited = parts.flatMap((part) => part.cited ?? []);
  const nodes = [
    contentsOf(parts, about.words['contents'] ?? ''),
    ...parts.map(({ section }) => section),
    ...(cited.length > 0 ? [listOf(about.words['cited'] ?? '', cited)] : []),
    ...(listed.length > 0 ? [listOf(about.words['documents'] ?? '', listed)] : []),
  ];
  return { nodes, failed, parts: parts.length, documents: listed.length };
}

/** A lesson is followed by the sheet that students get. */
function withSheet(thing: ListedThing): (ListedThing & { readonly sheet?: true })[] {
  return thing.module === 'l'
    ? [thing, { ...thing, id: `${thing.id}-sheet`, path: `${thing.path}handout/`, sheet: true }]
    : [thing];
}

/** A sheet may have the title of its lesson. */
const sheetTitle = (title: string, { words }: About): string => (words['sheet'] ?? '').replace('{title}', title);

/** What styles the pages that a reader is made of. */
function addStyles(address: string): void {
  if (document.querySelector(`link[href="${CSS.escape(address)}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}

function contentsOf(parts: readonly ReaderPart[], name: string): Node {
  const list = document.createElement('ol');
  for (const { section, title } of parts) {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = `#${section.id}`;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
  const nav = document.createElement('nav');
  nav.className = 'reader-contents';
  nav.setAttribute('aria-label', name);
  nav.append(heading(name), list);
  return nav;
}

function listOf(name: string, items: readonly Node[]): Node {
  const [section, list] = [document.createElement('section'), document.createElement('ol')];
  section.className = 'reader-list';
  list.append(...items);
  section.append(heading(name), list);
  return section;
}

function heading(text: string): Node {
  const made = document.createElement('h3');
  made.textContent = text;
  return made;
}
