/* Which text each translation is of, written down; and how far each language is. Writes no file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { markOf } from '../src/i18n/source-mark.ts';
import {
  type LanguageFiles,
  languageTags,
  readLanguage,
  type RecordFiles,
  readRecord,
} from '../src/load/read-files.ts';
import { flattenCatalogue } from '../src/load/catalogue.ts';
import { countTexts, isOlder, type Translation, translationsOf } from '../src/load/translations.ts';
import { SOURCE_LANGUAGE } from '../src/load/world.ts';
import { type Fault, sayFault } from '../src/schema/fault.ts';

export interface LanguageReport {
  readonly tag: string;
  /** Texts of the record, and how many the language has. */
  readonly texts: { readonly count: number; readonly of: number };
  readonly messages: { readonly count: number; readonly of: number };
  /** Chapters and pages. */
  readonly prose: { readonly count: number; readonly of: number };
  /** What is older than its source, by file and place. */
  readonly older: readonly string[];
}

/**
 * The text of of.yaml.
 * @param revised what is of the newest source again: "events/<id>", "lanes" @throws Error where a file cannot be read
 */
export function marksOf(root: string, tag: string, revised: readonly string[]): string {
  const { record, source, own, faults } = read(root, tag);
  // A file that cannot be read would lose its marks, and with them what is outdated in it.
  if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  const marks: Record<string, Record<string, string>> = {};
  for (const each of translationsOf(record, source, own)) {
    const mark = each.of === undefined || isRevised(each, revised) ? each.source : each.of;
    marks[each.file] = { ...marks[each.file], [each.path]: mark };
  }
  return `# Written by npm run translations ${tag}, never by hand.\n${stringify(marks, { lineWidth: 0 })}`;
}

/** A translated chapter or page with the mark of its source in its head. @param again also where it has an older one */
export function markProse(mdx: string, source: string, again: boolean): string {
  const mark = `of: ${markOf(source)}`;
  const head = /^---\r?\n[\s\S]*?\n---/.exec(mdx)?.[0];
  if (head === undefined) return mdx;
  if (!/^of:/m.test(head)) return mdx.replace(/^---(\r?\n)/, `---$1${mark}$1`);
  return again ? mdx.replace(/^of:.*$/m, mark) : mdx;
}

/** How far each language but the source is. @param root the content folder */
export function reportOf(root: string): LanguageReport[] {
  return languageTags(root)
    .filter((tag) => tag !== SOURCE_LANGUAGE)
    .map((tag) => {
      const { record, source, own } = read(root, tag);
      const all = translationsOf(record, source, own);
      const messages = all.filter(({ file }) => file === 'ui').length;
      const prose = ['chapters', 'pages', 'plain'].flatMap((place) => proseIn(root, tag, place));
      return {
        tag,
        texts: { count: all.length - messages, of: countTexts(record) },
        messages: { count: messages, of: flattenCatalogue(source.ui).size },
        prose: { count: prose.filter(({ of }) => of !== undefined).length, of: prose.length },
        older: [
          ...all.filter(isOlder).map(({ file, path }) => `${file}.yaml ${path}`),
          ...prose.filter(({ of, source: now }) => of !== undefined && of !== now).map(({ name }) => name),
        ],
      };
    });
}

/** "fr: 310 of 3,171 texts, 3 of 18 chapters and pages, 12 outdated". @param whole with the places of what is outdated */
export function sayReport({ tag, texts, messages, prose, older }: LanguageReport, whole: boolean): string {
  const number = (count: number) => count.toLocaleString('en');
  const line = `${tag}: ${number(texts.count)} of ${number(texts.of)} texts, ${number(messages.count)} of ${number(messages.of)} messages, ${prose.count} of ${prose.of} chapters and pages, ${older.length} outdated`;
  return [line, ...(whole ? older.map((place) => `  outdated: ${place}`) : [])].join('\n');
}

function isRevised({ file, path }: Translation, revised: readonly string[]): boolean {
  return revised.some((what) => {
    const [name, entry] = what.split('/');
    return name === file && (entry === undefined || path === entry || path.startsWith(`${entry}.`));
  });
}

interface Read {
  readonly record: RecordFiles;
  readonly source: LanguageFiles;
  readonly own: LanguageFiles;
  readonly faults: readonly Fault[];
}

function read(root: string, tag: string): Read {
  const faults: Fault[] = [];
  const record = readRecord(root, faults);
  const source = readLanguage(root, SOURCE_LANGUAGE, faults);
  return { record, source, own: readLanguage(root, tag, faults, source), faults };
}

/** Every chapter or page: its mark now, and the one that its translation names, if there is one. */
function proseIn(root: string, tag: string, place: string): { name: string; source: string; of: string | undefined }[] {
  const folder = join(root, place);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const own = join(root, 'lang', tag, place, name);
      const of = existsSync(own) ? (/^of: *(\w+)/m.exec(readFileSync(own, 'utf8'))?.[1] ?? '') : undefined;
      return { name: `${place}/${name}`, source: markOf(readFileSync(join(folder, name), 'utf8')), of };
    });
}
