/*
 * Checks the content of CONTENT_DIR with some files changed, and puts them back: in a process of its own thread, so that
 * what does not end can be ended. It is the check of `npm run check:content`; what was read before and is as it was is
 * not read again.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { contentFolder } from '../../src/load/world.ts';
import { contentFaults } from '../content-faults.ts';
import type { Change } from './mutant.ts';

/** What the check says; `threw` where it did not say but throw. */
export interface Answer {
  readonly faults: readonly string[];
  readonly threw?: string;
}

parentPort?.on('message', (changes: readonly Change[]) => parentPort?.postMessage(answerTo(changes)));

function answerTo(changes: readonly Change[]): Answer {
  const undo = changes.map(change);
  try {
    return { faults: contentFaults() };
  } catch (error) {
    return { faults: [], threw: error instanceof Error ? `${error.stack}` : `${error}` };
  } finally {
    for (const back of undo.reverse()) back();
  }
}

/** Makes a change and gives what takes it back. */
function change({ path, bytes }: Change): () => void {
  const here = join(contentFolder(), path);
  const before = existsSync(here) ? readFileSync(here) : undefined;
  const made = mkdirSync(dirname(here), { recursive: true });
  if (bytes) writeFileSync(here, bytes);
  else rmSync(here, { force: true });
  return () => {
    if (before) writeFileSync(here, before);
    else rmSync(made ?? here, { recursive: true, force: true });
  };
}
