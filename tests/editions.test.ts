/* An edition: what a release keeps is read back whole, is never written again, and what is not such a file is refused. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readEditions } from '../src/load/read-editions.ts';
import { readerOf } from '../src/load/reader.ts';
import { type Fault, sayFault } from '../src/schema/read.ts';
import { editionOf, keepEdition } from '../tools/keep-edition.ts';

const root = mkdtempSync(join(tmpdir(), 'editions-'));
const content = join(root, 'content');
const file = join(content, 'editions/en/2027-01-10.json.gz');
const edition = editionOf(
  fileURLToPath(new URL('../content', import.meta.url)),
  readerOf('en').world,
  'en',
  '2027-01-10',
);
after(() => rmSync(root, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  keepEdition(content, 'en', edition, undefined);
});

function read(): { readonly days: readonly string[]; readonly faults: readonly string[] } {
  const faults: Fault[] = [];
  const kept = readEditions(content, new Set(['en']), faults).get('en') ?? [];
  return { days: kept.map(({ day }) => day), faults: faults.map(sayFault) };
}

test('all words of the record are kept, each text with its sources, and read back to the same value', () => {
  const faults: Fault[] = [];
  const [kept] = readEditions(content, new Set(['en']), faults).get('en') ?? [];
  assert.deepEqual(faults, []);
  assert.deepEqual(JSON.parse(JSON.stringify(kept)), JSON.parse(JSON.stringify(edition)));
  const { world } = readerOf('en');
  assert.equal(edition.events.length, world.events.length);
  assert.equal(edition.questions.length, world.questions.size);
  const numbered = edition.chapters.map(({ sections }) =>
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ number }) => number ?? [])),
  );
  for (const numbers of numbered)
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => i + 1),
    );
  const uncited = edition.events.filter(({ sections }) => sections[0]?.paragraphs[0]?.notes.length === 0);
  assert.deepEqual(
    uncited.map(({ id }) => id),
    [],
  );
});

test('the same words are not kept twice, and a kept edition is never written again', () => {
  assert.equal(keepEdition(content, 'en', { ...edition, day: '2027-02-10' }, edition), undefined);
  assert.throws(() => keepEdition(content, 'en', { ...edition, events: [] }, edition), /never written again/);
});

test('an edition is bounded by its words: under 450 kB packed', () => {
  assert.ok(readFileSync(file).length < 450_000, `${readFileSync(file).length} bytes`);
});

const repack = (change: (text: string) => string) =>
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString('utf8'))));

for (const [name, spoil, says] of [
  [
    'bytes that do not unpack',
    () => writeFileSync(file, 'text'),
    /2027-01-10\.json\.gz:1 cannot be read as compressed/,
  ],
  ['JSON that is cut off', () => repack((text) => text.slice(0, -9)), /cannot be read as compressed JSON/],
  ['a field of another name', () => repack((text) => text.replace('"chapters"', '"chapter"')), /restore the file/],
  [
    'an address that is a script',
    () => repack((text) => text.replace(/"url":"https:[^"]*"/, '"url":"javascript:x"')),
    /sources\..*url: /,
  ],
  [
    'a source that is not there',
    () => repack((text) => text.replace(/"notes":\[\{"id":"[^"]*"/, '"notes":[{"id":"nobody"')),
    /cites "nobody", which is not among its sources/,
  ],
  [
    'a date that does not exist',
    () => repack((text) => text.replace(/"date":"2026-10-10"/, '"date":"2026-02-30"')),
    /date: /,
  ],
  [
    'a file without a day',
    () => writeFileSync(join(content, 'editions/en/notes.txt'), 'x'),
    /notes\.txt:1 is no edition/,
  ],
  [
    'a language that the site has not',
    () => {
      mkdirSync(join(content, 'editions/xx'));
    },
    /"xx" is not in content\/lang/,
  ],
] as const)
  test(`refuses ${name}`, () => {
    spoil();
    const { faults } = read();
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });
