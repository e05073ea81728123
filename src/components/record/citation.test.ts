import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Citable, toBibTeX, toRis } from './citation.ts';

const ENTRY: Citable = {
  id: '2024-01-26-icj-provisional-measures',
  kind: 'Entry 2024-01-26-icj-provisional-measures',
  title: 'ICJ orders 6 measures: 15–2 & 16–1, 100%',
  site: 'Orders & Warrants',
  url: 'https://example.org/en/events/2024-01-26-icj-provisional-measures/',
  version: '2026-11-23',
  lang: 'en',
};

test('BibTeX escapes what TeX would read as a command, keeps the capitals and names the version', () => {
  const text = toBibTeX(ENTRY);
  assert.match(text, /^@online\{2024-01-26-icj-provisional-measures,\n/);
  assert.match(text, /title = \{\{ICJ orders 6 measures: 15–2 \\& 16–1, 100\\%\}\}/);
  assert.match(text, /month = \{11\}/);
  assert.match(text, /version of 2026-11-23/);
  assert.equal([...text].filter((c) => c === '{').length, [...text].filter((c) => c === '}').length);
});

test('BibTeX writes what TeX would run, or set as another sign, by its name', () => {
  const text = toBibTeX({ ...ENTRY, title: '\\input x \\immediate\\write18\\bgroup ~ ^ {a} $_# <b> |' });
  const title = /title = \{\{(.*)\}\},/.exec(text)?.[1];
  assert.equal(
    title,
    [
      '\\textbackslash{}input x \\textbackslash{}immediate\\textbackslash{}write18\\textbackslash{}bgroup',
      '\\textasciitilde{} \\textasciicircum{} \\{a\\} \\$\\_\\# \\textless{}b\\textgreater{} \\textbar{}',
    ].join(' '),
  );
});

test('no field of BibTeX takes a command from a text', () => {
  const attack = '\\input{x}';
  const text = toBibTeX({ ...ENTRY, kind: attack, title: attack, site: attack });
  assert.equal(text.match(/\\textbackslash\{\}input\\\{x\\\}/g)?.length, 3);
  assert.doesNotMatch(text, /\\input/);
});

test('no sign that a reader takes for the end of a line begins a field', () => {
  const title = 'A\rUR  - https://evil.example/\nUR  - x\u0085UR  - x\u2028UR  - x';
  const lines = toRis({ ...ENTRY, title }).split(/[\r\n\u0085\u2028]+/);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('UR')),
    [`UR  - ${ENTRY.url}`],
  );
  assert.equal(toBibTeX({ ...ENTRY, title }).split(/[\r\n\u0085\u2028]+/).length, toBibTeX(ENTRY).split('\n').length);
});

test('RIS has one tag a line, starts with its type and ends its record', () => {
  const lines = toRis(ENTRY).split('\r\n');
  assert.equal(lines[0], 'TY  - ELEC');
  assert.equal(lines.at(-2), 'ER  - ');
  assert.ok(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)));
  assert.ok(lines.includes('DA  - 2026/11/23'));
});
