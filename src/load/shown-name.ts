/* How files of content/ are named to an editor. */
import { basename, join, relative, sep } from 'node:path';

/** The name under which a file of content/ is shown to an editor. */
export const shownName = (root: string, path: string): string =>
  join(basename(root), relative(root, path)).split(sep).join('/');
