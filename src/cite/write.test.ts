import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import { loadWorld } from '../load/world.ts';
import type { CslItem } from './item.ts';
import { partItem } from './page-item.ts';
import { caseNames, sourceItem } from './source-item.ts';
import { toBib, toCslJson, toRis } from './write.ts';

const ENTRY: CslItem = partItem(
  {
    key: '2024-01-26-icj-provisional-measures',
    title: 'ICJ orders 6 measures: 15–2 & 16–1, 100%',
    site: 'Orders & Warrants',
    url: 'https://example.org/en/events/2024-01-26-icj-provisional-measures/',
    version: '2026-11-03',
    note: 'Entry x, version of 2026-11-03',
    lang: 'en',
  },
  { anchor: 'p1', label: 'para. 1' },
);

test('BibTeX escapes what TeX would read as a command, keeps the capitals and names the version', () => {
  const text = toBib([ENTRY]);
  assert.match(text, /^@online\{2024-01-26-icj-provisional-measures:p1,\n/);
  assert.match(text, /title = \{\{.*15–2 \\& 16–1, 100\\%, para\. 1\}\}/);
  assert.match(text, /date = \{2026-11-03\}/);
  assert.match(text, /version of 2026-11-03/);
  assert.equal([...text].filter((c) => c === '{').length, [...text].filter((c) => c === '}').length);
});

test('BibTeX writes what TeX would run, or set as another sign, by its name, in every field', () => {
  const attack = '\\input x ~ ^ {a} $_# <b>';
  const text = toBib([
    { ...ENTRY, title: attack, note: attack, author: [{ literal: attack }], 'container-title': attack },
  ]);
  assert.doesNotMatch(text, /\\input/);
  assert.ok(
    text.match(/\\textbackslash\{\}input x \\textasciitilde\{\} \\textasciicircum\{\} \\\{a\\\} \\\$\\_\\#/g)
      ?.length === 4,
    text,
  );
});

test('no sign that a reader takes for the end of a line begins a field', () => {
  const title = 'A\rUR  - https://evil.example/\nUR  - x\u0085UR  - x\u2028UR  - x';
  const lines = toRis([{ ...ENTRY, title }]).split(/[\r\n\u0085\u2028]+/);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('UR')),
    [`UR  - ${ENTRY.URL}`],
  );
  const split = (text: string) => text.split(/[\r\n\u0085\u2028]+/).length;
  assert.equal(split(toBib([{ ...ENTRY, title }])), split(toBib([ENTRY])));
});

test('RIS has one tag a line, starts with its type, keeps its id whole and ends its record', () => {
  const lines = toRis([ENTRY]).split('\r\n');
  assert.equal(lines[0], 'TY  - ELEC');
  assert.equal(lines[1], `ID  - ${ENTRY.id}`);
  assert.equal(lines.at(-2), 'ER  - ');
  assert.ok(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)));
  assert.ok(lines.includes('DA  - 2026/11/03'));
});

test('the name of a body is one name: bibutils would take its last word for a family', () => {
  assert.ok(toRis([ENTRY]).includes('AU  - Orders\u00a0&\u00a0Warrants\r\n'));
  assert.ok(toBib([ENTRY]).includes('author = {{Orders \\& Warrants}}'));
});

test('Citation.js reads every source back from each form: key, title, address, day and who answers for it', () => {
  const world = loadWorld('en');
  const items = [...world.sources.values()].map((source) => sourceItem(source, caseNames(world)));
  assert.ok(items.length > 700);
  const told = ({ id, title, URL, issued, author, 'container-title': container }: ReadBack, days: number) => [
    id,
    title,
    // It writes a sign of per cent of BibTeX anew.
    URL?.replaceAll('%25', '%'),
    issued?.['date-parts'][0].slice(0, days),
    [author].flat()[0]?.literal ?? [author].flat()[0]?.family ?? container,
  ];
  const ofCases = items.filter(({ type }) => type === 'legal_case').length;
  for (const [form, text] of Object.entries({ bib: toBib(items), ris: toRis(items), json: toCslJson(items) })) {
    const read = new Cite(text, { generateGraph: false }).data as readonly ReadBack[];
    assert.equal(read.length, items.length, form);
    // A comma parts a given name from a family name in RIS: bodies are written without.
    const plain = (value: unknown) =>
      JSON.stringify(value)
        .replace(/\s/gu, ' ')
        .replaceAll(form === 'ris' ? ' / ' : ', ', ', ');
    for (const [i, written] of items.entries()) {
      // Of a newspaper in RIS it reads the year alone, and of a case nothing of where it is printed.
      const days = form === 'ris' && written.type === 'article-newspaper' ? 1 : 3;
      const { 'container-title': printed, ...bare } = written;
      const readable = printed && form === 'ris' && written.type === 'legal_case' ? bare : written;
      assert.equal(plain(told(read[i] as ReadBack, days)), plain(told(readable as ReadBack, days)), form);
    }
    assert.equal(read.filter(({ type }) => type === 'legal_case').length, ofCases, form);
  }
  const wall = items.filter(({ id }) => id === 'icj-131-opinion-2004-07-09');
  assert.match(toRis(wall), /^T2 {2}- I\.C\.J\. Reports 2004 \(I\)\r$/m);
  assert.match(toRis(wall), /^SP {2}- 136\r$/m);
});

interface ReadBack extends Omit<CslItem, 'author'> {
  readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
}
