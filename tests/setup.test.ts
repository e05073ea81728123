/*
 * What the set-up puts where. A browser comes by the way that touches least; the system is touched only where its keeper
 * agreed or was told; what is stopped leaves nothing behind.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from '../tools/setup/browser.mjs';
import { Obstacle } from '../tools/setup/run.mjs';
import { checkPrograms } from '../tools/wordpress/debian.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Windows has neither apt-get nor signals that a command could hear. */
const SIGNALS =
  process.platform === 'win32'
    ? []
    : ([
        ['SIGINT', 130],
        ['SIGTERM', 143],
      ] as const);
const scratch = mkdtempSync(join(tmpdir(), 'setup-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A machine without a browser, where all that is tried works; `did` tells in what order. */
function machine(differences: Partial<Parameters<typeof chromium>[0]> = {}) {
  const did: string[] = [];
  let fetched = false;
  let installed: string | undefined;
  const can: Parameters<typeof chromium>[0] = {
    find: () => installed,
    launches: async () => fetched,
    download: async () => {
      did.push('download');
      fetched = true;
      return true;
    },
    mayInstall: true,
    atTerminal: false,
    say: (line: string) => did.push(line),
    ask: async () => {
      did.push('ask');
      return true;
    },
    install: async () => {
      did.push('install');
      installed = '/usr/bin/chromium-headless-shell';
      return true;
    },
    ...differences,
  };
  return { did, can };
}
const fails = async () => false;
const FETCHING = 'Fetching a Chromium for the tests, into Playwright’s folder of browsers …';
const TELLING =
  'No Chromium of Playwright’s can be had here: installing Debian’s package chromium-headless-shell on this system …';

test('a browser that is there is taken, and nothing is fetched', async () => {
  const { did, can } = machine({ find: () => '/opt/chromium' });
  assert.equal(await chromium(can), '/opt/chromium');
  const own = machine({ launches: async () => true });
  assert.equal(await chromium(own.can), undefined);
  assert.deepEqual([did, own.did], [[], []]);
});

test('else Playwright fetches its own, and the system is left alone', async () => {
  const { did, can } = machine({ atTerminal: true });
  assert.equal(await chromium(can), undefined);
  assert.deepEqual(did, [FETCHING, 'download']);
});

for (const [why, differences] of [
  ['cannot be had', { download: fails }],
  ['does not start here', { launches: fails }],
] as const)
  test(`where Playwright’s own ${why}, Debian’s is installed after asking, or after a word where nobody can be asked`, async () => {
    const asked = machine({ ...differences, atTerminal: true });
    assert.equal(await chromium(asked.can), '/usr/bin/chromium-headless-shell');
    assert.deepEqual(asked.did.slice(-2), ['ask', 'install']);
    const told = machine(differences);
    assert.equal(await chromium(told.can), '/usr/bin/chromium-headless-shell');
    assert.deepEqual(told.did.slice(-2), [TELLING, 'install']);
  });

test('whoever says no, or cannot install, gets one line that says what to do', async () => {
  const no = machine({ download: fails, atTerminal: true, ask: fails });
  const guest = machine({ download: fails, mayInstall: false });
  for (const { did, can } of [no, guest]) {
    await assert.rejects(
      chromium(can),
      (error) => error instanceof Obstacle && /^No Chromium was found[^\n]*CHROMIUM_PATH/.test(error.message),
    );
    assert.deepEqual(did, [FETCHING]);
  }
});

test('programs of the system that the test of WordPress needs are named, not installed', () => {
  assert.throws(
    () => checkPrograms((name) => name !== 'php-cli'),
    /as root: apt-get install -y --no-install-recommends php-cli$/,
  );
  assert.doesNotThrow(() => checkPrograms(() => true));
});

/** Runs a line of the set-up in a process of its own, as `npm test` does. */
const setUp = (line: string, env: Record<string, string> = {}) =>
  spawn(process.execPath, ['--input-type=module', '-e', line], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });

/** Resolves when the file holds the text. */
async function until(file: string, text: string): Promise<void> {
  while (!existsSync(file) || !readFileSync(file, 'utf8').includes(text))
    await new Promise((resolve) => setTimeout(resolve, 50));
}

for (const [signal, code] of SIGNALS)
  test(`an installation that is stopped by ${signal} is stopped whole, and leaves nothing behind`, async () => {
    const bin = join(scratch, `bin-${signal}`);
    const log = join(bin, 'log');
    mkdirSync(bin);
    const script = `#!/bin/sh\necho "$*" >> "${log}"\ncase "$1" in install)\n  trap 'echo stopped >> "${log}"; exit 1' INT TERM\n  echo ready >> "${log}"\n  while :; do sleep 0.1; done\nesac\n`;
    writeFileSync(join(bin, 'apt-get'), script);
    chmodSync(join(bin, 'apt-get'), 0o755);
    const policy = () => existsSync('/usr/sbin/policy-rc.d');
    const before = policy();
    const line = `import { installFromDebian } from './tools/setup/debian.mjs'; await installFromDebian('chromium');`;
    const child = setUp(line, { PATH: `${bin}:${process.env['PATH']}` });
    const ended = once(child, 'exit');
    await until(log, 'ready');
    assert.equal(policy(), before);
    child.kill(signal);
    assert.deepEqual(await ended, [code, null]);
    assert.deepEqual(readFileSync(log, 'utf8').trim().split('\n'), [
      'update -qq',
      'install -y -qq chromium',
      'ready',
      'stopped',
    ]);
    assert.equal(policy(), before);
  });

/** A host of browsers that takes calls and never says a word; what is fetched goes to a folder of the test's own. */
async function withSilentHost(use: (env: Record<string, string>, asked: Promise<unknown>) => Promise<void>) {
  const host = createServer();
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(scratch, 'machine-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  try {
    const { port } = host.address() as AddressInfo;
    await use(
      {
        PLAYWRIGHT_DOWNLOAD_HOST: `http://127.0.0.1:${port}`,
        PLAYWRIGHT_BROWSERS_PATH: join(folder, 'browsers'),
        TMPDIR: temporary,
        NO_PROXY: '127.0.0.1',
      },
      once(host, 'connection'),
    );
    assert.deepEqual(readdirSync(temporary), []);
  } finally {
    host.close();
  }
}
const downloading = (patience: number) =>
  `import { download } from './tools/setup/browser.mjs'; process.exitCode = (await download(${JSON.stringify(root)}, process.execPath, ${patience})) ? 0 : 7;`;

test('a download that stands still is given up, and leaves nothing behind', () =>
  withSilentHost(async (env) => {
    assert.deepEqual(await once(setUp(downloading(3000), env), 'exit'), [7, null]);
  }));

for (const [signal, code] of SIGNALS)
  test(`a download that is stopped by ${signal} leaves nothing behind`, () =>
    withSilentHost(async (env, asked) => {
      const child = setUp(downloading(600_000), env);
      const ended = once(child, 'exit');
      await asked;
      child.kill(signal);
      assert.deepEqual(await ended, [code, null]);
    }));
