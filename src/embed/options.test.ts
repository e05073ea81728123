import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOOK_OPTIONS, withOptions } from './options.ts';

const ALL = [...LOOK_OPTIONS, 'from', 'to', 'lanes', 'importance', 'state', 'at'];
const choice = (name: string, values: string[], initial: string[] = []) => ({ name, values, initial });

test('an address bears what differs, in the order of the contract', () => {
  const chosen = [choice('lanes', ['icj', 'icc'], ['war', 'icj', 'icc']), choice('theme', ['dark'], ['auto'])];
  assert.equal(withOptions('/en/embed/x/', chosen, ALL), '/en/embed/x/?theme=dark&lanes=icj,icc');
});

test('what stands at its initial choice, is empty or has no name in the contract is left out', () => {
  const chosen = [choice('theme', ['auto'], ['auto']), choice('state', []), choice('width', ['320'])];
  assert.equal(withOptions('/x/', chosen, ALL), '/x/');
});

test('a value cannot leave its place in the address', () => {
  assert.equal(withOptions('/x/', [choice('state', ['A&b="<'])], ALL), '/x/?state=A%26b%3D%22%3C');
});

test('the contract names every option', () => {
  const contract = readFileSync(new URL('../../docs/contracts/embed.md', import.meta.url), 'utf8');
  for (const name of ALL) assert.ok(contract.includes(`\`${name}\``), name);
});
