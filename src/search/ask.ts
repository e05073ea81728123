/* What the page asks its worker and what the worker answers. Types only. */
import type { Hit } from './hits.ts';
import type { Kind } from './kinds.ts';

/** Where the engine and the index of this language stand. */
export interface Engine {
  /** Address of Pagefind's script. */
  readonly script: string;
  /** Folder of the index, with closing slash. */
  readonly index: string;
  /** Base path of the site, before the addresses of the index. */
  readonly base: string;
}

export interface Ask {
  readonly turn: number;
  readonly engine: Engine;
  readonly words: string;
  readonly kind: Kind | undefined;
  /** How many hits are shown already, and how many more are wanted. */
  readonly from: number;
  readonly count: number;
}

export interface Answer {
  readonly turn: number;
  readonly from: number;
  /** Undefined where the index could not be read: offline, or not built. */
  readonly found:
    | {
        readonly total: number;
        readonly hits: readonly Hit[];
        /** Words that were left out because nothing has them all. */
        readonly left: readonly string[];
        /** Hits of each kind, whatever kind was asked for. */
        readonly kinds: Readonly<Partial<Record<Kind, number>>>;
      }
    | undefined;
}
