import assert from 'node:assert/strict';
import { test } from 'node:test';
import { farFetched, type Fragment, hitOf as shown, piecesOf } from './hits.ts';

const hitOf = (page: Fragment) => shown(page, 'chapter');

const at = (location: number, score = 1) => ({ location, balanced_score: score });
const part = (id: string, location: number, ...words: ReturnType<typeof at>[]) => ({
  title: `About ${id}`,
  url: `/en/chapters/x/#${id}`,
  excerpt: `Here is <mark>${id}</mark>.`,
  anchor: { id, location },
  weighted_locations: words,
});

const fragment = (change: Partial<Fragment> = {}): Fragment => ({
  url: '/en/chapters/x/',
  excerpt: 'The whole of <mark>it</mark>.',
  meta: { title: 'X', when: '24 July 2026' },
  anchors: [],
  sub_results: [],
  ...change,
});

test('a page without parts shows its own excerpt', () => {
  assert.deepEqual(hitOf(fragment()), {
    title: 'X',
    url: '/en/chapters/x/',
    kind: 'chapter',
    when: '24 July 2026',
    excerpt: [
      { text: 'The whole of ', marked: false },
      { text: 'it', marked: true },
      { text: '.', marked: false },
    ],
    parts: [],
  });
});

test('of many parts the three with most of the words are shown, in the order of the page', () => {
  const { parts, excerpt } = hitOf(
    fragment({
      sub_results: [
        part('a', 10, at(11)),
        part('b', 20, at(21), at(22)),
        part('c', 30, at(31), at(32), at(33)),
        part('d', 40, at(41), at(42)),
      ],
    }),
  );
  assert.deepEqual(
    parts.map(({ url }) => url),
    ['#b', '#c', '#d'].map((id) => `/en/chapters/x/${id}`),
  );
  assert.deepEqual(excerpt, []);
});

test('a part names the paragraph in which its best word stands, and no other part’s', () => {
  const anchors = [
    { id: 'a', text: 'About a', location: 10 },
    { id: 'p1', text: '', location: 12 },
    { id: 'r3', text: '3', location: 14 },
    { id: 'p2', text: '', location: 20 },
    { id: 'b', text: 'About b', location: 30 },
    { id: 'p3', text: '', location: 35 },
  ];
  const spots = (...words: ReturnType<typeof at>[]) =>
    hitOf(fragment({ anchors, sub_results: [part('a', 10, ...words)] })).parts[0]?.spot;
  assert.deepEqual(spots(at(13, 1), at(22, 9)), { url: '/en/chapters/x/#p2', name: '2', paragraph: true });
  assert.equal(spots(at(11)), undefined);
  assert.equal(
    hitOf(fragment({ anchors, sub_results: [part('b', 30, at(31))] })).parts[0]?.spot,
    undefined,
    'a paragraph before the heading belongs to another part',
  );
});

test('a point of an order goes by its printed sign', () => {
  const anchors = [{ id: 'point-2-a', text: ' (2)(a) ', location: 12 }];
  const [shown] = hitOf(fragment({ anchors, sub_results: [part('points', 10, at(15))] })).parts;
  assert.deepEqual(shown?.spot, { url: '/en/chapters/x/#point-2-a', name: '(2)(a)', paragraph: false });
});

test('a source has its title and the language of it', () => {
  const hit = shown(fragment({ meta: { source: 'Un titre', lang: 'fr' } }), 'source');
  assert.equal(hit.title, 'Un titre');
  assert.equal(hit.lang, 'fr');
  assert.equal(hit.kind, 'source');
});

test('an excerpt is text and marks; whatever else looks like markup is text', () => {
  assert.deepEqual(piecesOf('A &lt;b&gt;<mark>bold</mark><img src=x>.'), [
    { text: 'A <b>', marked: false },
    { text: 'bold', marked: true },
    { text: '<img src=x>.', marked: false },
  ]);
  assert.deepEqual(piecesOf(''), []);
});

test('dots say where the text goes on', () => {
  const text = (excerpt: string) =>
    piecesOf(excerpt)
      .map((piece) => piece.text)
      .join('');
  assert.equal(text('and so <mark>on</mark>'), '… and so on …');
  assert.equal(text('A sentence.'), 'A sentence.');
  assert.equal(text('<mark>before</mark> it ends.'), '… before it ends.');
});

test('a scrap of a word is no answer; a shorter form of it is', () => {
  const found = (mark: string) => [hitOf(fragment({ excerpt: `X <mark>${mark}</mark> y.` }))];
  assert.ok(farFetched('zzzqqq', found('Z.')));
  assert.ok(farFetched('orchid', found('or')));
  assert.ok(!farFetched('orders', found('order')));
  assert.ok(!farFetched('ضيف', found('الضيف')));
  assert.ok(!farFetched('"z"', found('Z.')));
  assert.ok(!farFetched('famine', []));
});
