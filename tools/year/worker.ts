/*
 * Looks at the content of a project as it stands after a step, in one process for all steps: the check of the content,
 * and what feeds, corrections, downloads, search and translations make of it. Started in the copy of the project.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartIds } from '../../src/charts/figure.ts';
import { dataFiles } from '../../src/data/files.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { addressesOf, contentFolder, loadWorld, localeOf, messagesOf } from '../../src/load/world.ts';
import { movedFrom } from '../../src/model/moved.ts';
import { entriesOf } from '../../src/search/entries.ts';
import { correctionsOf } from '../../src/share/corrections.ts';
import { feedFiles } from '../../src/share/feeds.ts';
import { contentFaults } from '../content-faults.ts';
import { filesOf } from '../files.ts';
import { reportOf } from '../translation-marks.ts';
import type { Expected } from './step.ts';

const LANG = 'en';

/** What is asked after a step. */
export interface Question {
  /** All that steps have promised and that no later one overtook. */
  readonly expected: readonly Expected[];
  /** What the last step promised. */
  readonly fresh: readonly Expected[];
  /** What was promised since feeds, corrections, downloads and the search were looked at; absent where they are left for later. */
  readonly since?: readonly Expected[];
}

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_modified: string;
}

/** Items of each feed as the last step left them. */
let before = new Map<string, readonly Item[]>();
/** Kept versions and editions, by their bytes; more may come, none may change. */
const kept = new Map<string, string>();

process.on('message', ({ expected, fresh, since }: Question) => {
  const start = performance.now();
  let wrong: string[];
  try {
    wrong = look(expected, fresh, since);
  } catch (error) {
    wrong = [`threw: ${error instanceof Error ? error.stack : error}`];
  }
  process.send?.({ wrong, seconds: (performance.now() - start) / 1000 });
});

function look(
  expected: readonly Expected[],
  fresh: readonly Expected[],
  since: readonly Expected[] | undefined,
): string[] {
  const faults = contentFaults();
  if (faults.length > 0) return faults.map((fault) => `check:content: ${fault}`);
  const wrong = [...translationsAmiss(fresh), ...versionsThatChanged()];
  if (!since) return wrong;
  const world = loadWorld(LANG);
  const corrections = correctionsOf(world, chartIds(), addressesOf(LANG), messagesOf(LANG));
  const feeds = new Map(
    feedFiles(LANG, [])
      .filter(({ path }) => path.endsWith('.json'))
      .map(({ path, body }) => [path, (JSON.parse(body) as { items: Item[] }).items]),
  );
  const data = new Map(dataFiles().map(({ path, body }) => [path, body]));
  const lists = entriesOf({ locale: localeOf(LANG), t: messagesOf(LANG), world });
  const gone = new Set(expected.flatMap((each) => (each.gone ? [`/${LANG}/${each.gone.address}/`] : [])));
  wrong.push(...feedsThatLost(feeds, gone));
  for (const each of expected) {
    const { told, there, gone: left } = each;
    if (told && !corrections.some(({ date, what }) => date === told.day && what.some((line) => line === told.what)))
      wrong.push(`corrections: ${told.address} does not tell "${told.what}"`);
    if (there)
      wrong.push(
        ...notThere(
          there,
          data,
          lists.map(({ url }) => url),
        ),
      );
    if (left && data.get(`${left.collection}.csv`)?.includes(`\n${left.id},`))
      wrong.push(`data: ${left.id} was taken out and is there`);
    if (left && !world.moved.some(({ from }) => from === left.address)) wrong.push(`${left.address} leads nowhere`);
    const [list = ''] = left?.address.split('/') ?? [];
    if (left && list !== 'events' && movedFrom(list, world.moved).length === 0) wrong.push(`${list} lost ${left.id}`);
  }
  for (const { told } of since) if (told) wrong.push(...notFollowed(told, feeds));
  before = feeds;
  return wrong;
}

function translationsAmiss(fresh: readonly Expected[]): string[] {
  const older = reportOf(contentFolder()).flatMap((report) => report.older);
  return fresh.flatMap((each) => [
    ...(each.older && !older.includes(each.older) ? [`translations: ${each.older} is not told as outdated`] : []),
    ...(each.newest && older.includes(each.newest) ? [`translations: ${each.newest} is told as outdated`] : []),
  ]);
}

/** An entry that was added: in the downloads in each of their forms, in the search where it stands in a list. */
function notThere(
  { address, words, collection, id }: NonNullable<Expected['there']>,
  data: ReadonlyMap<string, string>,
  found: readonly string[],
): string[] {
  const { records } = JSON.parse(data.get(`${collection}.json`) ?? '{"records":[]}') as { records: { id: string }[] };
  const forms = [
    records.some((record) => record.id === id) ? undefined : `${collection}.json`,
    data.get(`${collection}.csv`)?.includes(id) ? undefined : `${collection}.csv`,
    collection !== 'sources' || data.get('sources.bib')?.includes(id) ? undefined : 'sources.bib',
  ];
  const inList = /^(?:claims|glossary|figures)\/|^sources#/.test(address);
  return [
    ...forms.flatMap((form) => (form === undefined ? [] : [`data: ${form} has no ${id} (${words})`])),
    ...(inList && !found.some((url) => url.includes(id)) ? [`search: ${id} is not found`] : []),
  ];
}

/** What was corrected is new in the feed of corrections, and the entry is in its own feed as changed. */
function notFollowed(
  { address, what, day }: NonNullable<Expected['told']>,
  feeds: ReadonlyMap<string, readonly Item[]>,
) {
  const has = (items: readonly Item[] = []) =>
    items.some((item) => item.date_modified.startsWith(day) && readEscaped(item.content_html).includes(what));
  const [part] = address.split('/');
  const moved = loadWorld(LANG).moved.some(({ from }) => from === address);
  return [
    ...(has(feeds.get(`${LANG}/corrections.json`)) ? [] : [`feeds: corrections have no "${what}"`]),
    ...((part === 'events' || part === 'figures') && !moved && !has(feeds.get(`${LANG}/${part}.json`))
      ? [`feeds: ${part} do not have ${address} as changed`]
      : []),
  ];
}

/** An item that left a feed must be older than all that is in it, told anew (a later count), or of an entry that was taken out. */
function feedsThatLost(feeds: ReadonlyMap<string, readonly Item[]>, gone: ReadonlySet<string>): string[] {
  return [...before].flatMap(([name, items]) => {
    const now = feeds.get(name);
    if (!now) return [`feeds: ${name} is gone`];
    const ids = new Set(now.map(({ id }) => id));
    const last = now.map((item) => item.date_modified).sort()[0] ?? '';
    const anew = (url: string, day: string) => now.some((item) => item.url === url && item.date_modified > day);
    return items
      .filter(({ url, date_modified: day }) => !anew(url, day))
      .filter(({ id, url, date_modified: day }) => !ids.has(id) && day >= last && !gone.has(new URL(url).pathname))
      .map(({ id }) => `feeds: ${name} lost ${id}`);
  });
}

function versionsThatChanged(): string[] {
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const folder of ['frozen', 'editions']) {
    const root = join(contentFolder(), folder);
    if (!existsSync(root)) continue;
    for (const name of filesOf(root)) {
      const path = `${folder}/${name}`;
      seen.add(path);
      const hash = createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex');
      if (kept.has(path) && kept.get(path) !== hash) wrong.push(`kept version: content/${path} changed`);
      kept.set(path, hash);
    }
  }
  for (const path of kept.keys()) if (!seen.has(path)) wrong.push(`kept version: content/${path} is gone`);
  return wrong;
}
