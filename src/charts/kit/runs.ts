/* Labels of more than one run, kept together in the reading direction. */
import type { TextRun } from '../scene/marks.ts';
import type { Flow } from './flow.ts';

const EN_SPACE = '\u2002';

/** "26 Jan  Six measures": a date and words as one label, each kept from mixing with the other. */
export function datedRuns(flow: Flow, date: string, words: string, strong = false): TextRun[] {
  return [
    ...(flow.join(true) ? [{ text: flow.join(true) }] : []),
    { text: flow.isolate(date), role: 'faint' },
    { text: EN_SPACE },
    { text: flow.isolate(words), ...(strong ? { role: 'strong' } : {}) },
    ...(flow.join(false) ? [{ text: flow.join(false) }] : []),
  ];
}

/** Runs as they follow one another, their first and last bearing the isolate. */
export function joinedRuns(flow: Flow, runs: readonly TextRun[]): TextRun[] {
  return runs.map((run, i) => ({
    ...run,
    text: `${i === 0 ? flow.join(true) : ''}${run.text}${i === runs.length - 1 ? flow.join(false) : ''}`,
  }));
}
