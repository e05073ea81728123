/* What a step of the year does, and what readers may expect of it from then on. */
import type { Random } from '../fuzz/random.ts';
import type { Desk } from './desk.ts';

/** What a step promises to readers; each is looked for after every step and in every build from then on. */
export interface Expected {
  /** An entry is there: its address under the language, the words that tell it, its collection in the data. */
  readonly there?: {
    readonly address: string;
    readonly words: string;
    readonly collection: string;
    readonly id: string;
  };
  /** An entry is no more under this address, and answers all the same. */
  readonly gone?: { readonly address: string; readonly collection: string; readonly id: string };
  /** A correction is told. */
  readonly told?: { readonly address: string; readonly what: string; readonly day: string };
  /** Words stand in the page of an address. */
  readonly read?: { readonly address: string; readonly words: string };
  /** What an earlier step added is no more, and others were never led to it. */
  readonly dropped?: { readonly id: string; readonly words: string };
  /** A text of the made-up translation is of an older source, or of the newest. */
  readonly older?: string;
  readonly newest?: string;
}

export interface Step {
  /** In a few words, as the message of its commit. */
  readonly what: string;
  readonly expected: readonly Expected[];
}

/** Does something at the desk; nothing where there is nothing to do it to. @param n the number of the step */
export type Edit = (desk: Desk, random: Random, n: number) => Step | undefined;
