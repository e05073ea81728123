/*
 * Files of entries that moved: what others may have linked or framed beside the page (citation files, cards, share
 * pictures, oEmbed answers) stands at the old address too, as that of the entry which tells the matter now.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Moved } from '../src/model/moved.ts';
import { filesOf } from './files.ts';

/** Copies what stands beside the page of each entry to its old address. @returns the files that were made */
export function leaveFiles(folder: string, moved: readonly Moved[]): readonly string[] {
  if (moved.length === 0) return [];
  const files = filesOf(folder).map((path) => path.replaceAll('\\', '/'));
  return moved.flatMap(({ from, to }) =>
    files.flatMap((path) => {
      const at = path.indexOf(`/${to}`);
      const rest = path.slice(at + to.length + 1);
      if (at < 0 || !/^[./]/.test(rest)) return [];
      const old = `${path.slice(0, at)}/${from}${rest}`;
      if (existsSync(join(folder, old))) return [];
      mkdirSync(dirname(join(folder, old)), { recursive: true });
      copyFileSync(join(folder, path), join(folder, old));
      return [old];
    }),
  );
}
