/* What is wrong with a content file, for an editor: one line that names the place and quotes little of the file. */
import { cut, onePlainLine } from '../model/plain-text.ts';

/** One thing that is wrong with a content file, in the form "file:line field: what is wrong; what is right". */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** "content/events/x.yaml:12 lane: …" */
export function sayFault(fault: Fault): string {
  return onePlainLine(`${fault.file}:${fault.line} ${fault.text}`);
}

/** The beginning of a value in quotes; numbers and the like without. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${cut(value)}"` : cut(JSON.stringify(value) ?? '');
}
