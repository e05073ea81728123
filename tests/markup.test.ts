/*
 * What is set into a page as HTML is of the type that stands for it, and only those files make it of a text that have to.
 * Reads the source of the site.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['src', 'public', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|astro|js|mjs)$/.test(path) && !path.endsWith('.test.ts'))
    .sort(),
);
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Files that may make markup of a text, and what they vouch for. */
const VOUCH: Readonly<Record<string, string>> = {
  'src/markup/markup.ts': 'makes the type',
  'src/chapters/compose.ts': 'moves parts of a printed chapter',
  'src/charts/scene/to-file.ts': 'puts line ends into a printed picture',
  'src/components/chart/kept-picture.ts': 'takes marks of direction out of a checked picture',
  'src/components/chapter/ChapterBody.astro': 'takes the slot that Astro has printed',
  'src/components/frame/Layout.astro': 'takes the slot that Astro has printed',
  'src/components/frame/bind-text.ts': 'changes spaces and dashes between the tags of printed text',
  'src/load/mark-borrowed.ts': 'marks texts of a printed page with their language',
  'src/load/read-versions.ts': 'takes kept pictures that were checked element by element',
  'src/search/document.ts': 'leaves citations out of a printed page, for the index',
  'tools/search-index.ts': 'takes a built page, for the index',
};

test('set:html takes markup and nothing else', () => {
  const uses = files.flatMap((path) => [...read(path).matchAll(/set:html=(.{0,24})/g)].map((use) => ({ path, use })));
  assert.ok(uses.length >= 8, 'the uses are not found any more');
  assert.deepEqual(
    uses
      .filter(({ use: [, value = ''] }) => !value.startsWith('{rawHtml('))
      .map(({ path, use }) => `${path}: ${use[0]}`),
    [],
  );
});

test('a text becomes markup only where somebody vouches for it', () => {
  const vouching = files.filter((path) => /\bvouched\b/.test(code(path)));
  assert.deepEqual(vouching.sort(), Object.keys(VOUCH).sort());
});

/** Files with tags that never become HTML. */
const NO_HTML: readonly string[] = [
  // How Citation.js is told to keep the capitals of a title, in the braces of BibTeX.
  'src/cite/write.ts',
];

test('no HTML is put together as a plain text', () => {
  const loose = files
    .filter((path) => path.startsWith('src/') && !NO_HTML.includes(path))
    .flatMap((path) => {
      const script = path.endsWith('.astro') ? (code(path).split('---')[1] ?? '') : code(path);
      return [...script.matchAll(/(?<!\bmarkup)`\s*<\/?[a-z].{0,40}/g)].map(([found]) => `${path}: ${found}`);
    });
  assert.deepEqual(loose, []);
});

test('no script sets or writes HTML, or runs a text', () => {
  const sinks =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|setHTMLUnsafe|createContextualFragment|DOMParser|document\.write(?:ln)?|eval|new Function)\b/;
  // Reads pages of the site itself into documents in which nothing runs, and takes nodes of them.
  const reads = ['src/components/teach/part-of-reader.browser.ts'];
  assert.deepEqual(
    files.filter((path) => !path.startsWith('tools/') && sinks.test(code(path))),
    reads,
  );
  for (const path of reads) assert.deepEqual(code(path).match(new RegExp(sinks, 'g')), ['DOMParser']);
});
