import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedCitations } from './joined-citations.ts';

test('records stand once, whatever the form', () => {
  const bib = (id: string) => `@online{${id},\n  title = {{A @ b}},\n  year = {2026}\n}\n`;
  assert.equal(joinedCitations('bib', [bib('a') + bib('b'), bib('b') + bib('c')]), ['a', 'b', 'c'].map(bib).join('\n'));
  const ris = (id: string) => `TY  - ELEC\r\nID  - ${id}\r\nTI  - T\r\nER  - \r\n`;
  assert.equal(joinedCitations('ris', [ris('a'), ris('a') + ris('b')]), ris('a') + ris('b'));
  const csl = (id: string) => ({ id, type: 'webpage' });
  assert.deepEqual(
    JSON.parse(joinedCitations('csl.json', [JSON.stringify([csl('a')]), JSON.stringify([csl('a'), csl('b')])])),
    [csl('a'), csl('b')],
  );
});

test('nothing is an empty file of its form', () => {
  assert.equal(joinedCitations('bib', []), '');
  assert.deepEqual(JSON.parse(joinedCitations('csl.json', [])), []);
});
