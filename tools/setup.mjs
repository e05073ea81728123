/*
 * Puts in place what the other commands need: the packages of the lock file, the pinned Node, with `--browser`
 * a Chromium and, with `--nginx`, an nginx. Plain JavaScript: it runs on the Node that a stranger happens to have (20 or
 * newer). Quick when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages, nodeIn } from './setup/packages.mjs';
import { Obstacle, stop } from './setup/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Installs what is missing; gives the Node to run on and the environment for what it runs. @throws Obstacle */
export async function setUp({ browser = false, nginx = false } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20)
    stop(`Node ${process.versions.node} is too old; install Node 20 or newer from https://nodejs.org and try again.`);
  await installPackages(root);
  const node = nodeIn(root);
  const env = {
    ...process.env,
    // That Node before any other, also for what asks for "node" by its name.
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  if (browser) {
    const chromium = findChromium() ?? installChromium();
    if (chromium) env.CHROMIUM_PATH = chromium;
  }
  // Where none can be had the rest can still be tested: the one step that needs it says so.
  if (nginx && !findNginx()) installNginx();
  return { node, env };
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) stop(`CHROMIUM_PATH names ${named}, which is not there; correct it or unset it.`);
  return (
    named ??
    [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find((path) => existsSync(path))
  );
}

/** Debian's package where that can be had, else Playwright's own download; undefined means Playwright knows where. */
function installChromium() {
  if (mayInstall()) {
    console.log('Installing Chromium …');
    installFromDebian('chromium');
    const found = findChromium();
    if (found) return found;
  }
  const done = spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (done.status !== 0)
    stop('No Chromium was found and none could be installed; install one and name it in CHROMIUM_PATH.');
  return undefined;
}

/** What to do where no nginx could be had. */
export const NGINX_MISSING =
  'nginx was not found and could not be installed; install it (Debian: "apt-get install nginx-light" as root, macOS: "brew install nginx") or name it in NGINX_PATH, and try again.';

/** An nginx that runs: NGINX_PATH, or where the usual packages put one. */
export function findNginx() {
  const named = process.env.NGINX_PATH;
  if (named && !existsSync(named)) stop(`NGINX_PATH names ${named}, which is not there; correct it or unset it.`);
  return (
    named ??
    [
      '/usr/sbin/nginx',
      '/usr/bin/nginx',
      '/usr/local/sbin/nginx',
      '/opt/homebrew/bin/nginx',
      '/usr/local/bin/nginx',
    ].find((path) => existsSync(path))
  );
}

/** Debian's package, whose service is kept from starting: the tests start their own. */
function installNginx() {
  if (!mayInstall()) return;
  console.log('Installing nginx …');
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    installFromDebian('nginx-light', '--no-install-recommends');
  } finally {
    if (ours) rmSync(policy);
  }
}

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installFromDebian(name, ...options) {
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', ...options, name], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // `node tools/setup.mjs [--browser] [--nginx] tools/x.ts …`: sets up, then runs the tool on that Node.
  const args = process.argv.slice(2).filter((arg) => !['--browser', '--nginx'].includes(arg));
  try {
    const { node, env } = await setUp({
      browser: process.argv.includes('--browser'),
      nginx: process.argv.includes('--nginx'),
    });
    if (args.length > 0) process.exitCode = spawnSync(node, args, { cwd: root, stdio: 'inherit', env }).status ?? 1;
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
