/*
 * Debian's WordPress, unpacked into a folder of its own: the package itself would also install a web server and start
 * it. Only PHP and the database server are installed, neither of which runs anything by itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Programs, from packages that start no service. */
const INSTALLED = [
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

/** Installs the programs where they are missing, which takes root; says so where that cannot be done. */
export function installPrograms(): void {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('This test takes WordPress from Debian; run it there.');
  const missing = INSTALLED.filter(
    (name) => spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout.includes('\nStatus: install ok') === false,
  );
  if (missing.length === 0) return;
  const command = ['install', '-y', '-qq', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) throw new Error(`Some programs are missing; as root: apt-get ${command.join(' ')}`);
  console.log(`Installing ${missing.join(', ')} …`);
  run('apt-get', ['update', '-qq'], '/');
  run('apt-get', command, '/');
}

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
