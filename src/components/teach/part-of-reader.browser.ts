/*
 * A page of the site as a part of a reader: its text without what leads about a page, with ids of its own, its documents
 * and its citation apart. The page is the site's own, read as a document in which no script runs; what is
 * taken of it are its nodes, without scripts and styles.
 */

export interface ReaderPart {
  readonly section: HTMLElement;
  readonly title: string;
  /** The documents that it names, by their words. */
  readonly documents: ReadonlyMap<string, Node>;
  /** How the page is cited. */
  readonly cited: Node | undefined;
}

/** What a page has besides its text. */
const GONE =
  'script, style, link, template, noscript, form, button, input, iframe, nav, .crumbs, .page-end, .steps, .acts2, .shut, .live-only, .pack-files, .report-line, .cite-as, aside:not(.margin-notes), .point-votes svg, .point-votes > p, .tally svg, .ballots svg, .here, .here-link, .ways, .sharing, .copying, pre, .meta a, [hidden]';
/** Where pages list the documents in full. */
const SOURCES = '.chsrc, .srcs';

/** @throws Error where the page cannot be had */
export async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // Its styles are allowed on its own page alone, and a browser reports them even where nobody sees them.
  const html = (await answer.text()).replace(/<style\b[\s\S]*?<\/style>/g, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** @param prefix before the ids of this part @param inside the parts that links may lead to, by their addresses */
export function partOf(page: Document, prefix: string, inside: ReadonlyMap<string, string>): ReaderPart {
  const article = page.querySelector('main article') ?? page.querySelector('main') ?? page.body;
  const text = document.importNode(article, true);
  const title = text.querySelector('h1')?.textContent?.trim() ?? page.title;
  const cited = text.querySelector('.citebox');
  const documents = new Map<string, Node>();
  for (const item of text.querySelectorAll('.srcs > li')) {
    const words = document.createElement('li');
    for (const node of [...item.childNodes]) if (!(node instanceof Element && node.matches('.rd'))) words.append(node);
    documents.set(words.textContent?.trim() ?? '', words);
  }
  const aside = cited?.closest('section');
  if (aside?.querySelector('#cite')) aside.remove();
  for (const gone of text.querySelectorAll(`${GONE}, ${SOURCES}`)) gone.remove();
  for (const folded of text.querySelectorAll('details')) folded.open = true;
  const section = document.createElement('section');
  section.id = prefix;
  if (page.documentElement.lang !== document.documentElement.lang) section.lang = page.documentElement.lang;
  section.append(...asItStands(text));
  makeOwn(section, prefix, inside);
  return {
    section,
    title,
    documents,
    cited: cited ? [...cited.childNodes].reduce(gather, document.createElement('li')) : undefined,
  };
}

const gather = (item: HTMLElement, node: Node): HTMLElement => {
  item.append(node);
  return item;
};

/** The article keeps its own element, by whose class it is styled. */
function asItStands(text: Element): Node[] {
  for (const element of [text, ...text.querySelectorAll('*')]) {
    // Short names of styles are those of another page.
    const names = [...element.classList].filter((name) => /^_[a-z0-9]+$/i.test(name));
    element.classList.remove(...names);
    // One level down, in the look that it has.
    const level = /^H([1-5])$/.exec(element.tagName)?.[1];
    if (level) element.setAttribute('aria-level', String(Number(level) + 2));
  }
  // What wakes on a page of its own sleeps here.
  for (const live of [...text.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')))
    live.replaceWith(...live.childNodes);
  return [text];
}

/** Attributes that name ids of the page: one, or several. */
const NAMING = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'headers', 'list'];

function makeOwn(section: HTMLElement, prefix: string, inside: ReadonlyMap<string, string>): void {
  const ids = new Set([...section.querySelectorAll('[id]')].map(({ id }) => id));
  const own = (id: string) => (ids.has(id) ? `${prefix}-${id}` : id);
  for (const element of section.querySelectorAll('*')) {
    if (element.id) element.id = own(element.id);
    for (const name of NAMING) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(/\s+/).map(own).join(' '));
    }
    for (const { name, value } of [...element.attributes])
      if (value.includes('url(#'))
        element.setAttribute(
          name,
          value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`),
        );
    const href = element.getAttribute('href');
    if (href?.startsWith('#')) {
      const id = href.slice(1);
      if (ids.has(id)) element.setAttribute('href', `#${own(id)}`);
      else if (element.localName === 'a') element.removeAttribute('href');
    } else if (href && element instanceof HTMLAnchorElement) {
      const part = inside.get(element.pathname);
      // A place in another part may have been left out of it: the part itself is there.
      if (part && element.host === location.host) element.setAttribute('href', `#${part}`);
    }
  }
}
