import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, loadWorld } from '../load/world.ts';
import { correctionsOf } from './corrections.ts';

test('a change of an entry and one of a chart each lead to their page', () => {
  const world = loadWorld('en');
  const chart = world.charts.get('icj-docket');
  const [event] = world.events;
  assert.ok(chart && event);
  const changed = {
    events: [{ ...event, changed: [{ date: '2026-11-20', what: 'The day was wrong.' }] }],
    charts: [{ ...chart, changed: [{ date: '2026-11-21', what: 'A deadline was missing.' }] }],
  };
  const items = correctionsOf(changed, addressesOf('en'));
  assert.deepEqual(
    items.map(({ text, date }) => [text, date]),
    [
      ['The day was wrong.', '2026-11-20'],
      ['A deadline was missing.', '2026-11-21'],
    ],
  );
  assert.match(items[1]?.id ?? '', /^https?:\/\/.*\/en\/charts\/icj-docket\/#changed-2026-11-21$/);
  assert.deepEqual(correctionsOf({ events: [], charts: [] }, addressesOf('en')), []);
});
