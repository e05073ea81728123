/* What a host's settings are made from, and the addresses that moved. */
import type { Shape } from './table.ts';

/** An address under the base that moved; both with their closing slash where they have one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

export interface Site {
  /** With closing slash. */
  readonly base: string;
  /** Without closing slash. */
  readonly origin: string;
  readonly shape: Shape;
  /** Every file of the built folder. */
  readonly files: readonly string[];
  readonly redirects: readonly Redirect[];
  /** The folder that a server of one's own serves: the built folder, copied there. */
  readonly root: string;
  /** Address and port for such a server; without it, the usual one. */
  readonly listen?: string;
}

/** Text by file name, for one host. */
export type Files = Readonly<Record<string, string>>;

/** Addresses that moved: none yet. A moved page also leaves a redirect page behind. */
export const REDIRECTS: readonly Redirect[] = [];

/** The redirects as whole addresses; a folder is also left by its name without the slash. */
export function moves(base: string, redirects: readonly Redirect[]): Redirect[] {
  return redirects.flatMap(({ from, to }) => {
    const move = { from: `${base}${from}`, to: `${base}${to}` };
    return from.endsWith('/') ? [move, { ...move, from: move.from.slice(0, -1) }] : [move];
  });
}

/** Files of the built folder that only hosts read; nobody is served them. */
export const UNSERVED: readonly string[] = ['_headers', '_redirects'];
