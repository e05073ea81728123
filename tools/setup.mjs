/*
 * Puts in place what the other commands need: the packages of the lock file, Node among them, and with `--browser` a
 * Chromium. Plain JavaScript: it runs on the Node that a stranger happens to have (20 or newer). Quick when nothing is
 * missing. Leaves nothing half-done that a second run would take for done.
 */
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, thisMachine } from './setup/browser.mjs';
import { installPackages, nodeIn } from './setup/packages.mjs';
import { Obstacle, run, stop } from './setup/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs what is missing; gives the Node to run on and the environment for what it runs. @throws Obstacle */
export async function setUp({ browser = false } = {}) {
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
    const path = await chromium(thisMachine(root, node));
    if (path) env.CHROMIUM_PATH = path;
  }
  return { node, env };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // `node tools/setup.mjs [--browser] tools/x.ts …`: sets up, then runs the tool on that Node.
  const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
  try {
    const { node, env } = await setUp({ browser: process.argv.includes('--browser') });
    if (args.length > 0) process.exitCode = await run(node, args, { cwd: root, env });
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
