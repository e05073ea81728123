/*
 * Programs of hosts that npm has, for these tests alone: fetched by version into a folder of their own and never among the
 * project's packages, of which the largest has more parts than all of ours. Nothing of them runs while they are fetched.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The file that starts a program, fetched where it is not there yet; undefined, and said, where it cannot be had.
 * @param bin the file, below the package
 */
export function fromNpm(name: string, version: string, bin: string): string | undefined {
  if ((process.env['HOSTS_WITHOUT'] ?? '').split(',').includes(name)) {
    console.warn(`${name} ${version} was left out as asked: it was not tried.`);
    return undefined;
  }
  const folder = join(root, '.build', 'from-npm', `${name}-${version}`);
  const file = join(folder, 'node_modules', name, bin);
  const whole = join(folder, 'whole');
  if (!existsSync(whole)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    console.log(`Fetching ${name} ${version} …`);
    const { status } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', `${name}@${version}`],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000, shell: process.platform === 'win32' },
    );
    if (status !== 0 || !existsSync(file)) {
      console.warn(`${name} ${version} could not be fetched from the registry: it was not tried.`);
      return undefined;
    }
    writeFileSync(whole, '');
  }
  return file;
}
