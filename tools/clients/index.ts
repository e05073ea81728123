/*
 * `npm run test:clients`: our codes and oEmbed answers in the programs of others that take them (sanitizers, MDX, an
 * unfurler). They are fetched into a temporary folder at the versions named here and taken away again: nothing of the
 * site needs them, and they weigh fifty megabytes. The site is built with the address at which it is served meanwhile.
 * What follows `--` goes to the test runner. See docs/clients.md.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The programs, as they were when the codes were last tried. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '@mdx-js/mdx': '3.1.1',
  dompurify: '3.5.0',
  jsdom: '31.0.1',
  'rehype-parse': '9.0.1',
  'rehype-sanitize': '6.0.0',
  'rehype-stringify': '10.0.1',
  'sanitize-html': '2.18.1',
  unified: '11.0.5',
  'unfurl.js': '6.4.0',
};

const PORT = process.env['CLIENTS_PORT'] ?? '4496';
const SITE = `http://127.0.0.1:${PORT}`;
const BUILT = '.build/clients';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clients-'));
let server: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => leave(130));

const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}`);
};

try {
  const wanted = Object.entries(PROGRAMS).map(([name, version]) => `${name}@${version}`);
  // Nothing that they bring may run while they are fetched.
  run('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...wanted]);
  run(process.execPath, ['tools/build.ts', BUILT], { SITE, BASE: '/' });
  server = spawn(process.execPath, ['tools/serve.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT, DIR: BUILT, BASE: '/' },
  });
  if (server.stdout) await once(server.stdout, 'data');
  const tests = globSync('tests/clients/*.test.ts', { cwd: root });
  run(process.execPath, ['--test', ...process.argv.slice(2), ...tests], {
    CLIENTS: folder,
    CLIENTS_SITE: SITE,
    CLIENTS_BUILT: join(root, BUILT),
  });
  leave(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  leave(1);
}

function leave(code: number): never {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
