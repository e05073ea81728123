/*
 * `npm run new <what> <id>`: prints the plan of files, writes them all or none, and says what comes next. What can be begun
 * stands in skeletons.ts. `npm run new -- --dry-run <what> <id>` only prints, `npm run new chart <id> -- --kind map` begins a
 * chart of a kind; npm keeps an option before `--` for itself.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chartExamples, chartLike } from './chart-skeletons.ts';
import { NEXT, registryLine, SKELETONS, skeleton } from './skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { 'dry-run': { type: 'boolean' }, kind: { type: 'string' } },
});
const [what = '', id = ''] = positionals;
const today = new Date().toISOString().slice(0, 10);
// npm takes an option for its own where `--` is left out, and says so in the environment.
const kind = asked['kind'] ?? process.env['npm_config_kind'];
const examples = what === 'chart' ? chartExamples(join(root, 'content')) : undefined;

const plan = skeleton(what, id, today);
if (!plan || !/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(id))
  stop(`Say what and its id: npm run new ${SKELETONS.join('|')} <id>`);
if (examples && kind !== undefined) {
  const example = examples.get(`${kind}`);
  if (!example) stop(`No chart of the record is of the kind "${kind}"; say one of ${[...examples.keys()].join(', ')}.`);
  plan[`content/charts/${id}.yaml`] = chartLike(example);
}
const taken = Object.keys(plan).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) stop(`${taken.join(', ')} is there already; nothing was written.`);
for (const path of Object.keys(plan)) console.log(`new  ${path}`);
if (what === 'kind') console.log(`add  src/charts/registry.ts: ${registryLine(id)}`);
const dry = asked['dry-run'] === true || process.env['npm_config_dry_run'] === 'true';
if (!dry) {
  for (const [path, text] of Object.entries(plan)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // Editors offer the new id from now on.
  await import('./editors/index.ts');
}
if (examples && kind === undefined)
  console.log(`     a timeline; another kind: npm run new chart ${id} -- --kind ${[...examples.keys()].join('|')}`);
(NEXT[what] ?? []).forEach((step, i) => {
  console.log(`${i + 1}.   ${step}`);
});

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
