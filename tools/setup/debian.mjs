/* Debian's packages: the one way in which this project puts anything on the system itself. */
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be installed here at all. */
export const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs a package, without questions of its own. @returns whether it could be */
export async function installFromDebian(name) {
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A list that is out of date may still do.
  await run('apt-get', ['update', '-qq'], quiet);
  return (await run('apt-get', ['install', '-y', '-qq', name], quiet)) === 0;
}
