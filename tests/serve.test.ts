/* The local server: whatever it is asked, it goes on, serves nothing outside its folder and sends nobody elsewhere. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'serve-'));
const dist = join(scratch, 'dist');
const FILES = {
  'dist/index.html': 'the front',
  'dist/404.html': 'not there',
  'dist/en/index.html': 'English',
  'dist/en/embed/index.html': 'guide',
  'dist/en/embed/votes/index.html': 'an embed',
  'dist/en/search/index.html': 'search',
  'dist/ein buch.txt': 'with a space',
  'dist/empty/one.txt': 'one',
  'dist-secret/index.html': 'secret',
  'outside.txt': 'secret',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
}
for (const [link, to] of [
  ['link.txt', 'outside.txt'],
  ['linked', 'dist-secret'],
  ['gone.txt', 'nothing'],
] as const)
  symlinkSync(join(scratch, to), join(dist, link));

const servers: { child: ChildProcess; port: number }[] = [];
const serve = async (base: string) => {
  const child = spawn(process.execPath, [join(root, 'tools/serve.ts')], {
    env: { ...process.env, DIR: dist, BASE: base, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface(child.stdout), 'line');
  servers.push({ child, port: Number(/:(\d+)\//.exec(line)?.[1]) });
};
before(async () => {
  await serve('/');
  await serve('/orders/');
});
after(() => {
  for (const { child } of servers) child.kill();
  rmSync(scratch, { recursive: true, force: true });
});

/** Asks with the bytes as they are: clients tidy up what a stranger would not. */
async function ask(target: string, { host = '127.0.0.1', at = 0 } = {}) {
  const { port = 0 } = servers[at] ?? {};
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.0\r\nHost: ${host}\r\n\r\n`);
  let said = '';
  for await (const chunk of socket) said += chunk;
  const [head = '', body = ''] = said.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1];
  return { status: Number(head.split(' ')[1]), header, body };
}
const statusOf = async (target: string, options = {}) => (await ask(target, options)).status;

test('what is there is served, folders by their index', async () => {
  assert.deepEqual(
    await Promise.all(['/', '/en/', '/en/?from=2024', '/ein%20buch.txt'].map(async (path) => (await ask(path)).body)),
    ['the front', 'English', 'English', 'with a space'],
  );
  const { status, header } = await ask('/en?from=2024&lanes=a%2Cb');
  assert.deepEqual([status, header('location')], [301, '/en/?from=2024&lanes=a%2Cb']);
  assert.equal((await ask('/orders', { at: 1 })).header('location'), '/orders/');
  assert.equal((await ask('/orders/en/', { at: 1 })).body, 'English');
  assert.deepEqual(await Promise.all(['/en/', '/ordersen/'].map((path) => statusOf(path, { at: 1 }))), [404, 404]);
});

test('what is not there is answered with its page', async () => {
  for (const path of ['/nothing', '/empty/', '/en/index.html/', '/en//search/']) {
    const { status, body, header } = await ask(path);
    assert.deepEqual([path, status, body], [path, 404, 'not there']);
    assert.match(header('content-security-policy') ?? '', /frame-ancestors 'self'/);
  }
});

test('an address that cannot be read is refused, and the server goes on', async () => {
  for (const target of ['/%', '/%E0%A4%A', '/en/%zz/', '/%ff', '*', 'http://evil.example/en/', 'en/']) {
    assert.equal(await statusOf(target), 400, target);
    assert.equal(await statusOf('/en/'), 200, `after ${target}`);
  }
});

test('slashes at the start are one, and nobody is sent to another host', async () => {
  assert.equal((await ask('//')).body, 'the front');
  assert.equal((await ask('//en/')).body, 'English');
  for (const target of [
    '//evil.example',
    '//evil.example/..',
    '//x//evil.example/..%2f..%2fen',
    '/\\evil.example/%2e%2e/en',
    '///evil.example/../en',
    '//en',
    '//en/embed?x=//evil.example',
    '/%2fevil.example/..%2fen',
    '/en/..//evil.example/..%2fen',
  ]) {
    const { status, header } = await ask(target);
    assert.ok([200, 301, 404].includes(status), `${target}: ${status}`);
    const there = new URL(header('location') ?? '/', 'http://127.0.0.1/');
    assert.equal(there.host, '127.0.0.1', `${target}: ${there}`);
    assert.match(there.pathname, /^\/(en\/(embed\/)?)?$/, target);
  }
});

test('nothing outside the folder is served', async () => {
  for (const target of [
    '/link.txt',
    '/linked/',
    '/linked/index.html',
    '/linked',
    '/gone.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/%2e%2e%2foutside.txt',
    '/en/..%5c..%5coutside.txt',
    '/../dist-secret/',
    '/..%2fdist-secret/index.html',
    '/%00',
    '/en/%00.html',
    '/__proto__',
    '/constructor',
  ]) {
    const { status, body } = await ask(target);
    assert.deepEqual([target, status, body], [target, 404, 'not there']);
  }
});

test('the headers are those of the address that is served, however it was written', async () => {
  const framing = async (target: string) => (await ask(target)).header('content-security-policy');
  assert.equal(await framing('/en/embed/votes/'), undefined);
  for (const target of ['/en/search/', '/%65n/search/', '//en/search/', '/en/embed/votes/../../search/'])
    assert.match((await framing(target)) ?? '', /frame-ancestors 'self'/, target);
});

test('whoever leaves without waiting does no harm', async () => {
  for (let i = 0; i < 20; i += 1) {
    const socket = connect(servers[0]?.port ?? 0, '127.0.0.1');
    socket.end('GET /en/ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', () => i % 2 && socket.destroy());
    await once(socket.resume(), 'close');
  }
  assert.equal(await statusOf('/en/'), 200);
});

test('it answers to the names of this machine only', async () => {
  for (const host of ['127.0.0.1', '127.0.0.1:4321', 'localhost:4321', 'LOCALHOST', '[::1]:80'])
    assert.equal(await statusOf('/en/', { host }), 200, host);
  for (const host of [
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:80',
    '127.0.0.1@evil.example',
    '',
  ])
    assert.ok([400, 421].includes(await statusOf('/en/', { host })), host);
});
