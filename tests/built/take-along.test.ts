/* What can be taken along: the page names each file that the build makes, with its true size, and those that come later. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readerOf } from '../../src/load/reader.ts';
import { list } from '../../tools/export/listing.ts';
import { bookPath } from '../../tools/book/index.ts';
import { sizeOf } from '../../tools/sizes.ts';
import { fileFor, read, SITES } from './site.ts';

const [site] = SITES as [(typeof SITES)[number]];
const PAGE = join('en', 'download', 'index.html');
const reader = readerOf();

test('each file on the page of what can be taken along has its true size beside it', () => {
  const sizes = [...read(site, PAGE).matchAll(/<data value="([^"]+)"[^>]*>([^<]*)<\/data>/g)];
  assert.ok(sizes.some(([, path]) => path === bookPath('en').replaceAll('\\', '/')));
  for (const [, path = '', said] of sizes) {
    assert.equal(said, sizeOf(reader, statSync(join(site.folder, path)).size), path);
    assert.ok(fileFor(site, `/${path}`), path);
  }
});

test('every page leads to it', () => {
  for (const path of ['', 'chapters', 'about', 'data'])
    assert.match(read(site, join('en', path, 'index.html')), /href="\/en\/download\/"/);
});

test('what is made after a build takes the place that waits for it on the page, and takes it again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'take-along-'));
  try {
    mkdirSync(join(folder, 'en', 'download'), { recursive: true });
    cpSync(join(site.folder, PAGE), join(folder, PAGE));
    const file = (name: string, bytes = 1_234_567) => ({ path: `download/en/${name}.pdf`, name, bytes });
    const listing = { folder: file('the folder'), book: file('book'), chapters: [file('one & two')], lessons: [] };
    for (let times = 0; times < 2; times += 1) {
      list(folder, reader, listing);
      const html = readFileSync(join(folder, PAGE), 'utf8');
      const links = [
        ...html.matchAll(/<a href="(\/download\/[^"]+)" download="">([^<]+)<\/a> <data value="[^"]+">1\.2 MB</g),
      ];
      assert.deepEqual(
        links.map(([, , name]) => name),
        ['the folder', 'book', 'one &amp; two'],
      );
      assert.doesNotMatch(html, new RegExp(reader.t('take.notExported')));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a size is said in kilobytes, and from a megabyte on in these', () => {
  assert.deepEqual(
    [200, 45_400, 999_600, 1_000_000, 12_345_678].map((bytes) => sizeOf(reader, bytes)),
    ['1 kB', '45 kB', '1,000 kB', '1 MB', '12.3 MB'],
  );
});
