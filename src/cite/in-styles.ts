/*
 * A thing to cite in words, by four styles of the Citation Style Language: made when the site is built, so that nothing
 * of it runs in a browser. APA comes with Citation.js, the others with the package of styles (`style-files.ts`).
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './item.ts';
import { localeFile, styleFile } from './style-files.ts';

/** How a style cites: a note at the foot of a page, or an entry in a list of works. */
interface Style {
  readonly name: string;
  readonly file: string;
  readonly form: 'note' | 'entry';
  /** Language of the style, by which days and quotation marks are written. */
  readonly locale: string;
}

const STYLES = [
  { name: 'APA', file: 'apa', form: 'entry', locale: 'en-US' },
  { name: 'Chicago', file: 'chicago-fullnote-bibliography', form: 'note', locale: 'en-US' },
  { name: 'OSCOLA', file: 'oscola', form: 'note', locale: 'en-GB' },
  { name: 'MLA', file: 'modern-language-association', form: 'entry', locale: 'en-US' },
] as const satisfies readonly Style[];

export type StyleName = (typeof STYLES)[number]['name'];

/** A stretch of a citation, in italics or not. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

export interface Cited {
  readonly style: StyleName;
  readonly runs: readonly Run[];
}

/** The citation by each style, in the order in which they are shown. */
export function inStyles(item: CslItem): readonly Cited[] {
  return STYLES.map((style) => ({
    style: style.name,
    runs: runsOf(citationOf(style, SAID_BY[style.name]?.(item) ?? item)),
  }));
}

/** A citation as plain text. */
export const textOf = ({ runs }: Cited): string => runs.map(({ text }) => text).join('');

/** What a style leaves out of a kind of document, put where it prints it. */
const SAID_BY: Partial<Readonly<Record<StyleName, (item: CslItem) => CslItem>>> = {
  Chicago: withNumber,
  MLA: withNumber,
  // Of a treaty it prints no day, of a book its year.
  OSCOLA: (item) => (item.type === 'treaty' ? { ...item, type: 'book' } : item),
};

/** "UN Doc A/HRC/29/52": the symbol of a report beside what it is. */
function withNumber({ number, ...item }: CslItem): CslItem {
  return item.genre && number
    ? { ...item, genre: `${item.genre} ${number}` }
    : { ...item, ...(number ? { number } : {}) };
}

const csl = plugins.config.get('@csl');
for (const { file } of STYLES) if (file !== 'apa') csl.styles.add(file, styleFile(file));
csl.locales.add('en-GB', localeFile('en-GB'));

/** One at a time: works of one year by one author would be told apart by letters, as in a list of them all. */
function citationOf({ file, form, locale }: Style, item: CslItem): string {
  const engine = csl.engine([item], file, locale, 'html');
  engine.updateItems([item.id]);
  return form === 'note' ? engine.makeCitationCluster([{ id: item.id }]) : (engine.makeBibliography()[1][0] ?? '');
}

/** What the engine writes as HTML, as stretches of text; of its elements italics are kept. */
function runsOf(html: string): readonly Run[] {
  return html
    .trim()
    .split(/<(\/?i)>/)
    .reduce<{ runs: Run[]; italic: boolean }>(
      ({ runs, italic }, part, at) => {
        if (at % 2 === 1) return { runs, italic: part === 'i' };
        const text = plain(part);
        return { runs: text ? [...runs, { text, italic }] : runs, italic };
      },
      { runs: [], italic: false },
    ).runs;
}

const plain = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
