/*
 * Whether what a search would run and read is the site's own. The worker is told its addresses by the page, where markup
 * that somebody slipped in could name others, and not every host can send a worker a policy. Pure.
 */
import type { Engine } from './ask.ts';

/** @param here address of the worker's own script */
export function isOwn({ script, index, base }: Engine, here: string): boolean {
  const own = new URL(here);
  return [script, index, base].every((address) => {
    if (!URL.canParse(address, here)) return false;
    // A blob has the origin of who made it, and any content.
    const { origin, protocol } = new URL(address, here);
    return origin === own.origin && protocol === own.protocol;
  });
}
