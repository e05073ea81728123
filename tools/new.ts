/*
 * `npm run new <what> <id>`: prints the plan of files, then writes them all or none. What: event, question, chapter,
 * story, chart, kind, language. `--dry-run` only prints.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { registryLine, SKELETONS, skeleton } from './skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [what = '', id = ''] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const today = new Date().toISOString().slice(0, 10);

const plan = skeleton(what, id, today);
if (!plan || !/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(id))
  stop(`Say what and its id: npm run new ${SKELETONS.join('|')} <id>`);
const taken = Object.keys(plan).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) stop(`${taken.join(', ')} is there already; nothing was written.`);
for (const path of Object.keys(plan)) console.log(`new  ${path}`);
if (what === 'kind') console.log(`add  src/charts/registry.ts: ${registryLine(id)}`);
if (!process.argv.includes('--dry-run')) {
  for (const [path, text] of Object.entries(plan)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // Editors offer the new id from now on.
  await import('./editors/index.ts');
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
