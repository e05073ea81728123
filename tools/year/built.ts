/* What a built site must hold after some steps of the year. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readEscaped } from '../../src/markup/markup.ts';
import { goneFrom } from '../addresses.ts';
import { filesOf } from '../files.ts';
import type { Expected } from './step.ts';

const LANG = 'en';

/** What a build showed that a later one must still show. */
export interface Memory {
  /** Tables and pictures of kept versions, by their bytes. */
  readonly versions: Map<string, string>;
  /** The beginning of each paragraph of a chapter, by its address. */
  readonly paragraphs: Map<string, string>;
}

/** What is wrong with a built folder. @param promised addresses of the contract before this build */
export function lookAtSite(
  folder: string,
  promised: readonly string[],
  expected: readonly Expected[],
  memory: Memory,
): string[] {
  const page = (address: string) => {
    const [path = ''] = address.split('#');
    const file = join(folder, LANG, path, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const log = said(page('corrections') ?? '');
  const found = searched(folder);
  const gone = new Set(expected.flatMap((each) => (each.gone ? [each.gone.address] : [])));
  const wrong = goneFrom(folder, promised).map((address) => `${address} answers no more`);
  for (const { there, told, read, gone: left } of expected) {
    if (told && !log.includes(told.what)) wrong.push(`the log of corrections does not tell "${told.what}"`);
    if (told && !gone.has(told.address) && !said(page(told.address) ?? '').includes(told.what))
      wrong.push(`${told.address} does not tell "${told.what}"`);
    if (read && !gone.has(read.address) && !said(page(read.address) ?? '').includes(read.words))
      wrong.push(`${read.address} does not say "${read.words}"`);
    if (there && !gone.has(there.address) && page(there.address) === undefined)
      wrong.push(`${there.address} is no page`);
    if (there && !gone.has(there.address) && !there.address.includes('#')) {
      if (!found.has(`/${LANG}/${there.address}/`)) wrong.push(`the search does not find ${there.address}`);
      for (const ending of ['bib', 'ris', 'csl.json'])
        if (!existsSync(join(folder, LANG, `${there.address}.${ending}`)))
          wrong.push(`${there.address}.${ending} is not there`);
    }
    if (left && found.has(`/${LANG}/${left.address}/`))
      wrong.push(`the search finds ${left.address}, which is no more`);
    if (left && !/taken out|another address/i.test(said(page(left.address) ?? '')))
      wrong.push(`${left.address} does not say what became of it`);
  }
  return [...wrong, ...versionsThatChanged(folder, memory), ...paragraphsThatMoved(folder, memory)];
}

/** Addresses that the search leads to. */
function searched(folder: string): Set<string> {
  const fragments = join(folder, 'pagefind', LANG, 'fragment');
  return new Set(
    readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(join(fragments, name))).toString();
      return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
    }),
  );
}

/** The table of each kept version, and the picture in its page. */
function versionsThatChanged(folder: string, { versions }: Memory): string[] {
  const now = filesOf(join(folder, LANG, 'embed'))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/v\/[^/]+\/(?:data\.csv|index\.html)$/.test(path));
  const wrong = [...versions.keys()]
    .filter((path) => !now.includes(path))
    .map((path) => `kept version: ${path} is gone`);
  for (const path of now) {
    const text = readFileSync(join(folder, LANG, 'embed', path), 'utf8');
    const shown = path.endsWith('.csv') ? text : (text.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join('\n');
    const hash = createHash('sha256').update(shown).digest('hex');
    if (versions.has(path) && versions.get(path) !== hash) wrong.push(`kept version: ${path} changed`);
    versions.set(path, hash);
  }
  return wrong;
}

/** A paragraph is cited by its number: under it stands the same paragraph, if with other words at its end. */
function paragraphsThatMoved(folder: string, { paragraphs }: Memory): string[] {
  const root = join(folder, LANG, 'chapters');
  const wrong: string[] = [];
  for (const slug of readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())) {
    const html = readFileSync(join(root, slug, 'index.html'), 'utf8');
    for (const [, id, text = ''] of html.matchAll(/\sid="(p\d+)"[^>]*>([\s\S]{0,400})/g)) {
      const [at, begins] = [`chapters/${slug}#${id}`, said(text).trim().slice(0, 30)];
      const was = paragraphs.get(at);
      if (was !== undefined && was !== begins) wrong.push(`${at} began "${was}" and begins "${begins}"`);
      paragraphs.set(at, begins);
    }
  }
  return wrong;
}

/** The words of a page, as they are read. */
const said = (html: string): string => readEscaped(html.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
