/* A translation says of which text it is; when that changes, readers, translators and the report are told. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { markOf } from '../src/i18n/source-mark.ts';
import { readLanguage, readRecord } from '../src/load/read-files.ts';
import { standingsOf } from '../src/load/translations.ts';
import { faultsOf } from '../src/load/world.ts';
import { FILE_SHAPES } from '../src/schema/content-map.ts';
import { marksOf, markProse, reportOf, sayReport } from '../tools/translation-marks.ts';
import { withLanguage } from './made-up-language.ts';

const EVENT = '2024-01-26-icj-provisional-measures';
const OTHER = '2024-03-28-icj-more-measures';
const FILES = {
  'events.yaml': stringify({ [EVENT]: { title: 'La Cour ordonne', positions: [null, { text: 'A dit.' }] } }),
  'lanes.yaml': stringify({ icj: { name: 'La Cour' } }),
  'ui.yaml': stringify({ nav: { home: 'Accueil' } }),
};

/** Of the record, what these tests translate: a test that reads less is quicker. */
const SMALL = ['events', 'lang', ...Object.keys(FILE_SHAPES).map((name) => `${name}.yaml`)];

const mark = (root: string, revised: readonly string[] = []) =>
  writeFileSync(join(root, 'lang/fr/of.yaml'), marksOf(root, 'fr', revised));
const report = (root: string) => reportOf(root)[0];
const standings = (root: string) => {
  const [record, source, own] = [readRecord(root, []), readLanguage(root, 'en', []), readLanguage(root, 'fr', [])];
  return standingsOf(record, source, own);
};
function change(root: string, path: string, from: RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  assert.match(text, from);
  writeFileSync(join(root, path), text.replace(from, to));
}

test('a translation that does not say of which text it is is refused, with the command that writes it', () => {
  withLanguage(FILES, (root) => {
    const faults = faultsOf(root);
    assert.equal(faults.length, 4, faults.join('\n'));
    assert.match(
      faults[0] ?? '',
      /^content\/lang\/fr\/events\.yaml:1 .*\.title: does not say.*npm run translations fr/,
    );
    mark(root);
    assert.deepEqual(faultsOf(root), []);
  });
});

test('a text whose source changed is older, until somebody says that it was revised', () => {
  withLanguage(
    FILES,
    (root) => {
      mark(root);
      assert.equal(standings(root).get('La Cour ordonne'), undefined);
      change(root, `events/${EVENT}.yaml`, /^title: .*/m, 'title: Something else happened');
      // A new run of the command takes in new translations and hides no old one.
      mark(root);
      assert.equal(standings(root).get('La Cour ordonne'), 'older');
      assert.equal(standings(root).get('A dit.'), undefined, 'its own source is as it was');
      assert.deepEqual(report(root)?.older, [`events.yaml ${EVENT}.title`]);
      mark(root, [`events/${OTHER}`]);
      assert.equal(standings(root).get('La Cour ordonne'), 'older');
      mark(root, [`events/${EVENT}`]);
      assert.equal(standings(root).get('La Cour ordonne'), undefined);
    },
    SMALL,
  );
});

test('a sentence that a language lacks is known to be in the source language', () => {
  withLanguage(
    FILES,
    (root) => {
      const { summary, title } = readRecord(root, []).events.get(EVENT) ?? {};
      assert.equal(standings(root).get(summary ?? ''), 'none');
      assert.equal(standings(root).get(title ?? ''), undefined);
    },
    ['events', 'lang'],
  );
});

test('the report counts texts, messages and prose of each language, and what is outdated', () => {
  const source = readFileSync(new URL('../content/chapters/two-courts.mdx', import.meta.url), 'utf8');
  withLanguage(
    { ...FILES, 'chapters/two-courts.mdx': markProse(source, source, false) },
    (root) => {
      mark(root);
      const total = report(root)?.texts.of ?? 0;
      assert.ok(total > 3000);
      const messages = (report(root)?.messages.of ?? 0).toLocaleString('en');
      const prose = ['chapters', 'pages', 'plain'].flatMap((place) => readdirSync(join(root, place))).length;
      const said = `fr: 3 of ${total.toLocaleString('en')} texts, 1 of ${messages} messages, 1 of ${prose} chapters and pages, 0 outdated`;
      assert.equal(sayReport(report(root) as NonNullable<ReturnType<typeof report>>, true), said);
      change(root, 'chapters/two-courts.mdx', /^standfirst: .*/m, 'standfirst: Another.');
      change(root, 'lang/en/ui.yaml', /^ {2}home: .*/m, '  home: Start');
      assert.deepEqual(report(root)?.older, ['ui.yaml nav.home', 'chapters/two-courts.mdx']);
    },
    ['.'],
  );
});

test('marks are not written anew where a file cannot be read: what is outdated in it would be forgotten', () => {
  withLanguage(
    FILES,
    (root) => {
      writeFileSync(join(root, 'lang/fr/events.yaml'), 'broken: [\n');
      assert.throws(() => marksOf(root, 'fr', []), /lang\/fr\/events\.yaml:\d+ is not valid YAML/);
    },
    SMALL,
  );
});

test('a chapter gets the mark of its source, and a new one only when it was revised', () => {
  const translated = '---\ntitle: Un\n---\n\nDeux.\n';
  const marked = `---\nof: ${markOf('one')}\ntitle: Un\n---\n\nDeux.\n`;
  assert.equal(markProse(translated, 'one', false), marked);
  assert.equal(markProse(marked, 'two', false), marked);
  assert.equal(markProse(marked, 'two', true), marked.replace(markOf('one'), markOf('two')));
});

test('a mark is a word to YAML, and spaces and ends of lines make none', () => {
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) assert.match(markOf(text), /^[a-p]{8}$/);
  assert.equal(markOf('One\r\ntwo '), markOf('One two'));
  assert.notEqual(markOf('One two'), markOf('One, two'));
});
