import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { nameTables } from './name-tables.ts';

const compile = async (text: string) => (await mdxToJs(text, { hastPlugins: [nameTables] })).code;

test('a table bears the name of the heading above it, and its heads a scope', async () => {
  const code = await compile(
    '## One\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n## Two *more*\n\n| C |\n| --- |\n| 3 |\n',
  );
  assert.deepEqual(
    [...code.matchAll(/"aria-label": "([^"]+)"/g)].map(([, name]) => name),
    ['One', 'Two more'],
  );
  assert.equal([...code.matchAll(/scope: "col"/g)].length, 3);
});

test('a table above all headings has no name that could be wrong', async () => {
  assert.doesNotMatch(await compile('| A |\n| --- |\n| 1 |\n'), /aria-label/);
});
