import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAP_EXAMPLES } from './examples.ts';
import { spellOn } from './rows.ts';
import { seenOnMap } from './seen.ts';
import { mapView } from './view.ts';

const rows = MAP_EXAMPLES['default'];
if (!rows) throw new Error('There is no default map');

test('a map of its last day has nothing to say beyond its figure', () => {
  assert.equal(seenOnMap(rows, mapView.initial(rows)), undefined);
});

test('a map of another day names that day in title, line and footer, and counts its states on it', () => {
  const [first] = rows.days;
  if (!first) throw new Error('The default map has no days');
  const seen = seenOnMap(rows, { day: first.day });
  for (const text of [seen?.title, seen?.line, seen?.checked]) assert.match(text ?? '', /Day 19000/);
  const [category] = rows.categories;
  const count = rows.rows.filter((row) => spellOn(row, first.day).category === 0).length;
  assert.ok(seen?.line.includes(`${category?.name}: ${count}.`), seen?.line);
  assert.match(seen?.checked ?? '', /Day 20000/);
});
