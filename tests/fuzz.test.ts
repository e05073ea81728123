/*
 * Content as slips, programs and hostile hands leave it: what is wrong is refused in words that help, and nothing falls
 * or hangs. A slice of `npm run fuzz:content`, by the same generator.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hostileAddresses, PAGES } from '../tools/fuzz/addresses/hostile.ts';
import { checkerOf } from '../tools/fuzz/checker.ts';
import { contentFiles, MUTATORS, mutantsOf } from '../tools/fuzz/mutants.ts';
import { isClear, verdictOf } from '../tools/fuzz/verdict.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const files = contentFiles(content);
const checker = checkerOf(content);
after(() => checker.end());

test('the same seed makes the same mutants, another others, and none is the file as it was', () => {
  const count = MUTATORS.length;
  const made = mutantsOf(files, 5, count);
  assert.deepEqual(mutantsOf(files, 5, count), made);
  assert.notDeepEqual(mutantsOf(files, 6, count), made);
  assert.deepEqual([...new Set(made.map(({ mutator }) => mutator))], [...MUTATORS.map(({ name }) => name)]);
  const texts = new Map(files.map(({ path, bytes }) => [path, bytes]));
  for (const { changes, mutator, what } of made)
    assert.ok(
      changes.some(({ path, bytes }) => !bytes || !texts.get(path)?.equals(bytes)),
      `${mutator}: ${what} changes nothing`,
    );
});

test('the same seed makes the same addresses, another others, of every kind of page', () => {
  const made = hostileAddresses(5, PAGES.length * 4);
  assert.deepEqual(hostileAddresses(5, PAGES.length * 4), made);
  assert.notDeepEqual(hostileAddresses(6, PAGES.length * 4), made);
  assert.deepEqual([...new Set(made.map(({ page }) => page))], [...PAGES]);
  for (const { page, rest } of made) assert.ok(URL.canParse(`https://a.example/en/${page}${rest}`), rest);
});

test('of 300 changed contents every wrong one is refused with its file, its line and a cure', async () => {
  const outcomes = await checker.check(mutantsOf(files, 20261128, 300));
  assert.equal(outcomes.length, 300);
  const bad = outcomes.flatMap((outcome) => {
    const verdict = verdictOf(outcome);
    if (verdict === 'refused well' || verdict === 'passed as legitimate') return [];
    const { mutator, changes, what } = outcome.mutant;
    const said = outcome.came === 'refused' ? outcome.faults[0] : outcome.came === 'threw' ? outcome.error : '';
    return [`${verdict}: ${mutator}: ${changes.map(({ path }) => path).join()}: ${what} ${said}`];
  });
  assert.deepEqual(bad, []);
});

test('words of a parser, a fault without its place or its cure, and a stack are not clear', () => {
  assert.ok(isClear('content/events/x.yaml:3 lane: "x" is not one of war, icj'));
  for (const fault of [
    'content/events/x.yaml lane: "x" is not one of war, icj',
    'content/events/x.yaml:3 lane: "x" is wrong',
    'content/events/x.yaml:3 lane: Invalid input: expected string, received number; write a text',
    'content/events/x.yaml:3 is not valid YAML: Implicit keys need to be on a single line; write one',
    'TypeError: x is not a function\n    at y (z.ts:1:1)',
  ])
    assert.ok(!isClear(fault), fault);
});
