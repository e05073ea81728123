/* Where a build of a folder is made, kept and noted, all by the name of that folder. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where all of it is made; WORK_DIR names another folder, on the disk of the target. */
export const WORK = process.env['WORK_DIR'] ?? fileURLToPath(new URL('../.build', import.meta.url));

/** @param named the folder as it was named, `dist` where none was */
export function placesOf(named = 'dist') {
  const target = resolve(named);
  const own = join(WORK, `next-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`);
  return {
    target,
    // Of this process alone: what a killed build started may still be writing into its own.
    staging: `${own}-${process.pid}`,
    leftovers: () => leftoversOf(own),
    old: `${own}-old`,
    stamp: `${own}.stamp`,
    lock: `${own}.lock`,
  } as const;
}

/** What builds that were killed left half made. */
function leftoversOf(own: string): string[] {
  if (!existsSync(WORK)) return [];
  const name = new RegExp(`^${basename(own)}(-\\d+)?$`);
  return readdirSync(WORK)
    .filter((entry) => name.test(entry))
    .map((entry) => join(WORK, entry));
}
