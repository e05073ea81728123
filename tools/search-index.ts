/*
 * Makes the search index of a built folder with Pagefind: one index per language in `pagefind/<lang>/`, the engine beside
 * them. What is found is the text of pages, and the entries of list pages from the record. `docs/decisions/0013-search.md`
 * tells why. The same input gives the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { formatDate, formatDay } from '../src/i18n/dates.ts';
import type { Locale } from '../src/i18n/locale.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { askingIn, contentFolder, loadWorld, locales, messagesOf } from '../src/load/world.ts';
import { markup, readEscaped, vouched } from '../src/markup/markup.ts';
import type { World } from '../src/model/world.ts';
import { documentOf, type Findable, NOT_SEARCHED } from '../src/search/document.ts';
import { entriesOf } from '../src/search/entries.ts';
import { placeOf } from '../src/search/kinds.ts';
import { KINDS_FILE, kindsFile } from '../src/search/kinds-file.ts';
import { NAMES_FILE, namesFile } from '../src/search/names-file.ts';
import { isAskedByTitle } from '../src/search/ranking.ts';
import { VOCABULARY_FILE, vocabularyOf } from '../src/search/words.ts';
import { filesOf } from './files.ts';

/** The folder of the index in a built site. */
export const SEARCH_FOLDER = 'pagefind';

const ENGINE = 'pagefind.js';

/** Of what Pagefind makes, its ready-made interfaces and its own worker are not used. */
const INDEX_FILE = /^(index|fragment)\/|\.pf_meta$|^pagefind-entry\.json$/;

/** @param folder the built site @throws Error with one line that says what is wrong */
export async function indexForSearch(folder: string): Promise<void> {
  try {
    for (const locale of locales()) await indexLanguage(folder, locale);
  } catch (error) {
    throw new Error(`The search index could not be made: ${sayPlainly(error)}`);
  } finally {
    await close().catch(() => undefined);
  }
}

/** Everything that can be found in one language, in a fixed order. */
export function findablesOf(folder: string, locale: Locale): Findable[] {
  const speaker = { locale, t: messagesOf(locale.tag), world: loadWorld(locale.tag) };
  const pages = filesOf(join(folder, locale.tag)).filter((path) => /(^|[\\/])index\.html$/.test(path));
  return [
    ...pages.flatMap((path) => {
      const segments = path.replaceAll('\\', '/').split('/').slice(0, -1);
      return findPage(readFileSync(join(folder, locale.tag, path), 'utf8'), segments, speaker) ?? [];
    }),
    ...entriesOf(speaker),
  ];
}

async function indexLanguage(folder: string, locale: Locale): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: [...NOT_SEARCHED] });
  if (!index) throw new Error(errors.join(' '));
  const findables = findablesOf(folder, locale);
  const nowhere = Object.keys(askingIn(locale.tag).asked ?? {}).filter(
    (part) => !findables.some(({ url }) => url === `/${locale.tag}/${part}/`),
  );
  if (nowhere.length > 0)
    throw new Error(`search.yaml of ${locale.tag} asks for ${nowhere.join(', ')}, which is no page`);
  for (const findable of findables) {
    const added = await index.addHTMLFile({ url: findable.url, content: String(documentOf(findable)) });
    if (added.errors.length > 0) throw new Error(`${findable.url}: ${added.errors.join(' ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(made.errors.join(' '));
  // The one wasm that speaks the language; the other is for languages that are not known.
  const wasm = `wasm.${locale.tag.toLowerCase()}.pagefind`;
  const home = join(folder, SEARCH_FOLDER);
  for (const { path, content } of made.files) {
    if (path === ENGINE) write(join(home, path), content);
    else if (path === wasm || INDEX_FILE.test(path)) write(join(home, locale.tag, path), content);
  }
  const things = thingsOf(made.files, findables);
  const kinds = kindsFile(new Map([...things].map(([id, { kind }]) => [id, kind])));
  write(join(home, locale.tag, KINDS_FILE), JSON.stringify(kinds));
  const names = namesFile(new Map([...things].map(([id, thing]) => [id, namesOf(thing)])));
  write(join(home, locale.tag, NAMES_FILE), JSON.stringify(names));
  write(join(home, locale.tag, VOCABULARY_FILE), JSON.stringify(vocabularyOf(askingIn(locale.tag))));
  await index.deleteIndex();
}

/** What each fragment of the index tells, by its id; a fragment knows the address. */
function thingsOf(files: readonly IndexFile[], findables: readonly Findable[]): Map<string, Findable> {
  const thingAt = new Map(findables.map((findable) => [findable.url, findable]));
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!id) return [];
      const text = gunzipSync(content).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      const thing = thingAt.get(url);
      if (!thing) throw new Error(`the index holds ${url}, which it was not given`);
      return [[id, thing] as const];
    }),
  );
}

/** The names by which a thing is asked for as itself; a question in all its wordings. */
const namesOf = ({ kind, title, name, also = [], asked = [] }: Findable): readonly string[] => [
  ...(isAskedByTitle(kind) ? [title, ...(name === undefined ? [] : [name])] : []),
  ...also,
  ...asked,
];

interface Speaker {
  readonly locale: Locale;
  readonly t: Messages;
  readonly world: World;
}

/** A built page as a thing that can be found; undefined for those that take no part, lead elsewhere or ask not to be listed. */
function findPage(html: string, segments: readonly string[], speaker: Speaker): Findable | undefined {
  const place = placeOf(segments);
  if (!place || /<meta (http-equiv="refresh"|name="robots" content="[^"]*noindex)/i.test(html)) return undefined;
  const main = /<main id="main">([\s\S]*)<\/main>/.exec(html)?.[1];
  const [title, description] = ['property="og:title"', 'name="description"'].map((name) => {
    const written = new RegExp(`<meta ${name} content="([^"]*)"`).exec(html)?.[1];
    return written === undefined ? undefined : readEscaped(written);
  });
  if (main === undefined || title === undefined || description === undefined)
    throw new Error(`/${[speaker.locale.tag, ...segments].join('/')}/ has no main part, title or description`);
  const when = whenOf(segments, speaker);
  const resolution = segments[0] === 'resolutions' ? speaker.world.resolutions.get(segments[1] ?? '') : undefined;
  return {
    url: `/${[speaker.locale.tag, ...segments].join('/')}/`,
    lang: speaker.locale.tag,
    kind: place.kind,
    title: resolution ? `${resolution.number}: ${resolution.label.text}` : title,
    ...(resolution ? { name: resolution.number.replace(/^A\/(HRC\/)?RES\//, '') } : {}),
    ...alsoOf(segments, speaker),
    ...askedOf(segments, speaker),
    ...(when ? { when } : {}),
    // The page is printed: its texts are escaped already.
    html: place.reach === 'page' ? vouched(main) : markup`<h1>${title}</h1><p>${description}</p>`,
  };
}

/** Other names of what a page tells. */
function alsoOf([part, id = '']: readonly string[], { world }: Speaker): Pick<Findable, 'also'> {
  const also =
    part === 'states' ? world.states.get(id)?.also : part === 'events' ? world.event.get(id)?.also : undefined;
  return also ? { also } : {};
}

/** A question as its page words it and as people type it, in the language of the index; what else a page is asked for. */
function askedOf([part = '', id = '']: readonly string[], { locale, world }: Speaker): Pick<Findable, 'asked'> {
  const own = id === '' ? askingIn(locale.tag).asked?.[part] : undefined;
  if (own) return { asked: own };
  const found = part === 'questions' ? world.questions.get(id) : undefined;
  if (!found) return {};
  const wordings = [found.question, ...found.asked].filter(({ lang }) => lang === world.lang);
  return { asked: wordings.map(({ text }) => text) };
}

/** The date of what a page tells, or the day to which it was checked. */
function whenOf([part, id = '']: readonly string[], { locale, t, world }: Speaker): string | undefined {
  const day = (date: string | undefined) => date && formatDay(locale, date, 'long');
  const asOf = (date: string | undefined) => date && t('search.asOf', { date: formatDay(locale, date, 'long') });
  if (part === 'hague-group') return asOf(world.hagueGroup?.asOf);
  if (part === 'sanctions-on-icc') return asOf(world.sanctions?.asOf);
  if (id === '') return undefined;
  if (part === 'events') {
    const event = world.event.get(id);
    return event && formatDate(locale, event.when, 'long');
  }
  if (part === 'orders') return day(world.orders.get(id)?.decided);
  if (part === 'warrants') return day(world.warrants.get(id)?.decided);
  if (part === 'resolutions') return day(world.resolutions.get(id)?.date);
  if (part === 'questions') return asOf(world.questions.get(id)?.asOf);
  if (part === 'cases') return asOf(world.proceedings.get(id)?.statusAsOf);
  if (part === 'states') return asOf(world.lanes.find((lane) => lane.id === 'states')?.checkedThrough);
  if (part === 'chapters') return asOf(factsAsOf(locale.tag, id));
  return undefined;
}

/** A chapter's head is read here, because only Astro's own loader gives chapters, and only inside its build. */
function factsAsOf(lang: string, slug: string): string | undefined {
  const own = join(contentFolder(), 'lang', lang, 'chapters', `${slug}.mdx`);
  const mdx = readFileSync(existsSync(own) ? own : join(contentFolder(), 'chapters', `${slug}.mdx`), 'utf8');
  return /^factsAsOf: *['"]?(\d{4}-\d{2}-\d{2})/m.exec(mdx)?.[1];
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The first line of what went wrong. */
function sayPlainly(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0]?.replace(/\.$/, '') ?? 'no reason was given';
}
