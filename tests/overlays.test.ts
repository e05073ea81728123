/* Another language is a folder: every text of the record can be translated in it, and what is wrong in it is refused. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { fillCount } from '../src/charts/kit/words.ts';
import { countingOf } from '../src/i18n/dates.ts';
import { makeLocale } from '../src/i18n/locale.ts';
import { createMessages } from '../src/i18n/messages.ts';
import { markOf } from '../src/i18n/source-mark.ts';
import { joinWorld } from '../src/load/join-world.ts';
import { readLanguage, readRecord } from '../src/load/read-files.ts';
import { faultsOf, forgetContent, locales, messagesOf } from '../src/load/world.ts';
import type { Words } from '../src/model/words.ts';
import type { World } from '../src/model/world.ts';
import { FILE_SHAPES, FOLDER_SHAPES, OVERLAY_SHAPES } from '../src/schema/content-map.ts';
import { sayFault } from '../src/schema/fault.ts';
import { mapLeaves } from '../src/schema/walk.ts';
import { reportOf } from '../tools/translation-marks.ts';
import { content, withLanguage } from './made-up-language.ts';

/** All words of a world, whatever they belong to. */
function wordsOf(value: unknown, seen = new Set<object>()): Words[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { text, lang } = value as Partial<Words>;
  if (typeof text === 'string' && typeof lang === 'string' && Object.keys(value).length === 2) return [{ text, lang }];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap((part) => wordsOf(part, seen));
}

/** Overlays that translate everything: each text with a sign before it, cut to what its field holds. */
function everythingTranslated(root: string): Record<string, string> {
  const record = readRecord(root, []) as unknown as Record<string, ReadonlyMap<string, unknown> | unknown>;
  const keys: Readonly<Record<string, string>> = {
    'warrant-responses': 'warrantResponses',
    'hague-group': 'hagueGroup',
    'sanctions-on-icc': 'sanctions',
  };
  const leaves = { words: (text: string) => `~${text}`.slice(0, Math.max(1, text.length)), citations: () => undefined };
  const onlyWords = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('~') ? value : undefined;
    if (Array.isArray(value)) {
      const items = value.map(onlyWords);
      if (items.every((item) => item === undefined)) return undefined;
      const ids = value.map((item) => (item as { id?: string } | null)?.id);
      return ids.every((id) => id !== undefined)
        ? Object.fromEntries(items.map((item, i) => [ids[i], item]))
        : items.map((item) => item ?? null);
    }
    if (typeof value !== 'object' || value === null) return undefined;
    const fields = Object.entries(value)
      .map(([name, field]) => [name, onlyWords(field)] as const)
      .filter(([, field]) => field !== undefined);
    return fields.length > 0 ? Object.fromEntries(fields) : undefined;
  };
  return Object.fromEntries(
    [...OVERLAY_SHAPES.keys()].map((name) => {
      const folder = name in FOLDER_SHAPES ? (record[name] as ReadonlyMap<string, unknown>) : undefined;
      const shape = folder
        ? FOLDER_SHAPES[name as keyof typeof FOLDER_SHAPES]
        : FILE_SHAPES[name as keyof typeof FILE_SHAPES];
      const words = folder
        ? Object.fromEntries(
            [...folder]
              .map(([id, value]) => [id, onlyWords(mapLeaves(shape, value, leaves))] as const)
              .filter(([, value]) => value !== undefined),
          )
        : onlyWords(mapLeaves(shape, record[keys[name] ?? name], leaves));
      return [`${name}.yaml`, stringify(words ?? {})];
    }),
  );
}

test('every text of the record can be translated: none is left in the source language', () => {
  const translated = everythingTranslated(content);
  withLanguage(translated, (root) => {
    const faults: Parameters<typeof readRecord>[1] = [];
    const record = readRecord(root, faults);
    const { overlays } = readLanguage(root, 'fr', faults);
    assert.deepEqual(faults, []);
    const world = joinWorld(record, { lang: 'fr', sourceLanguage: 'en', overlays });
    const words = wordsOf(world);
    assert.ok(words.length > 3000, `${words.length} texts`);
    assert.deepEqual(
      // Names in their own script stay as they are.
      words.filter(({ lang }) => !['fr', 'ar', 'he'].includes(lang)).map(({ text }) => text),
      [],
    );
  });
});

test('what has no words of its own stays in the source language and says so; the rest is translated', () => {
  const id = '2024-01-26-icj-provisional-measures';
  withLanguage(
    { 'events.yaml': stringify({ [id]: { title: 'La Cour ordonne', positions: [null, { text: 'A dit.' }] } }) },
    (root) => {
      const world: World = joinWorld(readRecord(root, []), {
        lang: 'fr',
        sourceLanguage: 'en',
        overlays: readLanguage(root, 'fr', []).overlays,
      });
      const event = world.event.get(id);
      assert.deepEqual(event?.title, { text: 'La Cour ordonne', lang: 'fr' });
      assert.equal(event?.summary.lang, 'en');
      assert.deepEqual(event?.positions.map(({ text }) => text.lang).slice(0, 3), ['en', 'fr', 'en']);
      assert.equal(event?.short, undefined, 'the short form would be in another language');
    },
  );
});

const tagsOfSite = () => locales().map(({ tag }) => tag);

test('a language says its own messages, and those that it lacks in the source language', () => {
  const before = process.env.CONTENT_DIR;
  const ui = 'nav:\n  home: Accueil\n';
  const of = `ui: { nav.home: ${markOf(messagesOf('en')('nav.home'))} }\n`;
  withLanguage({ 'ui.yaml': ui, 'of.yaml': of }, (root) => {
    try {
      process.env.CONTENT_DIR = root;
      forgetContent();
      assert.equal(messagesOf('fr')('nav.home'), 'Accueil');
      assert.equal(messagesOf('fr')('nav.search'), messagesOf('en')('nav.search'));
      assert.deepEqual([...messagesOf('fr').borrowed], [messagesOf('en')('nav.search')]);
      assert.deepEqual(tagsOfSite(), ['en', 'fr']);
      writeFileSync(join(root, 'lang/fr/language.yaml'), 'name: français\npublished: false\n');
      forgetContent();
      assert.deepEqual(tagsOfSite(), ['en'], 'a language that is not published has pages');
      assert.equal(reportOf(root)[0]?.messages.count, 1, 'its translator is told how far it is');
    } finally {
      if (before === undefined) delete process.env.CONTENT_DIR;
      else process.env.CONTENT_DIR = before;
      forgetContent();
    }
  });
});

const REFUSED: readonly (readonly [why: string, name: string, text: string, said: RegExp])[] = [
  ['a file that overlays nothing', 'event.yaml', '{}\n', /content\/lang\/fr\/event\.yaml:1 .*its files are actors, /],
  ['a file of another ending', 'events.txt', '', /content\/lang\/fr\/events\.txt:1 /],
  ['a field that holds no words', 'events.yaml', 'x:\n  lane: icj\n', /content\/lang\/fr\/events\.yaml:2 .*lane/],
  ['an entry that does not exist', 'terms.yaml', 'no-such-term:\n  term: Rien\n', /terms\.yaml:1 .*no-such-term/],
  [
    'more positions than the entry has',
    'events.yaml',
    '2024-01-26-icj-provisional-measures:\n  positions: [null, null, null, null, null, null, { text: Un }]\n',
    /events\.yaml:\d+ .*positions/,
  ],
  ['a group of words with but one', 'search.yaml', 'alike:\n  - [seul]\n', /content\/lang\/fr\/search\.yaml:2 .*alike/],
  [
    'a text far longer than its field',
    'lanes.yaml',
    'icj:\n  name: Une cour qui a un nom beaucoup trop long pour sa place\n',
    /lanes\.yaml:2 .*shorten it/,
  ],
];
/** The messages of a language, and what is said of them. @param intl in language.yaml */
const faultsIn = (intl: string, ui: string) =>
  withLanguage(
    { 'language.yaml': `name: x\nintl: ${intl}\n`, 'ui.yaml': ui },
    (root) => {
      const faults: Parameters<typeof readLanguage>[2] = [];
      readLanguage(root, 'fr', faults, readLanguage(root, 'en', faults));
      return faults.map(sayFault);
    },
    ['lang'],
  );
const ENTRIES = '{number} x';

test('a message in plural forms has every form that the language has, each said with file and key', () => {
  const two = `chart:\n  entries:\n    one: '${ENTRIES}'\n    other: '${ENTRIES}'\n`;
  assert.deepEqual(faultsIn('fr', two), [], 'the French many is for millions, which no message counts');
  assert.deepEqual(faultsIn('ja', `chart:\n  entries: '${ENTRIES}'\n`), []);
  assert.deepEqual(faultsIn('pl', two), [
    'content/lang/fr/ui.yaml:2 chart.entries: has no form "many"; pl has many, few, one, other',
    'content/lang/fr/ui.yaml:2 chart.entries: has no form "few"; pl has many, few, one, other',
  ]);
  assert.equal(faultsIn('ar', two).length, 4);
  assert.match(faultsIn('en', `${two}    few: x\n`)[0] ?? '', /ui\.yaml:5 chart\.entries\.few: is no plural of en/);
});

test('a message is one of the source language and fills its slots alone', () => {
  assert.match(faultsIn('fr', 'nav:\n  hom: Accueil\n')[0] ?? '', /ui\.yaml:2 nav\.hom: is no message of the source/);
  assert.match(
    faultsIn('fr', "page:\n  edited: 'Le {day}'\n")[0] ?? '',
    /ui\.yaml:2 page\.edited: has \{day\}, which nothing fills; its slots are date/,
  );
});

test('each plural of a language is chosen where its messages are filled in the browser', () => {
  const forms = { zero: 'z', one: 'o', two: 't', few: 'f {number}', many: 'm {number}', other: 'x {number}' };
  const t = createMessages('ar-u-nu-arab', new Map([['n', forms]]));
  const counting = countingOf(makeLocale('ar', { name: 'x', intl: 'ar-u-nu-arab' }));
  const said = [0, 1, 2, 3, 11, 100, 102].map((count) => fillCount(t.forms('n'), count, counting));
  assert.deepEqual(said, ['z', 'o', 't', 'f ٣', 'm ١١', 'x ١٠٠', 'x ١٠٢']);
  const same = createMessages('pl', new Map([['n', '+ {number}']])).forms('n');
  assert.deepEqual(same, { other: '+ {count}' }, 'forms that are equal are one');
});

for (const [why, name, text, said] of REFUSED)
  test(`refused in a language: ${why}`, () => {
    withLanguage({ [name]: text }, (root) => {
      const faults = faultsOf(root);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', said);
    });
  });
