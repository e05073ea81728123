import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../load/world.ts';
import { recordThrough } from './through.ts';

test('a page without a day of its own is as old as the lane that was checked least far', () => {
  const { lanes } = loadWorld('en');
  const [first, ...others] = lanes;
  assert.ok(first);
  const older = { lanes: [...others, { ...first, checkedThrough: '2026-01-31' }], edited: '2026-11-27' };
  assert.equal(recordThrough(older), '2026-01-31');
  assert.equal(recordThrough({ lanes: [], edited: '2026-11-27' }), '2026-11-27');
});
