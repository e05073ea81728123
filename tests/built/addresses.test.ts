/* What has been published stays: every address of the contract is served, and every address is in the contract. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { promised, publishedIn } from '../../tools/addresses.ts';
import { attributes, fileFor, read, SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');

test('no address that was ever published has vanished', () => {
  const lines = promised();
  assert.ok(lines.length > 500, `docs/contracts/addresses.txt has only ${lines.length} addresses`);
  const idsOf = new Map<string, Set<string>>();
  const gone = lines.filter((line) => {
    const [path, id] = line.split('#') as [string, string?];
    const file = fileFor(site, path);
    if (!file) return true;
    if (!id) return false;
    const ids = idsOf.get(file) ?? new Set(attributes(read(site, file), 'id'));
    idsOf.set(file, ids);
    return !ids.has(id);
  });
  assert.deepEqual(gone, [], 'leave a redirect page where an address moved');
});

test('every address that is published now is promised', () => {
  const known = new Set(promised());
  const missing = publishedIn(site.folder).filter((address) => !known.has(address));
  assert.deepEqual(missing, [], 'run: npm run addresses');
});
