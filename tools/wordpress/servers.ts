/* A database and a WordPress on 127.0.0.1, all their files in one folder, and our site beside them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];

/** What runs: each is the head of a process group of its own, so that its workers end with it. */
const running: ChildProcess[] = [];

/** A name and an application password for each user of the test. */
export type Users = Readonly<Record<'admin' | 'author', string>>;

/** Starts MariaDB on a socket only, no port. Returns the socket. */
export async function startDatabase(folder: string): Promise<string> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const installed = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', ...asRoot, `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal'],
    { encoding: 'utf8' },
  );
  if (installed.status !== 0) throw new Error(`mariadb-install-db\n${installed.stdout}${installed.stderr}`);
  start(folder, 'mariadbd', [
    '--no-defaults',
    ...asRoot,
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
  ]);
  await until(() => existsSync(socket), 'The database did not start');
  return socket;
}

/** Sets up WordPress with its two users, starts PHP's own server before it. */
export async function startWordPress(
  folder: string,
  code: string,
  socket: string,
  address: string,
  site: string,
): Promise<Users> {
  const content = join(code, 'wp-content');
  for (const part of ['mu-plugins', 'uploads']) mkdirSync(join(content, part), { recursive: true });
  copyFileSync(join(here, 'allow-our-site.php'), join(content, 'mu-plugins/allow-our-site.php'));
  copyFileSync(join(here, 'wp-config.php'), join(code, 'wp-config.php'));
  const env = {
    ...process.env,
    WORDPRESS_SOCKET: socket,
    WORDPRESS_ADDRESS: address,
    OUR_SITE: site,
    // The page, its pictures and its own requests to itself: one worker would wait for itself.
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const php = ['-d', 'display_errors=stderr', '-d', 'memory_limit=256M'];
  const set = spawnSync('php', [...php, join(here, 'set-up.php'), code], { encoding: 'utf8', env });
  if (set.status !== 0) throw new Error(`set-up.php\n${set.stdout}${set.stderr}`);
  writeFileSync(join(folder, 'php.log'), '');
  start(folder, 'php', [...php, '-S', new URL(address).host, '-t', code], env);
  await answers(address);
  return JSON.parse(set.stdout) as Users;
}

/** Serves our built site with the headers of the table. */
export async function startSite(folder: string, dir: string, address: string): Promise<void> {
  const { port } = new URL(address);
  start(folder, process.execPath, ['tools/serve.ts'], { ...process.env, DIR: dir, PORT: port, BASE: '/' });
  await answers(address);
}

/** Ends all that was started, and waits for it. */
export async function stopAll(): Promise<void> {
  const alive = running.filter(({ pid, exitCode, signalCode }) => pid && exitCode === null && signalCode === null);
  const ends = alive.map((child) => new Promise((ended) => child.once('exit', ended)));
  for (const { pid } of alive) process.kill(-(pid as number), 'SIGTERM');
  await Promise.all(ends);
}

function start(folder: string, program: string, args: readonly string[], env = process.env): void {
  const log = openSync(join(folder, `${program.split('/').at(-1)}.log`), 'a');
  running.push(spawn(program, args, { detached: true, stdio: ['ignore', log, log], env }));
}

async function answers(address: string): Promise<void> {
  await until(async () => (await fetch(address).catch(() => undefined))?.ok === true, `No answer at ${address}`);
}

async function until(holds: () => boolean | Promise<boolean>, complaint: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return;
    await wait(200);
  }
  throw new Error(complaint);
}
