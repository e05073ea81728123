/* `npm run dev`: the schemas that editors complete by, then Astro's development server. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import './editors/index.ts';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
console.log(
  'The first page is made of the whole record and takes half a minute, on a busy machine more; the pages after it come at once.',
);
const done = spawnSync(process.execPath, [astro, 'dev', '--host', '127.0.0.1', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // Languages that are still being written are seen by those who write them.
  env: { ...process.env, DRAFTS: '1' },
});
process.exit(done.status ?? 1);
