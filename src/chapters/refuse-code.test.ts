import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { PROSE_FEATURES } from './parse-prose.ts';
import { refuseCode } from './refuse-code.ts';

const compile = (text: string) =>
  mdxToJs(text, {
    features: PROSE_FEATURES,
    mdastPlugins: [refuseCode],
    fileURL: pathToFileURL('/site/content/pages/about.mdx'),
  });

test('the compiler makes no code of a text that holds more than prose', async () => {
  for (const text of ['export const ran = 1', 'a {ran()} b', '<script src="/x.js"></script>', '![x](./x.js)'])
    await assert.rejects(
      async () => compile(`One.\n\n${text}\n`),
      /^Error: content\/pages\/about\.mdx:3 .*; |is not part of prose/,
      text,
    );
});

test('the compiler takes prose', async () => {
  const { code } = await compile('## One {#one}\n\nIt *is* so.<Cite id="a" at="p. 1" />\n\n<ReadyCodes />\n');
  assert.match(code, /p\. 1/);
});
