import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../load/world.ts';
import type { Source } from '../model/record.ts';
import { caseNames, sourceItem, sourceItems } from './source-item.ts';

const world = loadWorld('en');
const cases = caseNames(world);
const SOURCE: Source = {
  id: 's',
  kind: 'court',
  title: 'Order of 1 May 2024, A v. B',
  publisher: 'Court',
  lang: 'en',
  read: 'full',
};

test('a decision has the name of its case before its own, the parties once, and its number', () => {
  const names = new Map([['No. 7', 'Question of a Border (A v. B)']]);
  const item = sourceItem({ ...SOURCE, docType: 'order', parties: 'A v. B', caseNumber: 'No. 7' }, names);
  assert.equal(item.title, 'Question of a Border (A v. B), Order of 1 May 2024, No. 7');
  assert.deepEqual([item.type, item.authority, item.author], ['legal_case', 'Court', undefined]);
});

test('a document is what it is, and a page of a site where nobody says', () => {
  const typeOf = (more: Partial<Source>) => sourceItem({ ...SOURCE, ...more }, cases).type;
  assert.equal(typeOf({}), 'webpage');
  assert.equal(typeOf({ docType: 'treaty' }), 'treaty');
  assert.equal(typeOf({ docType: 'resolution' }), 'report');
  assert.equal(typeOf({ kind: 'un', symbol: 'S/PV.9841' }), 'report');
  assert.equal(typeOf({ kind: 'press' }), 'article-newspaper');
  assert.equal(typeOf({ kind: 'dataset' }), 'dataset');
});

test('a symbol stands in its field and not in the title too', () => {
  const item = sourceItem({ ...SOURCE, kind: 'un', title: 'A meeting (S/PV.9841)', symbol: 'S/PV.9841' }, cases);
  assert.deepEqual([item.title, item.genre, item.number], ['A meeting', 'UN Doc', 'S/PV.9841']);
});

test('an address is that of the document: a copy elsewhere is not cited for it', () => {
  assert.equal(sourceItem({ ...SOURCE, copy: 'https://example.org/copy' }, cases).URL, undefined);
});

test('a source that is cited at several places is listed once, with all of them', () => {
  const items = sourceItems(
    [
      { source: SOURCE, at: 'para. 2' },
      { source: SOURCE },
      { source: SOURCE, at: 'para. 9' },
      { source: SOURCE, at: 'para. 2' },
    ],
    cases,
    (places) => places.join(' and '),
  );
  assert.deepEqual(
    items.map(({ id, note }) => [id, note]),
    [['s', 'para. 2 and para. 9']],
  );
});

test('in the record decisions of the World Court name their case, and a symbol is one of the United Nations', () => {
  const court = [...world.sources.values()].filter(
    ({ docType, publisher }) =>
      publisher === 'International Court of Justice' &&
      ['order', 'advisory-opinion', 'opinion'].includes(docType ?? ''),
  );
  assert.ok(court.length > 40);
  for (const source of court)
    assert.ok(cases.has(source.caseNumber ?? ''), `${source.id} has no number of a known case`);
  for (const { id, symbol, kind } of world.sources.values()) assert.ok(!symbol || kind === 'un', id);
});
