/*
 * The World of one language: content/ read, checked, joined and frozen, once per build. Every fault
 * of every file is named in one error. The only way by which pages and charts get at content.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, makeLocale } from '../i18n/locale.ts';
import { createMessages, type Messages } from '../i18n/messages.ts';
import { PSEUDO_LANGUAGES, pseudoText } from '../i18n/pseudo.ts';
import { type Addresses, makeAddresses } from '../model/addresses.ts';
import { literally } from '../model/plain-text.ts';
import type { Edition } from '../model/edition.ts';
import type { World } from '../model/world.ts';
import type { Versions } from '../model/versions.ts';
import { type Fault, sayFault } from '../schema/read.ts';
import { flattenCatalogue } from './catalogue.ts';
import { checkChapters, placesInChapters } from './check-chapters.ts';
import { checkDays } from './check-days.ts';
import { fileFaults } from './check-files.ts';
import { checkMoved } from './check-moved.ts';
import { checkOverlays } from './check-overlays.ts';
import { placeFaults } from './check-places.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRecord } from './check-record.ts';
import { checkSeries } from './check-series.ts';
import { checkStories } from './check-stories.ts';
import { checkReferences } from './check-references.ts';
import { checkTeaching } from './check-teaching.ts';
import { checkTold } from './check-told.ts';
import { joinWorld } from './join-world.ts';
import {
  contentFolder,
  type LanguageFiles,
  languageTags,
  readLanguage,
  readRecord,
  type RecordFiles,
} from './read-files.ts';
import { type AllEditions, readEditions } from './read-editions.ts';
import { type AllVersions, readVersions } from './read-versions.ts';
import { site } from './site.ts';
import { type Standing, standingsOf } from './translations.ts';

/** The language that the record is written in. */
export const SOURCE_LANGUAGE = 'en';

export { contentFolder };

interface Content {
  readonly record: RecordFiles;
  readonly languages: ReadonlyMap<string, LanguageFiles>;
  readonly versions: AllVersions;
  readonly editions: AllEditions;
}

let content: Content | undefined;
const worlds = new Map<string, World>();
const messages = new Map<string, Messages>();
const standings = new Map<string, ReadonlyMap<string, Standing>>();

/** Raised with every fault of the content, one line each. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** Everything one language shows. @throws ContentError */
export function loadWorld(lang: string): World {
  let world = worlds.get(lang);
  if (!world) {
    const { record, languages } = loadContent();
    const pseudo = PSEUDO_LANGUAGES.includes(lang) ? (text: string) => pseudoText(lang, text) : undefined;
    world = joinWorld(record, {
      lang,
      sourceLanguage: SOURCE_LANGUAGE,
      overlays: languages.get(lang)?.overlays ?? new Map(),
      ...(pseudo ? { pseudo } : {}),
    });
    worlds.set(lang, world);
  }
  return world;
}

/** The record as it stands in the files, before it is joined: what is published as data. @throws ContentError */
export function loadRecord(): RecordFiles {
  return loadContent().record;
}

/** The languages of the site, the source language first; with DRAFTS=1 those too that are not published yet. */
export function locales(): readonly Locale[] {
  return [...loadContent().languages]
    .filter(([, { language }]) => language.published !== false || process.env['DRAFTS'] === '1')
    .map(([tag, { language }]) =>
      makeLocale(tag, {
        name: language.name,
        ...(language.intl ? { intl: language.intl } : {}),
        ...(language.dir ? { dir: language.dir } : {}),
      }),
    )
    .sort(
      (a, b) =>
        Number(b.tag === SOURCE_LANGUAGE) - Number(a.tag === SOURCE_LANGUAGE) || a.tag.localeCompare(b.tag, 'en'),
    );
}

/** @throws Error for a language that the site does not have */
export function localeOf(lang: string): Locale {
  const locale = locales().find((candidate) => candidate.tag === lang);
  if (!locale) throw new Error(`The site has no language "${lang}"; its folder would be content/lang/${lang}`);
  return locale;
}

/** The messages of a language; what it lacks is said in the source language. */
export function messagesOf(lang: string): Messages {
  let said = messages.get(lang);
  if (!said) {
    const { languages } = loadContent();
    const catalogue = flattenCatalogue(languages.get(SOURCE_LANGUAGE)?.ui ?? {});
    const own = flattenCatalogue(languages.get(lang)?.ui ?? {});
    const foreign = lang !== SOURCE_LANGUAGE && !PSEUDO_LANGUAGES.includes(lang);
    const lacking = new Set(foreign ? [...catalogue.keys()].filter((key) => !own.has(key)) : []);
    if (lang !== SOURCE_LANGUAGE) for (const [key, message] of own) catalogue.set(key, message);
    if (PSEUDO_LANGUAGES.includes(lang))
      for (const [key, message] of catalogue) catalogue.set(key, pseudoText(lang, message));
    said = createMessages(localeOf(lang).intl, catalogue, lacking);
    messages.set(lang, said);
  }
  return said;
}

/** How people ask in a language, for the search. */
export const askingIn = (lang: string): LanguageFiles['search'] => loadContent().languages.get(lang)?.search ?? {};

/** Texts of a language's pages that are not of its newest; none in the source language. */
export function standingsIn(lang: string): ReadonlyMap<string, Standing> {
  let found = standings.get(lang);
  if (!found) {
    const { record, languages } = loadContent();
    const [source, own] = [languages.get(SOURCE_LANGUAGE), languages.get(lang)];
    const translated = source && own && lang !== SOURCE_LANGUAGE && !PSEUDO_LANGUAGES.includes(lang);
    found = translated ? standingsOf(record, source, own) : new Map();
    standings.set(lang, found);
  }
  return found;
}

/** The kept versions of a chart in a language. */
export function versionsOf(lang: string, chart: string): Versions {
  return loadContent().versions.get(lang)?.get(chart) ?? { kept: [], folded: [] };
}

/** The kept editions of the words of a language, oldest first. */
export function editionsOf(lang: string): readonly Edition[] {
  return loadContent().editions.get(lang) ?? [];
}

export function addressesOf(lang: string): Addresses {
  return makeAddresses(site.base, lang);
}

/** Forgets what was read, for what changes the content and goes on. */
export function forgetContent(): void {
  content = undefined;
  worlds.clear();
  messages.clear();
  standings.clear();
}

/** Reads the content of this build anew. @returns its faults, worded; where there are none it is what all is made of from now on */
export function readAgain(): readonly string[] {
  forgetContent();
  const faults: Fault[] = [];
  const read = readContent(contentFolder(), faults);
  if (faults.length === 0) content = read;
  return faults.map(sayFault);
}

/** Every fault of a content folder, worded; empty when the content is good. */
export function faultsOf(root: string): readonly string[] {
  const faults: Fault[] = [];
  readContent(root, faults);
  return faults.map(sayFault);
}

function loadContent(): Content {
  if (!content) {
    const faults: Fault[] = [];
    const read = readContent(contentFolder(), faults);
    if (faults.length > 0)
      throw new ContentError(`The content has ${faults.length} fault(s):\n${faults.map(sayFault).join('\n')}`);
    content = read;
  }
  if (!content) throw new ContentError('The content was not read');
  return content;
}

function readContent(root: string, faults: Fault[]): Content | undefined {
  faults.push(...fileFaults(root));
  if (faults.length > 0) return undefined;
  faults.push(...placeFaults(root));
  const record = readRecord(root, faults);
  const tags = languageTags(root);
  const source = tags.includes(SOURCE_LANGUAGE) ? readLanguage(root, SOURCE_LANGUAGE, faults) : undefined;
  const languages = new Map(
    tags.map((tag) => [tag, tag === SOURCE_LANGUAGE && source ? source : readLanguage(root, tag, faults, source)]),
  );
  const versions = readVersions(
    root,
    { languages: new Set(languages.keys()), charts: new Set(record.charts.keys()) },
    faults,
  );
  const editions = readEditions(root, new Set(languages.keys()), faults);
  // References are checked once the files themselves are sound: a broken file would be named twice.
  const lineOf = (file: string, text: string) => lineOfMention(root, file, text);
  if (faults.length === 0)
    faults.push(
      ...checkReferences(record, lineOf),
      ...checkRecord(record, lineOf),
      ...checkDays(record, lineOf),
      ...checkSeries(record),
    );
  if (faults.length === 0 && source)
    for (const [tag, files] of languages) faults.push(...checkOverlays(record, source, tag, files, lineOf));
  if (faults.length === 0)
    faults.push(
      ...checkStories(root, record, lineOf),
      ...checkChapters(root, record),
      ...checkTold(root, record, lineOf),
    );
  if (faults.length === 0) {
    const places = placesInChapters(root);
    for (const check of [checkQuestions, checkTeaching, checkMoved]) faults.push(...check(record, places, lineOf));
  }
  if (source && process.env['PSEUDO'] === '1')
    for (const tag of PSEUDO_LANGUAGES)
      languages.set(tag, { ...source, language: { name: tag }, of: {}, search: {}, overlays: new Map() });
  return { record, languages, versions, editions };
}

function lineOfMention(root: string, file: string, id: string): number {
  const path = join(root, file.replace(/^content\//, ''));
  if (!existsSync(path)) return 1;
  const mention = new RegExp(`(^|[^a-z0-9-])${literally(id)}($|[^a-z0-9-])`);
  return Math.max(
    1,
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => mention.test(line)) + 1,
  );
}
