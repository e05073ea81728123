/*
 * Pictures that were printed once are kept beside the builds, under the fingerprint of all that made them: the builds of one
 * site at two addresses, and one build after another, print nearly all the same. Knows no drawing and no printer.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As where builds are made; WORK_DIR names another folder for both. */
const FOLDER = join(process.env['WORK_DIR'] ?? join(process.cwd(), '.build'), 'pictures');

const DAY = 86_400_000;

/** What nobody asked for in so many days goes. */
const KEPT_FOR = 14;

/**
 * The picture that these texts and bytes make, printed where it is not yet kept.
 * @param from everything on which the picture depends, the printer's version too
 */
export function printedOnce(
  from: readonly (string | Uint8Array)[],
  print: () => Uint8Array,
  folder = FOLDER,
): Uint8Array {
  const path = join(folder, `${fingerprintOf(from)}.png`);
  const kept = read(path);
  if (kept) return kept;
  const picture = print();
  mkdirSync(folder, { recursive: true });
  // Under its name only when it is whole: a build may be stopped while it writes, and another read meanwhile.
  const partly = `${path}-${randomUUID()}`;
  writeFileSync(partly, picture);
  renameSync(partly, path);
  return picture;
}

/** Takes away what nobody asked for in a while. @param now in milliseconds */
export function forgetPrinted(now = Date.now(), folder = FOLDER): void {
  for (const name of names(folder)) {
    const path = join(folder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > KEPT_FOR * DAY) rmSync(path, { force: true });
  }
}

/** One number for several things; where one ends and the next begins counts too. */
export function fingerprintOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length};`).update(part);
  return hash.digest('hex');
}

function read(path: string): Uint8Array | undefined {
  try {
    const picture = readFileSync(path);
    const now = new Date();
    if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
    return picture;
  } catch {
    return undefined;
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
