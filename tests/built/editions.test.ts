/* Editions as they are built: each text has its page, says that it is old, and is left out of searches. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editionsOf } from '../../src/load/world.ts';
import { SITES } from './site.ts';

const [{ folder: dist } = { folder: '' }] = SITES;
const editions = editionsOf('en');
const page = (...path: string[]) => readFileSync(join(dist, 'en/editions', ...path, 'index.html'), 'utf8');

test('an edition was kept before the chapters were written anew, and every text of it can be read', () => {
  assert.ok(editions.length > 0);
  for (const { day, chapters, events } of editions) {
    for (const { id, sections } of chapters) {
      const html = page(day, id);
      assert.match(html, /<meta name="robots" content="noindex">/, id);
      assert.ok(html.includes(`href="/en/chapters/${id}/"`) || !existsSync(join(dist, 'en/chapters', id)), id);
      for (const { number } of sections.flatMap(({ paragraphs }) => paragraphs))
        if (number !== undefined) assert.ok(html.includes(`id="p${number}"`), `${day} ${id} p${number}`);
    }
    const all = page(day, 'events');
    for (const { id } of events) assert.ok(all.includes(`id="t-${id}"`), id);
  }
});

test('a chapter that was written anew leads to the text before it', () => {
  const html = readFileSync(join(dist, 'en/chapters/start-here/index.html'), 'utf8');
  assert.match(html, /href="\/en\/editions\/2026-11-24\/start-here\/">The text before it</);
});

test('what changed is told sentence by sentence', () => {
  for (const { day } of editions.slice(0, 1)) {
    assert.match(page(day, 'changes'), /sentences? new/);
    assert.match(page(day, 'changes', 'start-here'), /<del[ >].*<\/del>/s);
    assert.match(page(day, 'changes', 'start-here'), /<ins[ >].*<\/ins>/s);
  }
});

test('neither the search nor the sitemap knows an old text', () => {
  const map = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  for (const { day } of editions) assert.ok(!map.includes(`/editions/${day}/`), day);
});
