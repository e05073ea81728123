/*
 * `npm run test:wordpress`: our charts in posts of a real WordPress, seen in a real browser. Sets one up from Debian's
 * packages in a temporary folder, runs tests/wordpress, takes it all down again. `WORDPRESS_THEME=twentytwentyone` tests
 * in a theme of the older kind; what follows `--` goes to the test runner. See docs/wordpress.md.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OUR_SITE, WORDPRESS } from '../../tests/wordpress/playwright.config.ts';
import { checkPrograms, unpackWordPress } from './debian.ts';
import { startDatabase, startSite, startWordPress, stopAll } from './servers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
let tests: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave(130));

try {
  checkPrograms();
  const built = spawnSync(process.execPath, ['tools/build.ts', '.build/wordpress'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITE: OUR_SITE, BASE: '/' },
  });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const code = unpackWordPress(folder, join(root, '.build/debian'));
  const socket = await startDatabase(folder);
  await startSite(folder, join(root, '.build/wordpress'), OUR_SITE);
  const users = await startWordPress(folder, code, socket, WORDPRESS, OUR_SITE);
  tests = spawn('playwright', ['test', '-c', 'tests/wordpress/playwright.config.ts', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, WORDPRESS_USERS: JSON.stringify(users) },
  });
  const ran = tests;
  await leave(await new Promise<number>((ended) => ran.once('exit', (code) => ended(code ?? 1))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await leave(1);
}

async function leave(code: number): Promise<never> {
  tests?.kill();
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
