/*
 * What a reader's first view weighs, by page type, against the budgets of the design (brotli bytes; fonts as they
 * are). Weights are assertions. A page's own weight is that of its text and pictures; the styles, which stand in it, have
 * budgets of their own: what comes before the first text, and that with the sheets for paper and forced colours. A frame
 * is weighed with all that it names: its styles, its scripts and, where its chart is live, the live half of that kind.
 * What scripts fetch later, when a reader comes to need it, has a budget by its name; one without a budget has none to spend.
 */
import { join } from 'node:path';
import { BuiltSite, sum } from './built-site.ts';
import { KINDS } from '../src/charts/kinds.ts';
import { KINDS_FILE } from '../src/search/kinds-file.ts';
import { CARD_PARTS } from '../src/share/embed-card.ts';
import { NAMES_FILE } from '../src/search/names-file.ts';
import { VOCABULARY_FILE } from '../src/search/words.ts';
import { SEARCH_FOLDER } from './search-index.ts';

export interface Weight {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

const KB = 1000;

/** Fonts of a Latin page, and those of them that a frame on another site loads. */
const PAGE_FONTS = /docket-(text|text-italic|display|sans)\.[\w-]+\.woff2$/;
const FRAME_FONTS = /docket-(text-italic|display|sans)\.[\w-]+\.woff2$/;

/** Pages of running text and tables; those that hold pictures have budgets of their own. */
const TEXT_PAGES = ['events', 'cases', 'orders', 'warrants', 'resolutions', 'states'];

/** The live half of a kind of chart, which has a budget by its kind. */
const LIVE_HALF = 'live.browser';

/** What else scripts fetch when a reader comes to need it, in kB, with what it brings. */
const LATER: Readonly<Record<string, number>> = {
  // Draws the upright timeline of a narrow figure at its true width.
  'upright.browser': 6,
  // Moves the picture of a story from step to step.
  'move.browser': 7,
  // Makes the files of a coursepack.
  'course-files.browser': 8,
};

/** What a page has when it shows a chart, whose styles come on top. */
const CHART = /<svg[^>]* class="chart/;

/** @param folder the built site @param lang the language that is weighed */
export function weigh(folder: string, lang = 'en'): Weight[] {
  const site = new BuiltSite(folder);
  const page = (name: string, path: string, budget: number): Weight => ({
    name,
    bytes: site.textOf(join(lang, path, 'index.html')),
    budget: budget * KB,
  });
  const styles = (name: string, pages: readonly string[], budget: number, part: 'first' | 'all'): Weight => ({
    name,
    bytes: Math.max(...pages.map((file) => site.stylesOf(file, part))),
    budget: budget * KB,
  });
  const heaviest = (name: string, paths: readonly string[], budget: number): Weight => {
    const [path = ''] = [...paths].sort((a, b) => site.size(join(lang, b)) - site.size(join(lang, a)));
    return page(`${name} (${path.split('/').at(-1)})`, path, budget);
  };
  const embeds = site.pagesIn(join(lang, 'embed'));
  const weighFrame = (path: string) => {
    const file = join(path, 'index.html');
    const [css, script] = [site.stylesOf(file, 'all'), site.scriptsOf(file)];
    return { path, bytes: site.textOf(file) + css + script + site.raw(FRAME_FONTS) };
  };
  const heaviestOf = (paths: readonly string[]) =>
    paths.map(weighFrame).reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
  const budgetsOf = (kind: string) => KINDS[kind]?.traits.budgets ?? { live: 0, embed: 0 };
  const embedBudget = (path: string) => budgetsOf(site.kindOf(join(path, 'index.html'))).embed;
  const kept = heaviestOf(embeds.flatMap((path) => site.pagesIn(join(path, 'v'))));
  const card = heaviestOf(cardPages(site, join(lang, 'embed', 'card')));
  const kinds = new Map(embeds.map((path) => [site.kindOf(join(path, 'index.html')), join(path, 'index.html')]));
  const [withCharts, ofText] = site.pagesBy(lang, CHART);
  const inLang = (parts: string) => site.pagesIn(join(lang, parts)).map((path) => path.slice(lang.length + 1));
  const taught = ['teach', ...inLang('teach')].flatMap(inLang);
  const lessons = taught.filter((path) => inLang(path).length > 0 && !inLang('teach').includes(path));
  const plain = inLang('chapters').flatMap(inLang);
  const editions = inLang('editions').flatMap((path) => [...inLang(path), ...inLang(join(path, 'changes'))]);
  return [
    page('timeline page', 'timeline', 120),
    // The picture of the whole period, what is new, what comes next, the questions and a chart of each chapter: all in.
    page('home page', '', 45),
    page('latest page', 'latest', 30),
    page('changes page', 'changes', 45),
    heaviest('text page', TEXT_PAGES.flatMap(inLang), 30),
    heaviest('question with its picture', inLang('questions'), 30),
    page('questions', 'questions', 30),
    page('figures page with its charts', 'figures', 38),
    heaviest('claim, term or number', ['claims', 'glossary', 'figures'].flatMap(inLang), 8),
    page('claims', 'claims', 24),
    page('glossary', 'glossary', 32),
    page('page for teachers', 'teach', 12),
    heaviest('lesson, set or practice', taught, 26),
    heaviest(
      'slides with their pictures',
      lessons.map((path) => join(path, 'slides')),
      60,
    ),
    heaviest('chapter in plain words', plain, 30),
    page('what can be taken along', 'download', 8),
    page('sources', 'sources', 205),
    // Every entry stands in it with its box.
    page('course reader', 'teach/pack', 40),
    page("embedder's guide", 'embed', 20),
    heaviest('chapter with its charts', inLang('chapters'), 66),
    // An edition of the whole record, and all that was reworded in it, stand on one page each.
    heaviest('edition', editions, 90),
    styles('styles before the first text, text page', ofText, 6.3, 'first'),
    styles('styles of a text page, all', ofText, 7, 'all'),
    styles('styles before the first text, with charts', withCharts, 8.8, 'first'),
    // With those for paper, which hold no page back.
    styles('styles of a page with charts, all', withCharts, 10.5, 'all'),
    ...[...kinds].map(([kind, file]) => ({
      name: `live half, ${kind}`,
      bytes: site.liveOf(file),
      budget: budgetsOf(kind).live * KB,
    })),
    ...laterWeights(site),
    { name: 'Latin fonts', bytes: site.raw(PAGE_FONTS), budget: 60 * KB },
    ...storyWeights(site, lang),
    // Of which the worker is 4.
    { name: 'search page with its scripts', bytes: searchPage(site, lang), budget: 39 * KB },
    { name: 'first search: engine, index, ten hits', bytes: firstSearch(site, lang), budget: 270 * KB },
    ...[...new Set(embeds.map(embedBudget))]
      .sort((a, b) => a - b)
      .map((budget) => {
        const { path, bytes } = heaviestOf(embeds.filter((each) => embedBudget(each) === budget));
        return { name: `embed, all in (${path.split('/').at(-1)})`, bytes, budget: budget * KB };
      }),
    { name: `card, all in (${card.path.split('/').at(-1)})`, bytes: card.bytes, budget: 56 * KB },
    { name: `kept version, all in (${kept.path.split('/').at(-3) ?? 'none'})`, bytes: kept.bytes, budget: 90 * KB },
    ...pictureWeights(site.picturesIn(join('share', lang))),
  ];
}

/** The frames of cards: by part, and those of clauses below the one of their order. */
function cardPages(site: BuiltSite, folder: string): string[] {
  const things = CARD_PARTS.flatMap((part) => site.pagesIn(join(folder, part)));
  return [...things, ...things.flatMap((path) => site.pagesIn(path))];
}

/** The heaviest story with all that a reader of a wide screen gets: fonts, styles, what moves its picture, all of its pictures. */
function storyWeights(site: BuiltSite, lang: string): Weight[] {
  const pages = [join(lang, 'story'), ...site.pagesIn(join(lang, 'story'))].map((path) => join(path, 'index.html'));
  const told = pages.map((file) => {
    const pictures = /data-large="[^"]*\/([\w-]+\.large\.json)"/.exec(site.html(file))?.[1];
    const later = pictures ? site.brotli(join(lang, 'story', pictures)) : 0;
    return site.textOf(file) + site.stylesOf(file, 'all') + site.scriptsInAll(file) + later + site.raw(PAGE_FONTS);
  });
  return [{ name: 'story, all in', bytes: Math.max(...told), budget: 120 * KB }];
}

/** What is fetched on demand, each with what comes with it. */
function laterWeights(site: BuiltSite): Weight[] {
  return [...site.fetchedLater()]
    .filter(([name]) => name !== LIVE_HALF)
    .map(([name, bytes]) => ({ name: `fetched later, ${name}`, bytes, budget: (LATER[name] ?? 0) * KB }));
}

/** Share pictures, as they are: the heaviest, and all of them at what one may weigh on average. */
function pictureWeights(pictures: readonly { readonly name: string; readonly bytes: number }[]): Weight[] {
  const largest = pictures.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  const all = pictures.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    { name: `share picture, largest (${largest.name})`, bytes: largest.bytes, budget: 160 * KB },
    { name: `share pictures, all ${pictures.length}`, bytes: all, budget: pictures.length * 32 * KB },
  ];
}

/** The page of the search with its styles, its script and the worker; nothing of the engine. */
function searchPage(site: BuiltSite, lang: string): number {
  const file = join(lang, 'search', 'index.html');
  const worker = site.assets(/^worker\.browser-[\w-]+\.js$/, 'worker').map((name) => site.brotli(join('_astro', name)));
  if (worker.length === 0) throw new Error('The worker of the search is not where its weight is taken.');
  return site.textOf(file) + site.stylesOf(file, 'all') + site.scriptsOf(file) + sum(worker);
}

/** What the first words bring with them at most: all but the engine's script comes compressed. */
function firstSearch(site: BuiltSite, lang: string): number {
  const index = join(SEARCH_FOLDER, lang);
  const heaviest = (folder: string, count: number) => sum(site.sizesIn(join(index, folder)).slice(0, count));
  const plain = ['pagefind.js', ...[KINDS_FILE, NAMES_FILE, VOCABULARY_FILE].map((name) => join(lang, name))].map(
    (name) => site.brotli(join(SEARCH_FOLDER, name)),
  );
  const always = sum(site.sizesIn(index, /\.(pagefind|pf_meta)$|^pagefind-entry/));
  return sum(plain) + always + heaviest('index', 1) + heaviest('fragment', 10);
}

/** One line per weight; what is over its budget says so. */
export function sayWeights(weights: readonly Weight[]): string {
  return weights
    .map(
      ({ name, bytes, budget }) =>
        `${name.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(6)} of ${String(budget / KB).padStart(4)} kB${bytes > budget ? '  over its budget' : ''}`,
    )
    .join('\n');
}
