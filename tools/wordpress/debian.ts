/*
 * Debian's WordPress, unpacked into a folder of its own: the package itself would also install a web server and start
 * it. Only PHP and the database server must be installed, neither of which runs anything by itself; nothing is from here.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Programs, in packages that start no service. */
const PROGRAMS = [
  'mariadb-client-core',
  'mariadb-server-core',
  'php-cli',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
] as const;

/** WordPress, two of its themes and what the package links to. */
const UNPACKED = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
] as const;

/**
 * Sees that the programs are there. They are the system's, so whoever keeps it installs them.
 * @throws Error with the command that does
 */
export function checkPrograms(isInstalled = installed): void {
  const missing = PROGRAMS.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  throw new Error(`This test takes WordPress and what it needs from Debian. Missing here; as root: ${command}`);
}

const installed = (name: string) =>
  spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout?.includes('\nStatus: install ok') ?? false;

/**
 * Unpacks WordPress into `folder` and returns where it lies.
 * @param cache where the packages are kept between runs
 */
export function unpackWordPress(folder: string, cache: string): string {
  mkdirSync(cache, { recursive: true });
  const fileOf = (name: string) =>
    globSync(join(cache, `${name}_*.deb`))
      .sort()
      .at(-1);
  const missing = UNPACKED.filter((name) => !fileOf(name));
  if (missing.length > 0) run('apt-get', ['download', '-qq', ...missing], cache);
  for (const name of UNPACKED) run('dpkg-deb', ['-x', fileOf(name) ?? name, folder], cache);
  return join(folder, 'usr/share/wordpress');
}

function run(program: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
}
