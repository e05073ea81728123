/* What teachers take is joined: a lesson knows its unit, an extract its document, and each of its words can be translated. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { joinWorld } from '../src/load/join-world.ts';
import { readLanguage, readRecord } from '../src/load/read-files.ts';
import { OVERLAY_SHAPES } from '../src/schema/content-map.ts';
import { copyOfContent } from './changed-content.ts';
import { writeTeaching } from './made-up-teaching.ts';

const { withChange } = copyOfContent();

function teachingIn(lang: string, files: Readonly<Record<string, object>> = {}) {
  return withChange(
    'teach',
    (folder) => {
      mkdirSync(folder);
      writeTeaching(folder);
    },
    (content) => {
      const faults: Parameters<typeof readRecord>[1] = [];
      for (const [name, value] of Object.entries({ language: { name: lang }, ui: {}, ...files })) {
        mkdirSync(join(content, 'lang', lang), { recursive: true });
        if (lang !== 'en') writeFileSync(join(content, 'lang', lang, `${name}.yaml`), stringify(value));
      }
      const record = readRecord(content, faults);
      const { overlays } = readLanguage(content, lang, faults);
      assert.deepEqual(faults, []);
      return joinWorld(record, { lang, sourceLanguage: 'en', overlays }).teaching;
    },
  );
}

test('a lesson knows its unit, an extract its document', () => {
  const { lessons, sets } = teachingIn('en');
  assert.equal(lessons.get('a-lesson')?.unit, 'a-unit');
  assert.equal(sets.get('a-set')?.extracts[0]?.source.id, 'icj-statute');
  assert.equal(lessons.get('a-lesson')?.tasks[0]?.citations[0]?.at, 'Article 34');
});

test('a language translates it, the words explained in an extract too', () => {
  for (const name of ['units', 'lessons', 'sets', 'controversies', 'protocols', 'practice'])
    assert.ok(OVERLAY_SHAPES.has(name), name);
  const { sets, practice } = teachingIn('fr', {
    sets: { 'a-set': { extracts: { two: { words: { parties: 'ceux qui plaident' } } } } },
    practice: { courts: { items: { 'courts-03': { sequence: ['Un', null, 'Trois'] } } } },
  });
  const [one, two] = sets.get('a-set')?.extracts ?? [];
  assert.equal(one?.words.parties?.lang, 'en');
  assert.deepEqual(two?.words.parties, { text: 'ceux qui plaident', lang: 'fr' });
  const sequence = practice.get('courts')?.items.find(({ id }) => id === 'courts-03')?.sequence;
  assert.deepEqual(
    sequence?.map(({ lang }) => lang),
    ['fr', 'en', 'fr'],
  );
});
