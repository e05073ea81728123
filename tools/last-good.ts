/*
 * The last good site while another is made: one build of a folder at a time, a swap that a kill cannot leave
 * half done for longer than to the next build, and one line for what the machine itself refuses.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a build did not get its turn, or undefined when it has it. The lock goes with the process. */
export function takeTurn(lock: string, name: string): string | undefined {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const other = holderOf(lock);
      if (other !== undefined)
        return `Another build of ${name} is under way (process ${other}); wait until it has ended.`;
      // Its build was killed.
      rmSync(lock, { force: true });
    }
  }
}

/** The process that holds a lock, where it still runs. */
function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // An empty lock was killed before it said whose it is.
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return undefined;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(readFileSync(lock, 'utf8')) : undefined;
  }
}

/** Puts the last good site back where a build was killed between taking it away and putting the new one there. */
export function restore(target: string, old: string): void {
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}

/** Puts a finished site in the place of the last. */
export function takePlace(made: string, target: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  try {
    renameSync(made, target);
  } catch (error) {
    restore(target, old);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** What a build said when it failed, and that the last site stands: one line where the machine refused something, else all of it. */
export function sayFailure(output: string): string {
  const said = refusedByMachine(output);
  return said
    ? `${said}; the last good site stands.`
    : `${output.trimEnd()}\nThe build failed; the last good site stands.`;
}

function refusedByMachine(output: string): string | undefined {
  if (/ENOSPC/.test(output)) return 'The disk is full';
  const [, code, path] = /\b(EACCES|EPERM|EROFS|EMFILE|EIO): [^\n']*'([^'\n]+)'/.exec(output) ?? [];
  return code && path ? `${path} cannot be read or written (${code})` : undefined;
}
