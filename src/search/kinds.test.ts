import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKind, KINDS, placeOf } from './kinds.ts';

test('a page of a part is a thing of its kind, and all of it is searched', () => {
  assert.deepEqual(placeOf(['chapters', 'two-courts']), { kind: 'chapter', reach: 'page' });
  assert.deepEqual(placeOf(['events', '2024-01-26-x']), { kind: 'event', reach: 'page' });
  assert.deepEqual(placeOf(['hague-group']), { kind: 'page', reach: 'page' });
});

test('of a list only its name and description are searched: its entries are found by themselves', () => {
  for (const part of ['people', 'sources', 'events', 'timeline']) {
    const place = placeOf([part]);
    assert.equal(place?.kind, 'page');
    assert.equal(place?.reach, 'list');
  }
});

test('pages of claims, terms and numbers take no part: the record tells of them as entries', () => {
  for (const part of ['claims', 'glossary', 'figures']) assert.equal(placeOf([part, 'one']), undefined, part);
});

test('a part that is not known yet is searched as pages', () => {
  assert.deepEqual(placeOf(['corrections']), { kind: 'page', reach: 'page' });
  assert.deepEqual(placeOf(['lessons', 'one']), { kind: 'page', reach: 'page' });
});

test('home, the search itself, embeds and what lies deeper take no part', () => {
  for (const segments of [[], ['search'], ['embed', 'timeline'], ['charts', 'timeline', '2026-11-24']])
    assert.equal(placeOf(segments), undefined, segments.join('/'));
});

test('only the kinds are kinds', () => {
  assert.ok(KINDS.every(isKind));
  for (const text of ['', 'Chapter', '<b>', null, undefined, 'toString']) assert.equal(isKind(text), false);
});
