import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statementsOfProse } from './sentences.ts';

test('finds the sentences with a number, a date or a legal act and tells which have a source', () => {
  const prose =
    '---\ntitle: x 5\n---\n\nIt was so. The Court ordered it on 5 May.<Cite id="a" /> Then 12 came. “A warrant” was issued.<Cite id="b" at="p. 1" /> <Cite id="c" />\n';
  assert.deepEqual(
    statementsOfProse(prose).map(({ line, text, sourced }) => `${line} ${sourced} ${text}`),
    ['5 true The Court ordered it on 5 May.', '5 false Then 12 came.', '5 true “A warrant” was issued.'],
  );
});

test('headings and the head state nothing', () => {
  assert.deepEqual(statementsOfProse('---\ntitle: 2024\n---\n\n## In 2024 {#x-2024}\n'), []);
});
