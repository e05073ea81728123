import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadWorld } from '../load/world.ts';
import { inStyles, textOf } from './in-styles.ts';
import type { CslItem } from './item.ts';
import { pageItem, partItem, styledPart } from './page-item.ts';
import { caseNames, sourceItem } from './source-item.ts';

const world = loadWorld('en');
const page = {
  key: 'chapters-two-courts',
  title: 'Two courts, one war',
  site: 'Orders & Warrants',
  url: 'https://example.org/en/chapters/two-courts/',
  version: '2026-11-03',
  note: '',
  lang: 'en',
};
const source = (id: string): CslItem => {
  const found = world.sources.get(id);
  assert.ok(found, id);
  return sourceItem(found, caseNames(world));
};

/** Nine kinds of things to cite. The sources are cited as they stand in the record. */
const KINDS: readonly (readonly [string, CslItem])[] = [
  ['a page', pageItem(page)],
  ['a paragraph', styledPart(page, { anchor: 'p3', label: 'para. 3' })],
  ['an order', source('icj-192-order-2024-01-26')],
  ['an advisory opinion', source('icj-186-opinion-2024-07-19')],
  ['a judgment', source('ewhc-1615-2025')],
  ['a treaty', source('rome-statute')],
  ['a resolution', source('unga-es1024-text')],
  ['a report of the United Nations', source('coi-a-hrc-29-52')],
  ['a newspaper', source('khan-removed-guardian-2026-07-24')],
];

const FILE = join(import.meta.dirname, 'snapshots/four-styles.txt');

test('nine kinds of things by four styles', () => {
  const told = `${KINDS.map(([kind, item]) =>
    [kind, ...inStyles(item).map((cited) => `  ${cited.style}: ${marked(cited.runs)}`)].join('\n'),
  ).join('\n\n')}\n`;
  // A changed snapshot writes its sibling for the eye.
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== told) writeFileSync(FILE.replace('.txt', '.new.txt'), told);
  assert.equal(told, readFileSync(FILE, 'utf8'));
});

test('each is cited by itself: two of a year and an author are not told apart by letters', () => {
  const [first] = inStyles(pageItem(page));
  const [second] = inStyles(pageItem({ ...page, key: 'b', title: 'Another', url: 'https://example.org/b/' }));
  assert.ok(first && second);
  assert.match(textOf(first), /\(2026, November 3\)/);
  assert.match(textOf(second), /\(2026, November 3\)/);
});

test('where it is printed and its page stand where lawyers write them', () => {
  const order = world.sources.get('icj-131-opinion-2004-07-09');
  assert.ok(order);
  const reported = sourceItem({ ...order, reports: 'I.C.J. Reports 2004, p. 9' }, caseNames(world));
  const oscola = inStyles(reported).find(({ style }) => style === 'OSCOLA');
  assert.match(oscola ? textOf(oscola) : '', / \[2004\] ICJ Reports 2004 9 \(International Court of Justice\)\.$/);
});

test('what a title holds stays text, and a place has the title of its page', () => {
  const title = 'A < B & “C”';
  for (const cited of inStyles(pageItem({ ...page, title }))) assert.match(textOf(cited), /A < B & [“‘]C/);
  assert.equal(partItem(page, { anchor: 'p3', label: 'para. 3' }).title, 'Two courts, one war, para. 3');
});

const marked = (runs: readonly { readonly text: string; readonly italic: boolean }[]) =>
  runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');
