import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld, SOURCE_LANGUAGE } from '../../load/world.ts';
import { pastOf } from './figure-picture.ts';

test('the past that is drawn beside a number ends at that number', () => {
  const world = loadWorld(SOURCE_LANGUAGE);
  const drawn = [...world.figures.values()].filter((figure) => pastOf(figure) !== undefined);
  assert.ok(drawn.length >= 5);
  for (const figure of drawn) {
    const series = world.series.get(figure.series ?? '');
    const at = series?.columns.findIndex(({ id }) => id === pastOf(figure)) ?? -1;
    const last = series?.rows.filter((row) => row[at]).at(-1)?.[at];
    assert.equal(Number(last), Number(figure.value.text.replace(/\D/g, '')), figure.id);
  }
});
