import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { scriptIntegrity } from './embedded.ts';

test('the script in pages of others is to the byte the one that the contract froze', () => {
  const contract = readFileSync(new URL('../../docs/contracts/embed.md', import.meta.url), 'utf8');
  const [frozen] = contract.match(/sha384-[A-Za-z0-9+/]{64}/) ?? [];
  assert.equal(
    scriptIntegrity(),
    frozen,
    'public/embed/v1.js has changed, and every page that names its hash would refuse it: make v2.js',
  );
});
