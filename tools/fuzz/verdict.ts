/* Whether a refusal helps: it names the file and the line, says what is wrong and what would be right, in words. */
import type { Outcome } from './checker.ts';
import { MUTATORS } from './mutants.ts';

export const VERDICTS = [
  'refused well',
  'refused unclearly',
  'passed as legitimate',
  'passed wrongly',
  'crashed',
  'slow',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Words of a parser or a program, which tell an editor nothing. */
const NOT_FOR_EDITORS =
  /Invalid input|Invalid string|expected \w+, received|Too (?:big|small)|Unrecognized key|YAML(?:Parse)?Error|Implicit (?:keys|map)|parseAllDocuments|undefined|\[object|\n\s+at |cannot be read: |ENOENT|EISDIR|Nested mappings|"code":|TypeError|RangeError|Unexpected (?:character|token|end)|micromark/;

/** "content/file:line field: what is wrong; what would be right" */
const WHERE = /^content\/\S[^:]*:\d+ \S/;

/** What tells what would be right. */
const CURE =
  /; \S|\bwrite |\btake (?:it|them) out|\btake another|is not one of \S|did you mean|must |needs |are allowed|\bmend |the fields are|close |keep one|add |give |put |indent|says \S|has \d+|one line|counts \d+|ends? with|start the file|say |leave |shorten|restore|name /;

export const isClear = (fault: string): boolean =>
  WHERE.test(fault) && CURE.test(fault) && !NOT_FOR_EDITORS.test(fault) && fault.length < 900;

const expected = new Map(MUTATORS.map(({ name, expect }) => [name, expect]));

export function verdictOf(outcome: Outcome): Verdict {
  if (outcome.came === 'threw') return 'crashed';
  if (outcome.came === 'slow') return 'slow';
  if (outcome.came === 'passed')
    return expected.get(outcome.mutant.mutator) === 'either' ? 'passed as legitimate' : 'passed wrongly';
  return outcome.faults.every(isClear) ? 'refused well' : 'refused unclearly';
}
