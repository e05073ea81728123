import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onOneLine } from './calendar.ts';

test('what some readers take for the end of a line cannot begin a property', () => {
  assert.equal(onOneLine('Hearing\rATTACH:x\r\nBEGIN:VALARM'), 'Hearing ATTACH:x BEGIN:VALARM');
});
