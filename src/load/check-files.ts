/*
 * Looks at what stands in content/ before anything of it is read: plain files in plain folders. A link may lead to a
 * file of the machine that builds the site, whose text would be published or stand in the log.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../schema/fault.ts';
import { shownName } from './shown-name.ts';

/** What stands in a content folder and may not be opened. @param root the content folder */
export function fileFaults(root: string): Fault[] {
  const faults: Fault[] = [];
  const say = (path: string, text: string) => faults.push({ file: shownName(root, path), line: 1, text });
  const look = (path: string): void => {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (!status) return;
    if (status.isSymbolicLink())
      say(path, 'is a link; content is files: put a copy of what it leads to in its place, or take it out');
    else if (status.isDirectory()) {
      if (/\.(ya?ml|csv|mdx|svg)$/i.test(path)) say(path, 'is a folder with the name of a file; give it another name');
      for (const name of readdirSync(path).sort()) look(join(path, name));
    } else if (!status.isFile()) say(path, 'is no file but a pipe or a device; take it out');
  };
  look(root);
  return faults;
}
