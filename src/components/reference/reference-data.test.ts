/* A page's data block is as old as what the page tells, and no older or newer than its citation says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { articleData } from './reference-data.ts';

test('a thing that was corrected is of that day, however often the rest was edited since', () => {
  const { world, ...reader } = readerOf();
  const later = { ...reader, world: { ...world, edited: '2099-01-01' } };
  const [claim] = [...world.claims.values()].filter(({ changed }) => changed.length > 0);
  assert.ok(claim, 'no claim was ever corrected');
  const modified = (segments: readonly string[]) =>
    articleData(later, { url: 'u', title: 't', description: 'd', type: 'Article', segments })['dateModified'];
  assert.equal(modified(['claims', claim.id]), claim.changed.at(-1)?.date);
  assert.equal(modified(['claims']), '2099-01-01');
});
