/*
 * `npm run translations`: how much each language has translated, and what is older than its source. With a language
 * (`npm run translations fr`) it also writes down, for each new translation, which text it is of; with what was revised
 * (`npm run translations fr events/2024-01-26-icj-provisional-measures chapters/the-war`) for these too.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageTags } from '../src/load/read-files.ts';
import { marksOf, markProse, reportOf, sayReport } from './translation-marks.ts';

const root = fileURLToPath(new URL('../content', import.meta.url));
const [tag, ...revised] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

if (tag !== undefined) {
  if (!languageTags(root).includes(tag))
    stop(`There is no content/lang/${tag}; npm run new language ${tag} begins one.`);
  const folder = join(root, 'lang', tag);
  const unknown = revised.filter((what) => !/^(?:[\w-]+\/[\w.-]+|[\w-]+)$/.test(what));
  if (unknown.length > 0) stop(`${unknown.join(', ')}: name a file and its entry: events/2024-01-26-some-step`);
  writeFileSync(join(folder, 'of.yaml'), marksIn(tag));
  for (const place of ['chapters', 'pages', 'plain']) {
    const path = join(folder, place);
    for (const name of existsSync(path) ? readdirSync(path) : []) {
      const source = join(root, place, name);
      if (!existsSync(source)) continue;
      const again = revised.includes(`${place}/${name.replace(/\.mdx$/, '')}`);
      const text = readFileSync(join(path, name), 'utf8');
      writeFileSync(join(path, name), markProse(text, readFileSync(source, 'utf8'), again));
    }
  }
}
for (const each of reportOf(root))
  if (tag === undefined || each.tag === tag) console.log(sayReport(each, tag !== undefined));

function marksIn(language: string): string {
  try {
    return marksOf(root, language, revised);
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nNothing was written.`);
  }
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
