/*
 * Checks chapters, their plain versions and pages, head and text, before anything compiles them: a broken id or what is no prose stops the
 * build with file and line. A translation is checked by the same rules, and beside its source.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { anchorsOf } from '../chapters/anchors.ts';
import { checkPageProse, checkProse, type KnownIds, type ProseFault } from '../chapters/check-prose.ts';
import { differencesOf } from '../chapters/compare-prose.ts';
import { headOf } from '../chapters/parse-prose.ts';
import { markOf } from '../i18n/source-mark.ts';
import { spoiltIn, strangeIn } from '../model/plain-text.ts';
import {
  type ChapterHead,
  chapterShape,
  type PlainHead,
  pageShape,
  plainShape,
  translatedChapterShape,
  translatedPageShape,
  translatedPlainShape,
} from '../schema/chapter.ts';
import { type Fault, quoted, readYaml } from '../schema/read.ts';
import type { PlacesInChapters } from './check-addresses.ts';
import { languageTags, type RecordFiles } from './read-files.ts';
import { shownName } from './shown-name.ts';

interface TextFile {
  readonly name: string;
  readonly file: string;
  readonly mdx: string;
}

/** @param root the content folder */
export function checkChapters(root: string, record: RecordFiles): Fault[] {
  const known = {
    Cite: new Set(record.sources.keys()),
    Event: new Set(record.events.keys()),
    Chart: new Set(record.charts.keys()),
    Term: new Set(record.terms.keys()),
    Order: new Set(record.orders.keys()),
    Person: new Set(record.people.keys()),
  };
  const chapters = textsIn(root, 'chapters');
  const plain = textsIn(root, 'plain');
  const pages = textsIn(root, 'pages');
  return [
    ...chapters.flatMap(({ file, mdx }) => checkChapter(file, mdx, known)),
    ...ordersTwice(chapters),
    ...plain.flatMap((text) => checkPlain(text, chapters, known)),
    ...pages.flatMap(({ file, mdx }) => checkPage(file, mdx)),
    ...languageTags(root).flatMap((tag) => [
      ...textsIn(root, join('lang', tag, 'chapters')).flatMap((text) => {
        const faults = checkChapter(text.file, text.mdx, known, translatedChapterShape);
        return faults.length > 0 ? faults : translationFaults(text, chapters, translatedChapterShape, headFaults);
      }),
      ...textsIn(root, join('lang', tag, 'plain')).flatMap((text) => {
        const faults = checkPlain(text, chapters, known, translatedPlainShape);
        return faults.length > 0 ? faults : translationFaults(text, plain, translatedPlainShape);
      }),
      ...textsIn(root, join('lang', tag, 'pages')).flatMap((text) => {
        const faults = checkPage(text.file, text.mdx, translatedPageShape);
        return faults.length > 0 ? faults : translationFaults(text, pages, translatedPageShape);
      }),
    ]),
  ];
}

/**
 * The places in each chapter that an address can name, by its slug, and in its plain version by `<slug>/plain`.
 * @param root the content folder
 */
export function placesInChapters(root: string): PlacesInChapters {
  const places = (folder: string, below: string) =>
    textsIn(root, folder).map(({ name, mdx }) => [`${slugOf(name)}${below}`, anchorsOf(mdx)] as const);
  return new Map([...places('chapters', ''), ...places('plain', '/plain')]);
}

const slugOf = (name: string): string => name.replace(/\.mdx$/i, '');

/** @param mdx the whole file, head included @param shape of its head */
export function checkChapter(
  file: string,
  mdx: string,
  known: KnownIds,
  shape: z.ZodType<ChapterHead> = chapterShape,
): Fault[] {
  const head = readHead(file, mdx, shape);
  if ('faults' in head) return [...head.faults];

  const { lines, value } = head;
  const lineOf = (id: string) => Math.max(1, lines.findIndex((line) => line.split(/[^a-z0-9-]+/).includes(id)) + 1);
  const faults: Fault[] = [];
  for (const { id } of value.summary.flatMap(({ sources }) => sources))
    if (!known.Cite.has(id))
      faults.push({
        file,
        line: lineOf(id),
        text: `summary: ${quoted(id)} is not in content/sources; add the source first`,
      });
  for (const id of value.terms)
    if (!known.Term.has(id))
      faults.push({ file, line: lineOf(id), text: `terms: ${quoted(id)} is not in content/terms; add the file` });
  // A term in the text leads to its entry at the end of the chapter.
  const listed = { ...known, Term: new Set(value.terms.filter((id) => known.Term.has(id))) };
  return [...faults, ...checkProse(mdx, listed, shape !== chapterShape).map(inFile(file))];
}

/** Chapters that want the same place among the others. */
function ordersTwice(chapters: readonly TextFile[]): Fault[] {
  const taken = new Map<number, string>();
  return chapters.flatMap(({ file, mdx }) => {
    const head = readHead(file, mdx, chapterShape);
    if ('faults' in head) return [];
    const { order } = head.value;
    const twin = taken.get(order);
    taken.set(order, file);
    const line = Math.max(1, head.lines.findIndex((text) => text.startsWith('order:')) + 1);
    return twin ? [{ file, line, text: `order: ${order} is that of ${twin}; take another` }] : [];
  });
}

/** A plain version of one of the chapters: it may name the terms of the chapter. @param shape of its head */
function checkPlain(
  { name, file, mdx }: TextFile,
  chapters: readonly TextFile[],
  known: KnownIds,
  shape: z.ZodType<PlainHead> = plainShape,
): Fault[] {
  const head = readHead(file, mdx, shape);
  if ('faults' in head) return [...head.faults];
  const own = chapters.find((chapter) => chapter.name === name);
  if (!own || slugOf(name) !== head.value.chapter) {
    const names = chapters.map((chapter) => slugOf(chapter.name)).join(', ');
    const line = Math.max(1, head.lines.findIndex((text) => text.startsWith('chapter:')) + 1);
    return [
      { file, line, text: `chapter: a plain version is named as its chapter is, in the file too; they are ${names}` },
    ];
  }
  const chapter = readHead(own.file, own.mdx, chapterShape);
  const listed = { ...known, Term: new Set('value' in chapter ? chapter.value.terms : []) };
  return checkProse(mdx, listed, shape !== plainShape).map(inFile(file));
}

/** @param mdx the whole file, head included @param shape of its head */
function checkPage(file: string, mdx: string, shape: z.ZodType<{ title: string }> = pageShape): Fault[] {
  const head = readHead(file, mdx, shape);
  return 'faults' in head ? [...head.faults] : checkPageProse(mdx).map(inFile(file));
}

/** What a translation lacks or differs in from the text that it says it translates; one of an older text may differ. */
function translationFaults<Head extends { readonly of?: string | undefined }>(
  { name, file, mdx }: TextFile,
  sources: readonly TextFile[],
  shape: z.ZodType<Head>,
  compareHeads: (own: Head, source: Head) => string[] = () => [],
): Fault[] {
  const source = sources.find((candidate) => candidate.name === name);
  if (!source) {
    const names = sources.map((candidate) => candidate.name).join(', ');
    return [{ file, line: 1, text: `file: translates nothing; it is named as its source is: ${names}` }];
  }
  const [own, theirs] = [readHead(file, mdx, shape), readHead(source.file, source.mdx, shape)];
  if ('faults' in own || 'faults' in theirs) return [];
  if (own.value.of === undefined)
    return [
      {
        file,
        line: 1,
        text: 'of: is missing; npm run translations <tag> writes which text of the source it translates',
      },
    ];
  if (own.value.of !== markOf(source.mdx)) return [];
  const lineOf = (field: string) => Math.max(1, own.lines.findIndex((line) => line.startsWith(`${field}:`)) + 1);
  return [
    ...compareHeads(own.value, theirs.value).map((field) => ({
      file,
      line: lineOf(field),
      text: `${field}: is not that of ${source.file}; write the same, in its order`,
    })),
    ...differencesOf(source.mdx, mdx, source.file).map(inFile(file)),
  ];
}

/** Fields of a chapter's head that are the same in every language and are not. */
function headFaults(own: ChapterHead, source: ChapterHead): string[] {
  const same: Readonly<Record<string, (head: ChapterHead) => unknown>> = {
    order: ({ order }) => order,
    factsAsOf: ({ factsAsOf }) => factsAsOf,
    summary: ({ summary }) => summary.map(({ sources }) => sources.map(({ id }) => id)),
    questions: ({ questions }) => questions.length,
    terms: ({ terms }) => terms,
  };
  return Object.entries(same).flatMap(([field, part]) =>
    JSON.stringify(part(own)) === JSON.stringify(part(source)) ? [] : [field],
  );
}

const inFile = (file: string) => (fault: ProseFault) => ({ file, ...fault });

type Head<T> = { readonly lines: readonly string[]; readonly value: T } | { readonly faults: readonly Fault[] };

function readHead<T>(file: string, mdx: string, shape: z.ZodType<T>): Head<T> {
  // Before the head is looked for: it would be missing where its first line ends or begins otherwise.
  const spoilt = spoiltIn(mdx);
  if (spoilt) return { faults: [{ file, ...spoilt }] };
  const carriage = mdx.indexOf('\r');
  if (carriage >= 0)
    return {
      faults: [{ file, line: mdx.slice(0, carriage).split('\n').length, text: `text: ${strangeIn('\r')?.text}` }],
    };
  const lines = mdx.split('\n');
  const head = headOf(lines);
  if ('fault' in head) return { faults: [{ file, ...head.fault }] };
  // The head keeps its place, so that lines count as in an editor.
  const read = readYaml(file, ['', ...lines.slice(1, head.end)].join('\n'), shape);
  return read.ok ? { lines, value: read.value } : { faults: read.faults };
}

function textsIn(root: string, place: string): TextFile[] {
  const folder = join(root, place);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.mdx$/i.test(name))
    .sort()
    .map((name) => ({
      name,
      file: shownName(root, join(folder, name)),
      mdx: readFileSync(join(folder, name), 'utf8'),
    }));
}
