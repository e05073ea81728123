/* The plan in src/README.md as a test: every import of every file follows an arrow of its table. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { BUILT_FROM } from '../tools/built-from.ts';
import { circlesOf, filesBelow, importsOf, planOf, roomOf, SRC, textOf } from './house.ts';

const all = filesBelow(SRC);
const files = all.filter((path) => /\.(ts|astro)$/.test(path) && !path.endsWith('.test.ts'));
const imports = new Map(files.map((file) => [file, importsOf(file, textOf(file))]));
const kinds = all.filter((path) => /^charts\/[^/]+\/index\.ts$/.test(path)).map((path) => path.split('/')[1] ?? '');
const plan = planOf(readFileSync(join(SRC, 'README.md'), 'utf8'), kinds);

test('the table has every room, and no room that does not exist', () => {
  const rooms = new Set(files.map(roomOf));
  rooms.add('styles');
  assert.deepEqual([...plan.keys()].sort(), [...rooms].sort());
  assert.deepEqual(
    [...plan.values()].flat().filter((room) => !plan.has(room)),
    [],
  );
});

test('every import follows an arrow of the table', () => {
  const wrong = [...imports].flatMap(([file, list]) =>
    list
      .filter(({ target }) => roomOf(target) !== roomOf(file) && !plan.get(roomOf(file))?.includes(roomOf(target)))
      .map(({ target, line }) => `src/${file}:${line} ${roomOf(file)} may not know ${roomOf(target)} (${target})`),
  );
  assert.deepEqual(wrong, []);
});

test('every arrow of the table is used', () => {
  const used = new Set(
    [...imports].flatMap(([file, list]) => list.map(({ target }) => `${roomOf(file)} ${roomOf(target)}`)),
  );
  // Kinds have one row together: an arrow is used when one of them uses it.
  const row = (room: string): string => (kinds.some((kind) => room === `charts/${kind}`) ? 'a kind' : room);
  const usedRows = new Set([...used].map((arrow) => arrow.split(' ').map(row).join(' ')));
  const idle = [...plan].flatMap(([from, rooms]) =>
    rooms.map((to) => `${row(from)} ${row(to)}`).filter((arrow) => !usedRows.has(arrow)),
  );
  assert.deepEqual(idle, []);
});

test('no file imports itself by way of others, types included', () => {
  const graph = new Map([...imports].map(([file, list]) => [file, list.map(({ target }) => target)]));
  assert.deepEqual(circlesOf(graph), []);
});

test('what runs at build time loads nothing that is made for a browser', () => {
  const wrong = [...imports].flatMap(([file, list]) =>
    list
      .filter(({ target, typeOnly, inScript }) => target.endsWith('.browser.ts') && !typeOnly && !inScript)
      .map(({ target, line }) => `src/${file}:${line} loads ${basename(target)}`),
  );
  assert.deepEqual(wrong, []);
});

test('only browser files touch the document, and only src/load asks Astro for content', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const text = textOf(file);
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    if (
      file.endsWith('.ts') &&
      !file.endsWith('.browser.ts') &&
      /\b(window\.\w|document\.(querySelector|getElement|create|body|documentElement))/.test(code)
    )
      wrong.push(`${file}: uses the document`);
    const mayAsk = file.startsWith('load/') || file === 'content.config.ts';
    if (/from 'astro:content'/.test(text) && !mayAsk && file !== 'components/chapter/ChapterArticle.astro')
      wrong.push(`${file}: asks astro:content`);
  }
  assert.deepEqual(wrong, []);
});

test('files are short, routes are very short and hold no test', () => {
  const wrong: string[] = [];
  for (const file of all) {
    if (!/\.(ts|astro|css)$/.test(file) || file.endsWith('glyph-widths.ts')) continue;
    const text = textOf(file);
    const lines = text.split('\n').length - 1;
    if (lines > 250 && !/over 250 lines because/.test(text.slice(0, 800)))
      wrong.push(`${file}: ${lines} lines; split it, or say in its header why not`);
    if (file.startsWith('pages/') && lines > 45) wrong.push(`${file}: ${lines} lines; a route holds 45 at the most`);
    if (file.startsWith('pages/') && file.includes('.test.')) wrong.push(`${file}: Astro would publish a test`);
  }
  assert.deepEqual(wrong, []);
});

test('what a build runs is no part of the tests, and stands in the fingerprint of the build', () => {
  const root = join(SRC, '..');
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { target } of importsOf(file, readFileSync(join(root, file), 'utf8'))) visit(target);
  };
  visit('astro.config.mjs');
  visit('tools/build.ts');
  assert.ok(seen.size > 50, 'the imports were followed');
  assert.deepEqual(
    [...seen].filter((file) => file.startsWith('tests/')),
    [],
  );
  const read = [...seen, 'package.json', 'package-lock.json', 'tsconfig.json'];
  assert.deepEqual(
    read.filter((file) => !BUILT_FROM.some((part) => file === part || file.startsWith(`${part}/`))),
    [],
  );
});

test('imports are read from statements, not from words, and scripts of components are told apart', () => {
  const text = [
    '---',
    "import type { Rows } from './rows.browser.ts';",
    "import { type A, type B } from '../x.ts';",
    "// import { no } from './comment.ts';",
    'const words = "import \'./text.ts\'";',
    '---',
    '<p>import type</p>',
    '<script>',
    "  import './live.browser.ts';",
    "  const later = () => import('./later.ts');",
    '</script>',
  ].join('\n');
  assert.deepEqual(importsOf('charts/map/View.astro', text), [
    { target: 'charts/map/rows.browser.ts', line: 2, typeOnly: true, inScript: false },
    { target: 'charts/x.ts', line: 3, typeOnly: true, inScript: false },
    { target: 'charts/map/live.browser.ts', line: 9, typeOnly: false, inScript: true },
    { target: 'charts/map/later.ts', line: 10, typeOnly: false, inScript: true },
  ]);
});

test('a circle is found wherever it is entered', () => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', []],
    ['e', ['e']],
  ]);
  assert.deepEqual(circlesOf(graph), [['b', 'c'], ['e']]);
});
