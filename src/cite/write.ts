/*
 * Things to cite as files for reference managers: BibTeX, RIS and CSL-JSON. Citation.js writes the first two; what is
 * put right here is what its readers lose otherwise, each with its reason.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './item.ts';

const bib = plugins.config.get('@bibtex');
// Keys are ours and permanent. Left to itself it writes ASCII only, and drops letters that TeX has no command for.
Object.assign(bib.format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
// Zotero drops a record of a type that it does not know, and bibutils takes a report for an article: these are known to all.
Object.assign(bib.types.biblatex.target, { treaty: 'misc', dataset: 'misc', report: 'techreport' });

/** BibTeX in the dialect of biblatex, in UTF-8. Braces around each title keep its capitals. */
export function toBib(items: readonly CslItem[]): string {
  const records = items.map((item) => new Cite([inTeX(item)], { generateGraph: false }).format('biblatex').trim());
  return `${records.join('\n\n')}\n`;
}

/** The types of RIS that Citation.js chooses and bibutils or Zotero does not know. */
const RIS_TYPES: Readonly<Record<string, string>> = { LEGAL: 'STAT', DATA: 'ELEC', GEN: 'STAT' };

/** RIS, one tag a line, with the line ends that its readers want. */
export function toRis(items: readonly CslItem[]): string {
  return items.map(risRecord).join('');
}

/** CSL-JSON, as pandoc and Zotero read it. */
export const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, undefined, 1)}\n`;

function risRecord(item: CslItem): string {
  const [record = {}] = new Cite([item], { generateGraph: false }).format('ris', { format: 'object' });
  const { TY = '', ID: _cut, AU: _named, DA: _day, PY: _year, N1: _note, T2: _in, SP: _page, ...rest } = record;
  const [year, ...days] = item.issued?.['date-parts'][0] ?? [];
  const lines: (readonly [string, string | readonly string[] | undefined])[] = [
    ['TY', RIS_TYPES[String(TY)] ?? TY],
    // Citation.js cuts an id after twenty letters, and two become one.
    ['ID', item.id],
    ['AU', item.author?.map(({ literal }) => asOneName(literal))],
    ...Object.entries(rest),
    ['PY', year?.toString()],
    ['DA', year === undefined ? undefined : [year, ...days.map(twoDigits)].join('/')],
    ['T2', item['container-title']],
    ['SP', item.page],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [value].flat().map((text) => [tag, text] as const)))
    .map(([tag, text]) => `${tag}  - ${oneLine(String(text))}\r\n`)
    .join('');
}

/**
 * Spaces that do not break: of a name with others, bibutils takes the last word for a family name and turns it round.
 * What stands after a comma is a given name to every reader.
 */
const asOneName = (name: string) => name.replaceAll(', ', ' / ').replaceAll(' ', '\u00a0');

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** The item with its texts as TeX writes them. */
function inTeX(item: CslItem): CslItem {
  const { type, title, author, authority, number, note, 'container-title': container, page } = item;
  // By this biblatex and pandoc tell a newspaper from a journal.
  const genre = type === 'article-newspaper' ? 'newspaper' : item.genre;
  return {
    ...item,
    // There is no field for a court.
    ...(authority ? { publisher: escapeTeX(authority) } : {}),
    // Citation.js prints this as braces.
    title: `<span class="nocase">${escapeTeX(title)}</span>`,
    ...(author ? { author: author.map(({ literal }) => ({ literal: escapeTeX(literal) })) } : {}),
    ...(genre ? { genre: escapeTeX(genre) } : {}),
    ...(number ? { number: escapeTeX(number) } : {}),
    ...(container ? { 'container-title': escapeTeX(container) } : {}),
    ...(page ? { page: escapeTeX(page) } : {}),
    ...(note ? { note: escapeTeX(note) } : {}),
  };
}

/** What TeX writes by name: the first three have a meaning of their own, the others are other signs in old fonts. */
const NAMED_IN_TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function escapeTeX(text: string): string {
  return oneLine(text).replace(/[&%$#_{}\\~^<>]/g, (sign) => NAMED_IN_TEX[sign] ?? `\\${sign}`);
}

/** Some readers end a line at other signs than these files do: none of them may begin a field of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
