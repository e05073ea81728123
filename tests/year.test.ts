/* That `npm run year` can fail: a built site that lost something is found out, and so is content that does. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { randomOf } from '../tools/fuzz/random.ts';
import { lookAtSite, type Memory } from '../tools/year/built.ts';
import { Desk } from '../tools/year/desk.ts';
import { editsOf } from '../tools/year/edits.ts';
import { takeOut } from '../tools/year/entries.ts';
import type { Expected } from '../tools/year/step.ts';
import type { Question } from '../tools/year/worker.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'year-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SITE: Readonly<Record<string, string>> = {
  'en/corrections/index.html': '<p>What was wrong is mended.</p>',
  'en/events/a/index.html': '<p>A sentence. What was wrong is mended.</p>',
  'en/events/a.bib': 'x',
  'en/events/a.ris': 'x',
  'en/events/a.csl.json': 'x',
  'en/events/b/index.html': '<p>This entry was taken out. Read on at: a</p>',
  'en/embed/chart/v/2026-01-01/index.html': '<svg><path/></svg>',
  'en/embed/chart/v/2026-01-01/data.csv': 'a,b',
  'en/chapters/c/index.html': '<p id="p1">One begins.</p><p id="p2">Two begins.</p>',
};
const FOUND = ['/en/events/a/'];
const PROMISED = ['/en/events/a/', '/en/events/b/', '/en/chapters/c/#p2'];
const EXPECTED: readonly Expected[] = [
  { there: { address: 'events/a', words: 'A', collection: 'events', id: 'a' } },
  { read: { address: 'events/a', words: 'A sentence.' } },
  { told: { address: 'events/a', what: 'What was wrong is mended.', day: '2026-01-01' } },
  { gone: { address: 'events/b', collection: 'events', id: 'b' } },
];

/** What is found in the site with some files changed, after the whole one was seen. */
function foundWith(changes: Readonly<Record<string, string | undefined>>, found = FOUND): string[] {
  const memory: Memory = { versions: new Map(), paragraphs: new Map() };
  const write = (files: Readonly<Record<string, string | undefined>>, urls: readonly string[]) => {
    rmSync(join(folder, 'site'), { recursive: true, force: true });
    const fragments = urls.map(
      (url, i) => [`pagefind/en/fragment/${i}`, gzipSync(`x${JSON.stringify({ url })}`)] as const,
    );
    for (const [path, text] of [...Object.entries(files), ...fragments]) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, 'site', path)), { recursive: true });
      writeFileSync(join(folder, 'site', path), text);
    }
    return lookAtSite(join(folder, 'site'), PROMISED, EXPECTED, memory);
  };
  assert.deepEqual(write(SITE, FOUND), []);
  return write({ ...SITE, ...changes }, found);
}

const LOST: readonly (readonly [what: string, changes: Readonly<Record<string, string | undefined>>, said: RegExp])[] =
  [
    ['a promised page', { 'en/events/b/index.html': undefined }, /^\/en\/events\/b\/ answers no more$/m],
    ['a promised paragraph', { 'en/chapters/c/index.html': '<p id="p1">One begins.</p>' }, /#p2 answers no more/],
    [
      'the place of a paragraph',
      { 'en/chapters/c/index.html': '<p id="p1">New.</p><p id="p2">One begins.</p>' },
      /chapters\/c#p1 began/,
    ],
    ['a correction in the log', { 'en/corrections/index.html': '' }, /the log of corrections does not tell/],
    ['a correction at its place', { 'en/events/a/index.html': 'A sentence.' }, /events\/a does not tell/],
    ['a sentence', { 'en/events/a/index.html': 'What was wrong is mended.' }, /events\/a does not say/],
    ['a file for reference managers', { 'en/events/a.ris': undefined }, /events\/a\.ris is not there/],
    ['what became of an entry', { 'en/events/b/index.html': '' }, /events\/b does not say what became of it/],
    [
      'the table of a kept version',
      { 'en/embed/chart/v/2026-01-01/data.csv': 'a,c' },
      /kept version: chart\/v\/2026-01-01\/data\.csv changed/,
    ],
    [
      'the picture of a kept version',
      { 'en/embed/chart/v/2026-01-01/index.html': '<svg></svg>' },
      /index\.html changed/,
    ],
    ['a kept version', { 'en/embed/chart/v/2026-01-01/data.csv': undefined }, /data\.csv is gone/],
  ];
for (const [what, changes, said] of LOST)
  test(`a built site that lost ${what} is found out`, () => {
    assert.match(foundWith(changes).join('\n'), said);
  });

test('a search that lost an entry, or finds one that is no more, is found out', () => {
  const said = foundWith({}, ['/en/events/b/']).join('\n');
  assert.match(said, /the search does not find events\/a/);
  assert.match(said, /the search finds events\/b, which is no more/);
});

test('the same seed gives the same year, with each kind of edit and a release in its middle', () => {
  const names = (seed: number) => editsOf(100, randomOf(seed)).map(({ name }) => name);
  assert.deepEqual(names(7), names(7));
  assert.notDeepEqual(names(7), names(8));
  assert.equal(names(7).length, 100);
  assert.equal(names(7)[50], 'release');
  assert.ok(new Set(names(7)).size > 20);
});

test('an entry that is taken out passes with its line in moved.yaml, and is named without it', {
  timeout: 300_000,
}, async () => {
  const desk = new Desk(root, join(folder, 'project'));
  desk.day = '2026-11-28';
  const worker = fork(join(desk.root, 'tools/year/worker.ts'), {
    cwd: desk.root,
    env: { ...process.env, CONTENT_DIR: undefined },
  });
  const ask = (question: Question) =>
    new Promise<readonly string[]>((resolve) => {
      worker.once('message', ({ wrong }: { wrong: readonly string[] }) => resolve(wrong));
      worker.send(question);
    });
  try {
    const step = takeOut('event')(desk, randomOf(1), 1);
    assert.ok(step);
    const never: Expected = { told: { address: 'events/x', what: 'Nobody ever wrote this.', day: '2026-11-28' } };
    const said = await ask({ expected: [...step.expected, never], fresh: [], since: [...step.expected, never] });
    assert.deepEqual(said.toSorted(), [
      'corrections: events/x does not tell "Nobody ever wrote this."',
      'feeds: corrections have no "Nobody ever wrote this."',
      'feeds: events do not have events/x as changed',
    ]);
    desk.write('moved.yaml', '[]\n');
    assert.match((await ask({ expected: [], fresh: [] })).join('\n'), /is promised, and the content no longer has it/);
  } finally {
    worker.disconnect();
  }
});
