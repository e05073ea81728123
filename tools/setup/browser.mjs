/*
 * A Chromium for the tests: one that is there, else Playwright's own, which touches nothing of the system, else Debian's
 * package. That one is installed on the system, so whoever sits at the terminal is asked, and elsewhere it is said.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { installFromDebian, mayInstall } from './debian.mjs';
import { run, stop } from './run.mjs';

/** How long a download may stand still. */
const PATIENCE = 60_000;

/** Debian's package: the same browser without its windows, as Playwright's own is; it opens a page in half the time. */
const PACKAGE = 'chromium-headless-shell';

const NONE =
  'No Chromium was found and none could be had; install one (as root on Debian: "apt-get install chromium-headless-shell", elsewhere "npx playwright install --with-deps chromium") or name it in CHROMIUM_PATH, and try again.';

/**
 * The path of a Chromium, undefined where Playwright knows it.
 * @param machine what is there and what can be done; see `thisMachine`
 * @throws Obstacle
 */
export async function chromium(machine) {
  const there = machine.find();
  if (there) return there;
  if (await machine.launches()) return undefined;
  machine.say('Fetching a Chromium for the tests, into Playwright’s folder of browsers …');
  if ((await machine.download()) && (await machine.launches())) return undefined;
  if (!machine.mayInstall) stop(NONE);
  if (!machine.atTerminal)
    machine.say(`No Chromium of Playwright’s can be had here: installing Debian’s package ${PACKAGE} on this system …`);
  else if (
    !(await machine.ask(`No Chromium of Playwright’s can be had here. Install Debian’s package ${PACKAGE}? [y/N] `))
  )
    stop(NONE);
  return ((await machine.install()) && machine.find()) || stop(NONE);
}

/** @param node what runs Playwright */
export function thisMachine(root, node) {
  return {
    find: findChromium,
    launches: () => launches(),
    download: () => download(root, node),
    mayInstall: mayInstall(),
    atTerminal: Boolean(process.stdin.isTTY && process.stdout.isTTY && !process.env.CI),
    say: (line) => console.log(line),
    ask,
    install: () => installFromDebian(PACKAGE),
  };
}

function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) stop(`CHROMIUM_PATH names ${named}, which is not there; correct it or unset it.`);
  return (
    named ??
    [
      `/usr/bin/${PACKAGE}`,
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ].find((path) => existsSync(path))
  );
}

/** Whether Playwright's own is there whole, with all that it needs of the system. */
async function launches() {
  const playwright = await import('playwright');
  try {
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    await (await playwright.chromium.launch({ args })).close();
    return true;
  } catch {
    return false;
  }
}

/**
 * Playwright's own download, ended where it stands still. What it fetched so far lies in a folder that goes with it.
 * @param patience milliseconds
 */
export async function download(root, node, patience = PATIENCE, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  let size = 0;
  let since = Date.now();
  const moves = () => {
    const now = sizeOf(folder);
    if (now !== size) since = Date.now();
    size = now;
    return Date.now() - since < patience;
  };
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const code = await run(node, [cli, 'install', 'chromium'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'ignore'],
    env: { ...env, TMPDIR: folder, TEMP: folder, TMP: folder },
    detached: process.platform !== 'win32',
    moves,
    tidy: () => rmSync(folder, { recursive: true, force: true }),
  });
  return code === 0;
}

/** In bytes. */
function sizeOf(folder) {
  let size = 0;
  for (const path of readdirSync(folder, { recursive: true }))
    size += statSync(join(folder, path), { throwIfNoEntry: false })?.size ?? 0;
  return size;
}

async function ask(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => process.exit(130));
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
