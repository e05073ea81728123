/*
 * Styles that cannot collide: a component's stay with it, and what holds everywhere stands in the sheets that
 * src/README.md lists. The rules are asked of the source, and each of a made-up fault, which it must find.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { mannersFaults, roleFaults, styleFaults, unusedFaults } from './style-owners.ts';
import { type Sheet, sheetsIn } from './style-sheets.ts';

const root = new URL('../', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const filesOf = (pattern: string): string[] => globSync(pattern, { cwd: fileURLToPath(root) }).sort();

const sheets = filesOf('src/**/*.{css,astro}').flatMap((path) => sheetsIn(path, textOf(path)));

/** The sheets that may style everywhere: a row each in the table of src/README.md. */
const listed = [...textOf('src/README.md').matchAll(/^\| `(styles\/[\w-]+\.css)` \|/gm)].map(
  ([, path]) => `src/${path}`,
);

const css = (path: string, text: string): Sheet[] => sheetsIn(path, text);
const astro = (path: string, ...lines: readonly string[]): Sheet[] =>
  sheetsIn(path, ['---', '---', '<p class="note">a</p>', '<style>', ...lines, '</style>'].join('\n'));

test('no class is styled by two files, and what holds everywhere stands in the sheets that the plan lists', () => {
  assert.ok(sheets.filter(({ scoped }) => scoped).length > 40, 'the styles of components were read');
  assert.deepEqual(styleFaults(sheets, listed), []);
});

test('the plan lists the sheets that there are', () => {
  assert.deepEqual([...listed].sort(), filesOf('src/**/*.css'));
});

test('styles name what they style, name no ids, and give a reason where they are important', () => {
  assert.deepEqual(mannersFaults(sheets), []);
});

test('roles of marks are words', () => {
  const pictures = new Map(filesOf('src/charts/*/snapshots/*.svg').map((path) => [path, textOf(path)]));
  assert.ok(pictures.size > 30, 'the pictures were read');
  assert.deepEqual(roleFaults(pictures), []);
});

test('sheets that say something else about what others style name nothing that is gone', () => {
  const sources = filesOf('src/**/*.{astro,ts}').map(textOf);
  assert.deepEqual(unusedFaults(sheets, sources), []);
});

test('a class that two sheets style is found, in a list, in brackets and in a media query too', () => {
  const both = [
    ...css(
      'src/styles/a.css',
      '@layer page { .note { color: blue } .plain, .tile { color: blue } .box { color: blue } }',
    ),
    ...css(
      'src/styles/b.css',
      '@media print { .list > :is(p, .note):not(.own) { color: red } .tile b { color: red } .box { margin: 0; display: none } }',
    ),
  ];
  assert.deepEqual(styleFaults(both, ['src/styles/a.css', 'src/styles/b.css']), [
    '.note is styled everywhere by src/styles/a.css and src/styles/b.css',
  ]);
});

test('a sheet outside the list is found, and so is a component that styles everywhere', () => {
  const stray = [
    ...css('src/components/box.css', '.box { color: red }'),
    ...astro('src/components/Box.astro', '  :global(.box) { color: red }', '  p :global(b) { color: red }'),
    ...sheetsIn('src/components/All.astro', '<style is:global>\n  p { color: red }\n</style>\n'),
  ];
  assert.deepEqual(styleFaults(stray, []).sort(), [
    '.box is styled everywhere by src/components/Box.astro and src/components/box.css',
    'src/components/All.astro:2 p styles everywhere, and is not in the list of src/README.md',
    'src/components/Box.astro:5 :global(.box) styles everywhere, and is not in the list of src/README.md',
    'src/components/box.css:1 .box styles everywhere, and is not in the list of src/README.md',
  ]);
});

test('a component may place what stands in it, and adapt what all share; it may not restyle another', () => {
  const shared = css('src/styles/shared.css', '.small { font-size: 1rem }');
  const note = astro('src/components/Note.astro', '  .note { color: red }');
  const around = (rule: string) => [
    ...shared,
    ...note,
    ...astro('src/components/Page.astro', `  .page > :global(${rule}`),
  ];
  const faults = (rule: string) => styleFaults(around(rule), ['src/styles/shared.css']);
  assert.deepEqual(faults('.note) { margin-block: 1rem; max-inline-size: 9rem }'), []);
  assert.deepEqual(faults('.small) { color: red }'), []);
  assert.deepEqual(faults('.note b) { color: red }'), []);
  assert.deepEqual(faults('.note) { color: blue }'), [
    'src/components/Page.astro does more than place .note of src/components/Note.astro',
  ]);
});

test('what a script makes belongs to one component', () => {
  const made = (path: string) => astro(path, '  .list > :global(.hit) { color: red }');
  assert.deepEqual(styleFaults(made('src/components/A.astro'), []), []);
  assert.deepEqual(styleFaults([...made('src/components/A.astro'), ...made('src/components/B.astro')], []), [
    '.hit is styled in other components by src/components/A.astro and src/components/B.astro',
  ]);
});

test('two components may give one name to their own elements', () => {
  const own = (path: string) => astro(path, '  .note { color: red }');
  assert.deepEqual(styleFaults([...own('src/components/A.astro'), ...own('src/components/B.astro')], []), []);
});

test('ciphers, ids and importance without a reason are found', () => {
  const bad = astro(
    'src/components/A.astro',
    '  .nt { color: red }',
    '  .note #top { color: red }',
    '  .note { margin: 0 !important }',
    '  /* Wins over what a script sets. */',
    '  p { color: red !important }',
    '  a[href="#top"] { color: red }',
  );
  assert.deepEqual(mannersFaults(bad), [
    'src/components/A.astro:5 .nt does not say what it styles',
    'src/components/A.astro:6 .note #top names an id',
    'src/components/A.astro:7 margin is !important without a reason',
  ]);
});

test('in the sheets of charts ciphers are found wherever they stand, and in what is printed', () => {
  const bad = css('src/styles/marks.css', 'svg.chart :is(.mark.k, .hnd) > .un { color: red }');
  assert.deepEqual(mannersFaults(bad), [
    'src/styles/marks.css:1 .k does not say what it styles',
    'src/styles/marks.css:1 .hnd does not say what it styles',
  ]);
  const svg = '<svg class="chart"><g class="mark un"><text class="tk">a</text><text class="tk">b</text></g></svg>';
  assert.deepEqual(roleFaults(new Map([['a.svg', svg]])), ['a.svg: "tk" does not say what the mark is']);
});

test('a class in a sheet over others that stands in no source is found', () => {
  const gone = css('src/styles/print.css', '.note, .gone { display: none }');
  assert.deepEqual(unusedFaults(gone, ['<p class="note">']), ['src/styles/print.css:1 .gone is nowhere in the source']);
});
