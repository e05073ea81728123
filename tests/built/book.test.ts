/* The book of each language: a valid EPUB 3 that says what the pages of the chapters say, with descriptions and tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { bookPath } from '../../tools/book/index.ts';
import { pagesOf, read, SITES } from './site.ts';

const booksOf = (site: (typeof SITES)[number]) =>
  [...new Set(pagesOf(site).flatMap((path) => /^([\w-]+)\/chapters\/index\.html$/.exec(path)?.[1] ?? []))].map(
    (lang) => ({
      name: `${site.name} ${lang}`,
      lang,
      site,
      bytes: new Uint8Array(readFileSync(join(site.folder, bookPath(lang)))),
    }),
  );

const BOOKS = SITES.flatMap(booksOf);
const [first] = BOOKS;
if (!first) throw new Error('There is no book');
const files = Object.entries(unzipSync(first.bytes)).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
const fileOf = (name: string) => files.find((file) => file.name === `EPUB/${name}`)?.text ?? '';
const chapters = files.filter(({ text }) => text.includes('epub:type="chapter"'));

for (const { name, bytes } of BOOKS)
  test(`the book ${name} has no fault`, async () => {
    const { messages } = await EpubCheck.validate(bytes);
    const faults = messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity));
    assert.deepEqual(faults, []);
  });

test('the book has every chapter in the order of the site, with all of its paragraphs and notes', () => {
  const listed = [...read(first.site, 'en/chapters/index.html').matchAll(/href="\/en\/chapters\/([\w-]+)\/"/g)];
  const slugs = [...new Set(listed.map(([, slug]) => slug))];
  assert.ok(slugs.length >= 13);
  assert.deepEqual(
    chapters.map(({ name }) => name),
    slugs.map((slug) => `EPUB/${slug}.xhtml`),
  );
  for (const slug of slugs) {
    const page = read(first.site, `en/chapters/${slug}/index.html`);
    const ids = (text: string, kind: string) =>
      [...text.matchAll(new RegExp(` id="(${kind}\\d+)"`, 'g'))].map(([, id]) => id);
    for (const kind of ['p', 'n'])
      assert.deepEqual(ids(fileOf(`${slug}.xhtml`), kind), ids(page, kind), `${slug} ${kind}`);
  }
});

test('each picture of the book says what it shows, in the text and in itself, and has its table', () => {
  const pictures = chapters.flatMap(({ text }) => [
    ...text.matchAll(/<img src="pictures\/([\w-]+)\.svg" alt="([^"]*)"/g),
  ]);
  assert.ok(pictures.length >= 20);
  for (const [, id, said = ''] of pictures) {
    assert.ok(said.length > 40, id);
    assert.match(fileOf(`pictures/${id}.svg`), /<title>[^<]+<\/title><desc>[^<]{40,}<\/desc>/);
    assert.match(fileOf(`table-${id}.xhtml`), /<tbody>\s*<tr><td>/);
  }
});

test('the book tells for whom it can be read, in which language, and on what terms', () => {
  const about = fileOf('package.opf');
  for (const part of [
    'accessMode',
    'accessModeSufficient',
    'accessibilityFeature',
    'accessibilityHazard',
    'accessibilitySummary',
  ])
    assert.match(about, new RegExp(`property="schema:${part}"`));
  assert.match(about, /<dc:language>en<\/dc:language>/);
  assert.match(about, /<dc:rights>CC BY 4\.0/);
  assert.match(about, /properties="cover-image"/);
});

test('no link of the book leads into the void: within it or to a whole address', () => {
  const names = new Set(files.map(({ name }) => name));
  for (const { name, text } of files.filter((file) => file.name.endsWith('.xhtml')))
    for (const [, address = ''] of text.matchAll(/ href="([^"]+)"/g)) {
      if (/^https?:/.test(address) || /^mailto:/.test(address)) continue;
      const [file, at] = address.split('#');
      const target = file ? `EPUB/${file}` : name;
      assert.ok(names.has(target), `${name}: ${address}`);
      if (at) assert.match(files.find((each) => each.name === target)?.text ?? '', new RegExp(` id="${at}"`), address);
    }
});
