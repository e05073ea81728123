/* A page of this site, and a place in it that an address names, as something to cite. Plain values in, an item out. */
import { type CslItem, cslDay } from './item.ts';

export interface CitedPage {
  /** Permanent: the key by which texts cite it. */
  readonly key: string;
  readonly title: string;
  /** Name of the site, which is the author of all that is on it. */
  readonly site: string;
  /** Absolute address. */
  readonly url: string;
  /** Day of the version, `YYYY-MM-DD`. */
  readonly version: string;
  /** The same in words. */
  readonly note: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** A place in a page: a paragraph, a clause, a vote. */
export interface CitedPart {
  /** Its id in the page. */
  readonly anchor: string;
  /** What it is, to stand after the title of its page: "para. 3". */
  readonly label: string;
}

export function pageItem({ key, title, site, url, version, note, lang }: CitedPage): CslItem {
  return {
    id: key,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    issued: cslDay(version),
    URL: url,
    language: lang,
    note,
  };
}

/** Sharps are no part of a key in TeX, colons are. */
export function partItem(page: CitedPage, { anchor, label }: CitedPart): CslItem {
  const item = pageItem(page);
  return {
    ...item,
    id: `${page.key}:${anchor}`,
    title: `${page.title}, ${label}`,
    URL: `${page.url}#${anchor}`,
  };
}

/** For styles that write titles in capitals: what a place is keeps its letters. */
export function styledPart(page: CitedPage, part: CitedPart): CslItem {
  return { ...partItem(page, part), title: `${page.title}<span class="nocase">, ${part.label}</span>` };
}
