/* Tests that share a process leave it to the others as they found it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { APART, OF_CONTENT, OF_MODULES, testsIn } from '../tools/unit-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What would reach into the tests of other files. */
const REACHES = /\b(?:before|beforeEach|afterEach)\(|\bprocess\.chdir\(|\bmock\.|\bprocess\.env(?:\.\w+|\[[^\]]+\]) = /;

/** Puts back in each test what it set. */
const PUTS_BACK = ['tests/overlays.test.ts'];

const TOGETHER = [...OF_MODULES, ...OF_CONTENT];

test('every test runs once, together or apart', () => {
  const all = testsIn('src/**/*.test.ts', 'tests/*.test.ts', 'tests/hosts/*.test.ts');
  assert.ok(TOGETHER.length > 80 && APART.length > 8);
  assert.deepEqual([...TOGETHER, ...APART].sort(), [...all].sort());
});

test('no test that shares its process sets something that all of them see', () => {
  const wrong = (paths: readonly string[]) =>
    paths.filter((path) => REACHES.test(readFileSync(join(root, path), 'utf8')));
  assert.deepEqual(wrong(TOGETHER.filter((path) => !PUTS_BACK.includes(path))), []);
  assert.ok(wrong(APART).length > 0, 'the pattern finds nothing at all');
});
