/* The method page counts: what stands on it is what the record gives on the day of the build. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factReport } from '../../src/load/fact-report.ts';
import { loadRecord } from '../../src/load/world.ts';
import { OFFICIAL_KINDS } from '../../src/model/record.ts';
import { type BuiltSite, read, SITES } from './site.ts';

const page = read(SITES[0] as BuiltSite, 'en/method/index.html');
const files = loadRecord();
const report = factReport(files);

/** The cells of a row, by the name in front of it, in the table of that caption. */
function cells(caption: string, name: string): readonly number[] {
  const table = page.split('<table').find((part) => part.includes(`<caption>${caption}`)) ?? '';
  const row = table.split('<tr>').find((part) => part.includes(`>${name}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>([\d,]+)<\/td>/g)].map(([, number]) => Number(number?.replaceAll(',', '')));
}

test('what rests on official documents is counted on the method page', () => {
  const { key, all } = report.official;
  assert.deepEqual(cells('Entries that rest on an official document', 'Key entries'), [key.count, key.total]);
  assert.deepEqual(cells('Entries that rest on an official document', 'All entries'), [all.count, all.total]);
  for (const [name, wanted] of [
    ['read in full', 'full'],
    ['read in part', 'part'],
    ['read in excerpts', 'excerpt'],
  ] as const) {
    const sources = [...files.sources.values()].filter((source) => source.read === wanted);
    const official = sources.filter(({ kind }) => OFFICIAL_KINDS.includes(kind));
    assert.deepEqual(cells('Sources by how much was read', name), [official.length, sources.length]);
  }
});

test('where a text was read is counted on it: in a copy with an address, elsewhere without one', () => {
  const sources = [...files.sources.values()];
  assert.deepEqual(cells('Sources with more on where', 'Read in a copy whose address is given'), [
    sources.filter(({ copy }) => copy).length,
  ]);
  assert.deepEqual(cells('Sources with more on where', 'Told in words only: elsewhere, or which part'), [
    sources.filter(({ copy, readAt, read }) => readAt && !copy && read !== 'no').length,
  ]);
});

test('the home page promises no more than was read', () => {
  const home = read(SITES[0] as BuiltSite, 'en/index.html')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  const official = [...files.sources.values()].filter(({ kind }) => OFFICIAL_KINDS.includes(kind));
  const count = (wanted: string) => official.filter((source) => source.read === wanted).length.toLocaleString('en');
  assert.ok(
    home.includes(
      `of ${official.length.toLocaleString('en')} documents of courts, states and international bodies ${count('full')} in full, ${count('part')} in part`,
    ),
  );
  assert.doesNotMatch(home, /from the documents|names its document\b/);
});

test('who is heard and whose harm is told is counted on it', () => {
  const [loudest] = report.voices;
  assert.ok(loudest);
  const name = [...files.states].find(([id]) => id === loudest.by)?.[1].name ?? loudest.by;
  assert.equal(cells('Whose words are told', name).at(-1), loudest.total);
  const killed = report.harm.filter(({ told }) =>
    told.some(({ side, harm }) => side === 'palestinians' && harm === 'killed'),
  );
  assert.equal(cells('Harm to people in the war lane', 'Palestinians')[0], killed.length);
  assert.deepEqual(cells('What is still uneven', 'Key entries that rest on one source'), [
    report.singleSourceKeyEvents.length,
  ]);
});
