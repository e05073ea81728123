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

/**
 * A line of a label in several lines: the first begins with its date, where the line holds it whole.
 * @param last whether no line follows; else the space before it belongs to the words, for who reads them as one
 */
export function lineRuns(flow: Flow, line: string, date: string | undefined, last: boolean, strong = false): TextRun[] {
  const dated = date && line.startsWith(date) ? date : '';
  const rest = `${line.slice(dated.length)}${last ? '' : ' '}`;
  return [
    ...(flow.join(true) ? [{ text: flow.join(true) }] : []),
    ...(dated ? [{ text: flow.isolate(dated), role: 'faint' }] : []),
    { text: dated ? rest : flow.isolate(rest), ...(strong ? { role: 'strong' } : {}) },
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
