/*
 * Builds that are killed, starved, shut out and doubled: the last good site stays whole and is served all the while, and what
 * is said is one line. Outside the gate, as a build takes minutes: `npm run test:faults`. The last good site is a small
 * one: nothing but a finished build may touch it. FAULTS_LONGEST sets how late a build is killed, in seconds.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../tools/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
const target = join(scratch, 'dist');
const work = join(scratch, 'work');
const PORT = Number(process.env['TEST_PORT'] ?? 4410);
const LONGEST = Number(process.env['FAULTS_LONGEST'] ?? 60) * 1000;

/** The last good site. */
const GOOD: Readonly<Record<string, string>> = Object.fromEntries(
  ['index.html', '404.html', 'en/index.html', 'data/v1/events.csv', '_headers'].map((path) => [
    path,
    `the last good ${path}`,
  ]),
);

function layGoodSite(folder = target): void {
  for (const [path, text] of Object.entries(GOOD)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** That the site is there to the byte, in its folder and to who asks for it. */
async function isWhole(folder = target): Promise<void> {
  assert.deepEqual(filesOf(folder), Object.keys(GOOD).sort());
  for (const [path, text] of Object.entries(GOOD)) assert.equal(readFileSync(join(folder, path), 'utf8'), text, path);
  if (folder !== target) return;
  const answer = await fetch(`http://127.0.0.1:${PORT}/en/`);
  assert.equal(await answer.text(), GOOD['en/index.html']);
}

interface Options {
  readonly into?: string;
  readonly env?: Record<string, string>;
  readonly through?: readonly string[];
}

/** A build in a group of its own, so that all that it starts can be killed with it. */
function build({ into = target, env = {}, through = [] }: Options = {}): ChildProcess & { said: () => string } {
  const [program = '', ...args] = [...through, process.execPath, join(root, 'tools/build.ts'), into];
  const child = spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, WORK_DIR: work, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  return Object.assign(child, { said: () => said });
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('close', resolve));
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function kill(child: ChildProcess): Promise<void> {
  const over = child.exitCode === null ? ended(child) : undefined;
  try {
    process.kill(-(child.pid ?? assert.fail('it did not start')), 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
  await over;
}

/** Waits until a build has taken its turn. */
async function turnTaken(): Promise<void> {
  const taken = () => existsSync(work) && readdirSync(work).some((name) => name.endsWith('.lock'));
  for (const end = Date.now() + 120_000; !taken(); await pause(20))
    assert.ok(Date.now() < end, 'no build took its turn');
}

const oneLine = (said: string) => said.trim().split('\n').length === 1;

let server: ChildProcess;
before(async () => {
  const taken = await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined);
  assert.equal(taken, undefined, `port ${PORT} is taken; stop what uses it or set another one in TEST_PORT`);
  layGoodSite();
  server = spawn(process.execPath, [join(root, 'tools/serve.ts')], {
    cwd: root,
    env: { ...process.env, DIR: target, PORT: String(PORT) },
    stdio: 'ignore',
  });
  const end = Date.now() + 60_000;
  while (!(await fetch(`http://127.0.0.1:${PORT}/`).catch(() => undefined)))
    assert.ok(Date.now() < end && (await pause(50)) === undefined, 'the server does not answer');
});
after(() => {
  server.kill();
  rmSync(scratch, { recursive: true, force: true });
});

/** Ten moments between nothing and the longest, the same in each run. */
const MOMENTS = Array.from({ length: 10 }, (_, i) => ((i * 7919 + 20_261_128) % 9973) / 9973);

test('a build that is killed at ten moments leaves the last good site, and nothing in the way of the next', async () => {
  const seen = new Set<string>();
  for (const moment of MOMENTS) {
    const child = build();
    await pause(100 + moment * LONGEST);
    const running = child.exitCode === null;
    await isWhole();
    await kill(child);
    assert.ok(running, `it ended by itself: ${child.said()}`);
    assert.doesNotMatch(child.said(), /Another build/);
    for (const name of readdirSync(work)) seen.add(name.replace(/\d+$/, ''));
    await isWhole();
  }
  assert.ok(seen.size > 0, 'no build came so far as to take its turn');
});

test('of two builds at once the second is told to wait in one line, and the first goes on', async () => {
  const first = build();
  await turnTaken();
  const second = build();
  assert.equal(await ended(second), 1);
  assert.match(second.said(), /^Another build of .* is under way \(process \d+\); wait until it has ended\.$/m);
  assert.ok(oneLine(second.said()), second.said());
  assert.equal(first.exitCode, null, first.said());
  await kill(first);
  await isWhole();
});

test('a file of the content that cannot be read is one line, and nothing is built', async () => {
  const content = join(scratch, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  chmodSync(join(content, 'site.yaml'), 0);
  // Who may read all is asked to give that up.
  const through =
    process.getuid?.() === 0
      ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-dac_override,-dac_read_search', '--']
      : [];
  const child = build({ env: { CONTENT_DIR: content }, through });
  assert.equal(await ended(child), 1);
  assert.match(child.said(), /site\.yaml.*(EACCES|cannot be read)/);
  assert.doesNotMatch(child.said(), /^\s+at /m, 'a stack trace');
  await isWhole();
});

test('a disk that fills up while a build is made is one line, and the last good site stands', async () => {
  const disk = join(scratch, 'disk');
  mkdirSync(disk);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=420m', 'none', disk], { encoding: 'utf8' });
  if (mounted.status !== 0) {
    console.log(`No small disk can be had here (${mounted.stderr?.trim()}): a folder that is a file takes its place.`);
    writeFileSync(join(scratch, 'no-folder'), '');
    const child = build({ env: { WORK_DIR: join(scratch, 'no-folder') } });
    assert.equal(await ended(child), 1);
    assert.ok(oneLine(child.said()), child.said());
    await isWhole();
    return;
  }
  const into = join(disk, 'dist');
  try {
    layGoodSite(into);
    const child = build({ into, env: { WORK_DIR: join(disk, 'work') } });
    for (const end = Date.now() + 120_000; !existsSync(join(disk, 'work')); await pause(20))
      assert.ok(Date.now() < end);
    await pause(3000);
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=1M'], { stdio: 'ignore' });
    assert.equal(await ended(child), 1);
    assert.match(child.said(), /^The disk is full; .*the last good site stands\.$/m);
    assert.doesNotMatch(child.said(), /^\s+at /m, 'a stack trace');
    await isWhole(into);
  } finally {
    spawnSync('umount', ['-l', disk]);
  }
});
