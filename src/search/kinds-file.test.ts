import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from './kinds.ts';
import { countKinds, kindById, kindsFile } from './kinds-file.ts';

test('kinds go into the file and come back, and the order of finding changes nothing', () => {
  const kindOf: [string, Kind][] = [
    ['en_b', 'event'],
    ['en_a', 'event'],
    ['en_c', 'source'],
  ];
  const file = kindsFile(new Map(kindOf));
  assert.deepEqual([...kindById(file)].sort(), [...kindOf].sort());
  assert.equal(JSON.stringify(file), JSON.stringify(kindsFile(new Map(kindOf.reverse()))));
});

test('a kind without hits is not counted', () => {
  assert.deepEqual(countKinds([{ kind: 'event' }, { kind: 'event' }, { kind: 'term' }]), { event: 2, term: 1 });
  assert.deepEqual(countKinds([]), {});
});
