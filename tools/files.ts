/* The files of a folder. Shared by the tools and the tests of built files. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder, relative to it, sorted. */
export function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
    });
}

/** The same with how many bytes each has. */
export const sizedIn = (folder: string) =>
  filesOf(folder).map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
