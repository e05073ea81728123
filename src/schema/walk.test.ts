import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { check, reference, sources, wordsLine } from './fields.ts';
import { mapLeaves, referencesOf, statementsOf } from './walk.ts';

const shape = z.strictObject({
  title: wordsLine(20, 'Title.'),
  state: reference('states', 'State.').optional(),
  check,
  parts: z.array(z.strictObject({ text: wordsLine(20, 'Text.'), sources })).default([]),
});
const value = {
  title: 'A',
  state: 'zaf',
  check: 'verified',
  parts: [{ text: 'B', sources: [{ id: 'order', at: 'para. 1' }, { id: 'report' }] }],
};

test('words and citations are replaced wherever they stand, the rest stays', () => {
  const joined = mapLeaves(shape, value, { words: (text) => `<${text}>`, citations: (list) => list.length });
  assert.deepEqual(joined, {
    title: '<A>',
    state: 'zaf',
    check: 'verified',
    parts: [{ text: '<B>', citations: 2 }],
  });
});

test('every id that names another file is found, with its field', () => {
  assert.deepEqual(referencesOf(shape, value), [
    { field: 'state', to: 'states', id: 'zaf' },
    { field: 'parts.sources', to: 'sources', id: 'order' },
    { field: 'parts.sources', to: 'sources', id: 'report' },
  ]);
});

test('a statement is a list of sources', () => {
  assert.deepEqual(statementsOf(shape, value), [['order', 'report']]);
});
