/* What a mutant of the content is, and what makes one. */
import type { Random } from './random.ts';

/** A file by its path in content/; without bytes it is taken away. */
export interface Change {
  readonly path: string;
  readonly bytes?: Buffer;
}

/** A changed content: what was done to which file, and whether the check could know that it is wrong. */
export interface Mutant {
  readonly mutator: string;
  readonly changes: readonly Change[];
  /** What was done, for whoever looks at it: "happened: 2024-02-30". */
  readonly what: string;
  /** The line on which it is wrong, where one line alone is. */
  readonly line?: number;
}

/** A file of the content as it stands. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What is done to a file; undefined where it has nothing to do it to. */
export interface Done {
  readonly what: string;
  readonly changes: readonly Change[];
  readonly line?: number;
}

export interface Mutator {
  readonly name: string;
  /** Why an editor comes to it. */
  readonly why: string;
  /** Whether the result is wrong in a way that the check could know; `either` for what may be meant. */
  readonly expect: 'refused' | 'either';
  /** The files that it is for. */
  readonly files: RegExp;
  readonly make: (file: ContentFile, random: Random) => Done | undefined;
}

/** A file with another text in its place. */
export function rewritten(file: ContentFile, text: string, what: string, line?: number): Done | undefined {
  if (text === file.text) return undefined;
  return { what, changes: [{ path: file.path, bytes: Buffer.from(text) }], ...(line === undefined ? {} : { line }) };
}

/** The number of the line in which a place of a text stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Kept versions are written by a command, which takes the record as it is. */
export const YAML_FILE = /^(?!frozen\/).*\.yaml$/;
export const CSV_FILE = /^(?:series|votes)\/.*\.csv$/;
export const PROSE_FILE = /\.mdx$/;
/** Files that people write; kept versions and editions are written by a command. */
export const TEXT_FILE = /^(?!frozen\/|editions\/).*\.(?:yaml|csv|mdx)$/;
