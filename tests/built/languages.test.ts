/*
 * Pages in a made-up language hold no text of the source language but names, and what is marked with its language: so
 * nothing that readers see is written in code. In Arabic letters, every Latin word stands out.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collections } from '../../src/data/collections.ts';
import { furtherTables } from '../../src/data/tables.ts';
import { loadRecord } from '../../src/load/world.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { literally } from '../../src/model/plain-text.ts';
import { pagesOf, read, SITES } from './site.ts';

const MADE_UP = 'ar-XB';
const ORDERS = SITES[1] as (typeof SITES)[number];
const record = loadRecord();

/** What is alike in every language: names, places in a document as printed, numbers of documents, codes, formats. */
const ALIKE: readonly string[] = [
  ...[...record.sources.values()].flatMap(({ publisher, title, url, copy }) => [
    ...[publisher, title],
    ...[url, copy].flatMap((address) => (address ? new URL(address).host.replace(/^www\./, '') : [])),
  ]),
  ...[...record.people.values()].flatMap(({ name, short }) => [name, short ?? '']),
  ...[...record.resolutions.values()].map(({ number }) => number),
  ...[...record.states.values()].flatMap(({ iso3, name }) => [iso3, name]),
  ...(record.sanctions?.rounds.flatMap(({ listed }) => listed.map(({ name }) => name)) ?? []),
  ...citedPlaces([...Object.values(record)]),
  ...[...collections(), ...furtherTables()].map(({ name }) => name),
  ...['APA', 'Chicago', 'OSCOLA', 'MLA', 'CSL-JSON', 'EPUB', 'PDF', 'QTI', 'H5P', 'Common Cartridge'],
  ...['Docket', 'Orders & Warrants', 'BibTeX', 'JSON', 'RIS', 'CSV', 'SVG', 'PNG', 'URL', 'ABC'],
];
const NAMES = new RegExp(
  `(?<![A-Za-z])(?:${[...new Set(ALIKE.filter((name) => /[A-Za-z]{3}/.test(name)))]
    .sort((a, b) => b.length - a.length)
    .map((name) => literally(spaced(name)))
    .join('|')})(?![A-Za-z])`,
  'g',
);
/** Addresses, also without their scheme, and names of files. */
const ADDRESSES = /(?:https?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b\S*)/g;
/** Ids of entries, which citations name. */
const IDS = /\b(?:19|20)\d{2}-[a-z0-9-]+/g;
const WORD = /[A-Za-z]{3,}/;

/** Every `at` of a citation, wherever it stands. */
function citedPlaces(value: unknown): string[] {
  if (value instanceof Map) return [...value.values()].flatMap(citedPlaces);
  if (Array.isArray(value)) return value.flatMap(citedPlaces);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'at' && typeof part === 'string' ? [part] : citedPlaces(part),
  );
}

/** A text without the signs that keep its parts together or in their direction. */
function spaced(text: string): string {
  return text
    .replace(/[\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const TOKENS =
  /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g;
const EMPTY = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'path', 'rect', 'wbr']);
/** Code and ids are the same everywhere; the title of a page in its head bears no language. */
const NOT_READ = new Set(['code', 'pre', 'textarea', 'head']);
const SPOKEN = /\s(?:aria-label|placeholder|alt)="([^"]*)"/g;

/** A name that no line may part is an element inside its text. */
const BOUND = /<span class="one-piece[^"]*">([^<]*)<\/span>/g;

/** Texts of a page that are in its own language, as its marks say. */
function ownTexts(html: string): string[] {
  const open: { readonly name: string; readonly lang: string | undefined; readonly read: boolean }[] = [];
  const texts: string[] = [];
  for (const [, , closed, opened, attributes = '', text] of html.replace(BOUND, '$1').matchAll(TOKENS)) {
    const around = open.at(-1);
    if (closed) {
      const from = open.findLastIndex(({ name }) => name === closed);
      if (from >= 0) open.length = from;
    } else if (opened) {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? around?.lang;
      const isRead = (around?.read ?? true) && !NOT_READ.has(opened);
      if (lang === MADE_UP && isRead) for (const [, label = ''] of attributes.matchAll(SPOKEN)) texts.push(label);
      if (!EMPTY.has(opened)) open.push({ name: opened, lang, read: isRead });
    } else if (text && around?.lang === MADE_UP && around.read) texts.push(text);
  }
  return texts.map((text) => spaced(readEscaped(text)));
}

/** What is left of a text without names and addresses, if it holds a word. */
const leftOf = (text: string): string | undefined => {
  const left = text.replace(NAMES, '').replace(ADDRESSES, '').replace(IDS, '');
  return WORD.test(left) ? left : undefined;
};

test('a text in code, or one that lost its mark, is found', () => {
  const page = (body: string) => `<html lang="${MADE_UP}"><body>${body}</body></html>`;
  const left = (body: string) => ownTexts(page(body)).flatMap((text) => leftOf(text) ?? []);
  assert.deepEqual(left('<p>Read more</p>'), ['Read more']);
  assert.deepEqual(left('<p><br>اهلا <a href="/" aria-label="Close">×</a></p>'), ['Close']);
  assert.deepEqual(left('<p><span lang="en">Read <b>more</b></span> اهلا</p><script>const more = 1;</script>'), []);
  assert.deepEqual(left('<p>\u2068International Court of Justice\u2069, example.org/case/192</p>'), []);
});

test('no text of the source language stands in a made-up language without its mark', () => {
  const pages = pagesOf(ORDERS).filter((path) => path.startsWith(`${MADE_UP}/`) && !/\/v\/\d/.test(path));
  assert.ok(pages.length > 500, `${pages.length} pages`);
  const known = new Map<string, string | undefined>();
  const left = new Map<string, string>();
  let texts = 0;
  for (const path of pages)
    for (const text of ownTexts(read(ORDERS, path))) {
      texts += 1;
      if (!WORD.test(text)) continue;
      if (!known.has(text)) known.set(text, leftOf(text));
      const found = known.get(text);
      if (found !== undefined && !left.has(found)) left.set(found, `${path}: ${text.slice(0, 120)}`);
    }
  assert.ok(texts > 100_000, `${texts} texts`);
  assert.deepEqual([...left.values()], []);
});
