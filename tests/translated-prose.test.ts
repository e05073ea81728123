/* Chapters and pages of another language: checked as their sources are, and beside them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { markOf } from '../src/i18n/source-mark.ts';
import { checkChapters } from '../src/load/check-chapters.ts';
import { readLanguage, readRecord } from '../src/load/read-files.ts';
import { type Fault, sayFault } from '../src/schema/fault.ts';
import { content, withLanguage } from './made-up-language.ts';

const CHAPTER = 'chapters/two-courts.mdx';
const PAGE = 'pages/about.mdx';
const source = (path: string) => readFileSync(join(content, path), 'utf8');

/** A source with its mark, as a translation of which no word was translated. */
const copied = (path: string) => source(path).replace('---\n', `---\nof: ${markOf(source(path))}\n`);
const record = readRecord(content, []);
const faults = (files: Readonly<Record<string, string>>) =>
  withLanguage(
    files,
    (root) => {
      const found: Fault[] = [];
      readLanguage(root, 'fr', found);
      return [...found, ...checkChapters(root, record)].map(sayFault);
    },
    ['chapters', 'pages'],
  );

test('a chapter and a page are taken in another language', () => {
  assert.deepEqual(
    faults({ [CHAPTER]: copied(CHAPTER).replace(/^title: .*/m, 'title: Deux cours'), [PAGE]: copied(PAGE) }),
    [],
  );
});

const mdx = copied(CHAPTER);
const heading = / \{#([\w-]+)\}/.exec(mdx)?.[1] ?? '';
for (const [why, files, said] of [
  [
    'of no source',
    { 'chapters/deux-cours.mdx': mdx },
    /^content\/lang\/fr\/chapters\/deux-cours\.mdx:1 file: transl.*/,
  ],
  ['without its mark', { [CHAPTER]: source(CHAPTER) }, /chapters\/two-courts\.mdx:1 of: is missing; npm run transl/],
  ['with what is no mark', { [CHAPTER]: mdx.replace(/^of: .*/m, 'of: today') }, /two-courts\.mdx:2 of: .*no mark/],
  [
    'with an address of its own',
    { [CHAPTER]: mdx.replace(`{#${heading}}`, '{#un-titre}') },
    new RegExp(
      `two-courts\\.mdx:\\d+ text: has the heading ## {#un-titre} where .*:\\d+ has the heading ## {#${heading}}`,
    ),
  ],
  ['out of order', { [CHAPTER]: mdx.replace(/^order: .*/m, 'order: 77') }, /two-courts\.mdx:\d+ order: is not that of/],
  [
    'with a source that nobody knows',
    { [CHAPTER]: mdx.replace(/<Cite id="[^"]*"/, '<Cite id="no-such-source"') },
    /two-courts\.mdx:\d+ <Cite>: "no-such-source" is not in content\/sources/,
  ],
  [
    'as a page without a part',
    { [PAGE]: copied(PAGE).replace(/^## Privacy[\s\S]*/m, '') },
    /about\.mdx:\d+ text: ends bef/,
  ],
  ['of another ending', { 'chapters/two-courts.md': mdx }, /chapters\/two-courts\.md:1 is no file of prose/],
] as const)
  test(`refused in a language: a chapter ${why}`, () => {
    const [fault, ...more] = faults(files);
    assert.match(fault ?? 'no fault', said);
    assert.deepEqual(more, []);
  });

test('a translation of an older text may differ from what the source says now', () => {
  const older = mdx.replace(/^of: .*/m, 'of: aaaaaaaa').replace(`{#${heading}}`, '{#un-titre}');
  assert.deepEqual(faults({ [CHAPTER]: older }), []);
});
