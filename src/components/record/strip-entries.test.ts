import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../load/world.ts';
import { dayNumber, parsePartialDate } from '../../model/date.ts';
import { daysAround, stripEntry, within } from './strip-entries.ts';

const { event, events } = loadWorld('en');
const order = event.get('2024-05-24-icj-rafah-order');

test('half a year lies before an entry and after it, and the entry is within', () => {
  assert.ok(order);
  const days = daysAround(order);
  const day = dayNumber('2024-05-24');
  assert.deepEqual(days, [day - 183, day + 183]);
  const shown = within(events, days);
  assert.ok(shown.includes(order) && shown.length < events.length);
  for (const { when } of shown)
    assert.ok(dayNumber(when.last) >= days[0] && dayNumber(when.first) <= days[1], when.text);
});

test('what lasted has its length; a day among several that is not known is no length', () => {
  assert.ok(order);
  const at = (when: ReturnType<typeof parsePartialDate>) => {
    const { first, last } = stripEntry({ ...order, when });
    return last - first;
  };
  assert.equal(at(parsePartialDate('2024-05-16/2024-05-17')), 1);
  assert.equal(at(parsePartialDate('2024-05')), 0);
});
