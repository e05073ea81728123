/*
 * `npm run fuzz:content [count] [seed] [mutator]`: content files as slips, programs and hostile hands leave them, each
 * given to the check of `npm run check:content`. What is wrong must be refused in words that help. Exits with 1 where
 * something passed that is wrong, was refused unclearly, crashed or took too long.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkerOf, type Outcome } from './checker.ts';
import { contentFiles, MUTATORS, mutantsOf } from './mutants.ts';
import { VERDICTS, type Verdict, verdictOf } from './verdict.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const [count = '5000', seed = '20261128', only = ''] = process.argv.slice(2);
const start = performance.now();
const mutants = mutantsOf(contentFiles(content), Number(seed), Number(count)).filter(({ mutator }) =>
  mutator.includes(only),
);
const workers = Math.min(2, availableParallelism());
const outcomes = (
  await Promise.all(
    Array.from({ length: workers }, async (_, i) => {
      const checker = checkerOf(content);
      const found = await checker.check(mutants.filter((_mutant, at) => at % workers === i));
      await checker.end();
      return found;
    }),
  )
).flat();

const told = outcomes.map((outcome) => ({ outcome, verdict: verdictOf(outcome) }));
const counts = (of: typeof told) => VERDICTS.map((verdict) => of.filter((each) => each.verdict === verdict).length);
const row = (name: string, numbers: readonly (string | number)[]) =>
  console.log(`${name.padEnd(42)}${numbers.map((number) => String(number).padStart(12)).join('')}`);

for (const { outcome, verdict } of told) {
  if (verdict === 'refused well' || verdict === 'passed as legitimate') continue;
  console.log(`${verdict}: ${outcome.mutant.mutator}: ${placeOf(outcome)}`);
}
row('', ['well', 'unclearly', 'legitimate', 'wrongly', 'crashed', 'slow']);
for (const { name } of MUTATORS) {
  const of = told.filter(({ outcome }) => outcome.mutant.mutator === name);
  if (of.length > 0) row(name, counts(of));
}
row(`all ${mutants.length}`, counts(told));
console.log(`Seed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s.`);
const bad: readonly Verdict[] = ['refused unclearly', 'passed wrongly', 'crashed', 'slow'];
if (told.some(({ verdict }) => bad.includes(verdict))) process.exitCode = 1;

function placeOf(outcome: Outcome): string {
  const { changes, what } = outcome.mutant;
  const said =
    outcome.came === 'refused'
      ? ` → ${outcome.faults.slice(0, 2).join(' | ')}`
      : outcome.came === 'threw'
        ? ` → ${outcome.error.split('\n').slice(0, 3).join(' ')}`
        : '';
  return `${changes.map(({ path }) => path).join(', ')}: ${what}${said}`;
}
