/*
 * Looks for files that nothing reads: one with another ending, below a folder of files, or in no folder of the record. An
 * editor believes it published; nothing says that it is not.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_SHAPES, FOLDER_SHAPES, folderOf, TEACH_SHAPES } from '../schema/content-map.ts';
import type { Fault } from '../schema/fault.ts';
import { shownName } from './shown-name.ts';

/** Folders of files that are named by their ids, and how these end. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.keys(FOLDER_SHAPES).map((name): [string, string[]] => [folderOf(name), ['.yaml']]),
  ['series', ['.yaml', '.csv']],
  ['votes', ['.csv']],
  ...['chapters', 'plain', 'pages'].map((name): [string, string[]] => [name, ['.mdx']]),
]);

/** Those of which other readers know what stands in them. */
const READ_ELSEWHERE: readonly string[] = ['lang', 'frozen', 'editions'];

/** For people, in the folder itself. */
const FOR_PEOPLE: readonly string[] = ['README.md', 'FIELDS.md'];

/** Pages of prose: each has a route of its own. */
const PAGES: readonly string[] = ['about.mdx', 'embed.mdx', 'method.mdx'];

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every file of a content folder that would be read by nobody. @param root the content folder */
export function placeFaults(root: string): Fault[] {
  const faults: Fault[] = [];
  const say = (path: string, text: string) =>
    faults.push({ file: shownName(root, join(root, path)), line: 1, text: `file: ${text}` });
  const files = [...Object.keys(FILE_SHAPES).map((name) => `${name}.yaml`), ...FOR_PEOPLE];
  const folders = [...new Set([...ENDINGS.keys()].map((name) => name.split('/')[0] ?? '')), ...READ_ELSEWHERE];
  for (const { name, folder } of entriesOf(root, '')) {
    if (folder && !folders.includes(name))
      say(name, `is a folder that nothing reads; the folders are ${folders.join(', ')}`);
    if (!folder && !files.includes(name))
      say(name, `is read by nobody here; it belongs into one of ${folders.join(', ')}`);
  }
  for (const { name, folder } of entriesOf(root, 'teach'))
    if (!folder || !Object.hasOwn(TEACH_SHAPES, name))
      say(`teach/${name}`, `is read by nobody here; teach holds the folders ${Object.keys(TEACH_SHAPES).join(', ')}`);
  for (const { name, folder } of entriesOf(root, 'lang'))
    if (!folder) say(`lang/${name}`, 'is read by nobody here; lang holds a folder for each language');
  for (const [place, endings] of ENDINGS)
    for (const { name, folder } of entriesOf(root, place)) {
      // A YAML file with the other ending is read as well.
      const ending = /\.[^.]+$/.exec(name)?.[0].replace('.yml', '.yaml') ?? '';
      if (folder) say(`${place}/${name}`, `is a folder; ${place} holds files, so put them beside the others`);
      else if (!endings.includes(ending))
        say(`${place}/${name}`, `is read by nobody; the files of ${place} end with ${endings.join(' or ')}`);
      else if (place === 'pages' && !PAGES.includes(name))
        say(`${place}/${name}`, `is no page of the site; these are ${PAGES.join(', ')}`);
      else if (ending === '.mdx' && !NAME.test(name.slice(0, -ending.length)))
        say(`${place}/${name}`, 'has a name that is no id; use lower-case letters, digits and single hyphens');
    }
  for (const { name } of entriesOf(root, 'votes'))
    if (name.endsWith('.csv') && !existsSync(join(root, 'resolutions', name.replace(/csv$/, 'yaml'))))
      say(`votes/${name}`, 'is the roll call of no resolution; name it as the file in content/resolutions is named');
  for (const { name } of entriesOf(root, 'series'))
    if (name.endsWith('.csv') && !existsSync(join(root, 'series', name.replace(/csv$/, 'yaml'))))
      say(`series/${name}`, 'has no description; add the file with the same name that ends with .yaml');
  return faults;
}

/** What stands in a folder, without what systems put there for themselves (.DS_Store). */
function entriesOf(root: string, place: string): { readonly name: string; readonly folder: boolean }[] {
  const path = join(root, place);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
