/* Asks the check about mutants, several at once where they cannot be taken for each other, with a limit of time. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from './content-worker.ts';
import type { Change, Mutant } from './mutant.ts';

/** What became of a mutant. */
export type Outcome = { readonly mutant: Mutant } & (
  | { readonly came: 'refused'; readonly faults: readonly string[] }
  | { readonly came: 'passed' }
  | { readonly came: 'threw'; readonly error: string }
  | { readonly came: 'slow' }
);

export interface Checker {
  /** The outcome of each, in no order. */
  readonly check: (mutants: readonly Mutant[]) => Promise<Outcome[]>;
  readonly end: () => Promise<void>;
}

/** A whole check takes half a second, on a machine that others use many times that; what takes so long hangs. */
const MOST_MS = 120_000;

/** @param content the content folder, of which it makes a copy */
export function checkerOf(content: string): Checker {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const copy = join(folder, 'content');
  cpSync(content, copy, { recursive: true });
  let worker: Worker | undefined;
  let answered: (answer: Answer) => void = () => {};

  function begin(): Worker {
    const begun = new Worker(new URL('./content-worker.ts', import.meta.url), {
      env: { ...process.env, CONTENT_DIR: copy },
    });
    begun.on('message', (answer: Answer) => answered(answer));
    begun.on('error', (error) => answered({ faults: [], threw: `${error.stack}` }));
    return begun;
  }

  async function ask(changes: readonly Change[]): Promise<Answer | 'slow'> {
    worker ??= begin();
    const asked = worker;
    const answer = await new Promise<Answer | 'slow'>((resolve) => {
      const late = setTimeout(() => resolve('slow'), MOST_MS);
      answered = (said) => {
        clearTimeout(late);
        resolve(said);
      };
      asked.postMessage(changes);
    });
    if (answer === 'slow') {
      await asked.terminate();
      worker = undefined;
      // What it did not put back.
      rmSync(copy, { recursive: true, force: true });
      cpSync(content, copy, { recursive: true });
    }
    return answer;
  }

  async function check(mutants: readonly Mutant[]): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    let rest = mutants;
    while (rest.length > 0) {
      const answer = await ask(rest.flatMap(({ changes }) => changes));
      const [only] = rest.length === 1 ? rest : [];
      if (only) return [...outcomes, outcomeOf(only, answer)];
      if (answer === 'slow' || answer.threw !== undefined) return [...outcomes, ...(await apart(rest))];
      if (answer.faults.length === 0)
        return [...outcomes, ...rest.map((mutant): Outcome => ({ mutant, came: 'passed' }))];
      const own = new Map(rest.map((mutant) => [mutant, faultsOf(mutant, answer.faults)]));
      const refused = rest.filter((mutant) => own.get(mutant)?.length);
      // Something is wrong in a file that none of them changed: whose doing it is, each says by itself.
      if (refused.length === 0) return [...outcomes, ...(await apart(rest))];
      for (const mutant of refused) outcomes.push({ mutant, came: 'refused', faults: own.get(mutant) ?? [] });
      rest = rest.filter((mutant) => !refused.includes(mutant));
    }
    return outcomes;
  }

  const apart = async (mutants: readonly Mutant[]): Promise<Outcome[]> => {
    const half = Math.ceil(mutants.length / 2);
    return [...(await check(mutants.slice(0, half))), ...(await check(mutants.slice(half)))];
  };

  return {
    check: async (mutants) => {
      const outcomes: Outcome[] = [];
      for (const batch of batchesOf(mutants)) outcomes.push(...(await check(batch)));
      return outcomes;
    },
    end: async () => {
      await worker?.terminate();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function outcomeOf(mutant: Mutant, answer: Answer | 'slow'): Outcome {
  if (answer === 'slow') return { mutant, came: 'slow' };
  if (answer.threw !== undefined) return { mutant, came: 'threw', error: answer.threw };
  return answer.faults.length > 0 ? { mutant, came: 'refused', faults: answer.faults } : { mutant, came: 'passed' };
}

const faultsOf = ({ changes }: Mutant, faults: readonly string[]): string[] =>
  faults.filter((fault) => changes.some(({ path }) => fault.startsWith(`content/${path}:`)));

/** So many at once: each round of the check reads all files, and most mutants are refused in the first. */
const MOST_AT_ONCE = 100;

/**
 * Mutants in groups of which no two touch one thing: a table beside its description, or the same file. What takes a file
 * away, or changes one of the whole record, is told by faults of other files: such are not put beside those that change
 * a file of a folder, whose faults they would seem.
 */
function batchesOf(mutants: readonly Mutant[]): Mutant[][] {
  const batches: { readonly sort: string; readonly touched: Set<string>; readonly mutants: Mutant[] }[] = [];
  for (const mutant of mutants) {
    const sort = sortOf(mutant);
    const things = mutant.changes.map(({ path }) => path.replace(/^.*\/|\.\w+$/g, ''));
    let batch = batches.find(
      (each) =>
        each.sort === sort && each.mutants.length < MOST_AT_ONCE && !things.some((thing) => each.touched.has(thing)),
    );
    if (!batch) {
      batch = { sort, touched: new Set(), mutants: [] };
      batches.push(batch);
    }
    for (const thing of things) batch.touched.add(thing);
    batch.mutants.push(mutant);
  }
  return batches.map((batch) => batch.mutants);
}

const sortOf = ({ changes }: Mutant): string =>
  changes.some(({ bytes }) => !bytes) ? 'moved' : changes.some(({ path }) => !path.includes('/')) ? 'whole' : 'changed';
