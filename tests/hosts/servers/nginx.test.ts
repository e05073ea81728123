/*
 * The made settings in a real nginx: the site at "/" and at "/orders/", and a small one that has a file of every
 * kind. Then embeds in a stranger's page, in a real browser. Outside `npm test`: `npm run test:hosts`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from 'playwright';
import { filesOf } from '../../../tools/files.ts';
import { SITES } from '../../built/site.ts';
import * as check from './checks.ts';
import { ask, ownFolder, PORTS, put, type Running, settingsOf, siteOf, start, startForeign } from './running.ts';
import { MOVED, REFUSED, SERVED, smallSite } from './small-site.ts';

const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/bin'];
const nginx =
  process.env['NGINX_PATH'] ?? PLACES.map((folder) => `${folder}/nginx`).find((path) => existsSync(path)) ?? '';
if (!existsSync(nginx))
  throw new Error(
    'nginx was not found; install it (Debian: apt-get install nginx-light, macOS: brew install nginx) or name it in NGINX_PATH.',
  );
const asRoot = process.getuid?.() === 0;
const small = smallSite();
const [atRoot, atBase] = SITES;
assert.ok(atRoot && atBase);

const SERVERS = [
  { ...atRoot, name: 'the site at /', port: PORTS.root, redirects: [] },
  { ...atBase, name: 'the site at /orders/', port: PORTS.base, redirects: [] },
  { name: 'a small site at /orders/', folder: small, base: '/orders/', port: PORTS.small, redirects: MOVED },
];

const running: Running[] = [];
const folders = new Map(SERVERS.map(({ name }) => [name, ownFolder('nginx')]));
let browser: Browser;

before(async () => {
  for (const server of SERVERS) {
    const folder = folders.get(server.name) as string;
    mkdirSync(join(folder, 'orders-and-warrants'));
    put(join(folder, 'orders-and-warrants'), settingsOf('nginx', siteOf(server, server.port, server.redirects)));
    put(folder, { 'nginx.conf': around(folder) });
    running.push(await start(nginx, [...args(folder), '-g', 'daemon off;'], server.port));
  }
  running.push(await startForeign());
  browser = await chromium.launch({
    ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    args: asRoot ? ['--no-sandbox'] : [],
  });
});

after(async () => {
  await browser?.close();
  for (const server of running) await server.stop();
  for (const folder of [small, ...folders.values()]) rmSync(folder, { recursive: true, force: true });
});

function args(folder: string): string[] {
  return ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`];
}

/** The settings around ours: everything that nginx writes goes into the folder, so that no right is needed. */
function around(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  // As root, the processes that answer would be somebody who may not read this folder.
  return `${asRoot ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 128; }
http { access_log off; ${temporary.join(' ')} include orders-and-warrants/site.conf; }
`;
}

test('nginx finds no fault in the made settings and warns of nothing', () => {
  for (const folder of folders.values()) {
    const { status, stderr } = spawnSync(nginx, [...args(folder), '-t'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /\[(warn|error|crit|alert|emerg)\]/);
    assert.match(stderr, /test is successful/);
  }
});

for (const server of SERVERS) {
  const isSmall = server.redirects.length > 0;
  const files = isSmall ? Object.keys(SERVED) : filesOf(server.folder).filter(check.isServed);
  const css = files.find((path) => /^_astro.*\.css$/.test(path)) as string;
  const font = files.find((path) => path.endsWith('.woff2')) as string;
  check.checkHeaders(server, files);
  check.checkMissing(server);
  if (isSmall) check.checkFraming(server);
  check.checkRefused(server, isSmall ? REFUSED : ['_headers']);
  check.checkRedirects(
    server,
    isSmall ? ['en/', 'en/about/', 'en/embed/'] : ['en/', 'en/timeline/'],
    server.redirects,
    {
      relative: true,
    },
  );
  check.checkTransfers(server, font);
  check.checkCompression(
    server,
    isSmall
      ? [css]
      : [
          css,
          'en/index.html',
          'en/charts/timeline.json',
          'en/charts/timeline.svg',
          'data/v1/events.csv',
          'feeds/en/events.atom',
          'calendar.ics',
        ],
    isSmall ? [font] : [font, 'en/charts/timeline.png'],
  );
}

test('a server in front, with another name and port, is not named around', async () => {
  const { headers } = await ask(PORTS.base, '/orders/en/timeline', { headers: { Host: 'front.example:8443' } });
  assert.equal(headers.location, '/orders/en/timeline/');
});

test('https alone is asked for where a server in front says that it speaks https, and by a whole host alone', async () => {
  const said = async (port: number, path: string, headers: Record<string, string>) =>
    (await ask(port, path, { headers })).headers['strict-transport-security'];
  const https = { 'X-Forwarded-Proto': 'https' };
  for (const path of ['/en/', '/en/nothing/']) assert.equal(await said(PORTS.root, path, https), 'max-age=31536000');
  assert.equal(await said(PORTS.root, '/en/', {}), undefined);
  assert.equal(await said(PORTS.base, '/orders/en/', https), undefined);
});

/** A stranger's page with the address in a frame; the frame, and what the browser complained of. */
async function framed(address: string, sandbox?: string) {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const query = new URLSearchParams({ src: address, ...(sandbox === undefined ? {} : { sandbox }) });
  await page.goto(`http://localhost:${PORTS.foreign}/?${query}`, { waitUntil: 'load' });
  return { page, frame: page.frameLocator('#chart'), complaints };
}

for (const sandbox of [undefined, 'allow-scripts'])
  for (const { port, base } of SERVERS.slice(0, 2))
    test(`${base}: an embed ${sandbox ? `in a sandbox with ${sandbox}` : 'in a plain frame'} on another origin shows its chart, and its script tells its height`, async () => {
      const { page, frame, complaints } = await framed(`http://127.0.0.1:${port}${base}en/embed/timeline/`, sandbox);
      await frame.locator('svg.chart:visible, .event-row:visible').first().waitFor();
      await page.waitForFunction(() => document.getElementById('height')?.textContent !== '');
      assert.deepEqual(complaints, []);
      await page.close();
    });

for (const [what, port, path, text] of [
  ['an ordinary page', PORTS.root, '/en/timeline/', 'Timeline'],
  ['the first page', PORTS.base, '/orders/', 'Orders'],
  ['the page that explains embeds', PORTS.small, '/orders/en/embed/', 'How to embed'],
  ['that page by the name of its file', PORTS.small, '/orders/en/embed/index.html', 'How to embed'],
] as const)
  test(`${what} is refused in a frame on another origin`, async () => {
    const address = `http://127.0.0.1:${port}${path}`;
    const { page, complaints } = await framed(address);
    assert.match(complaints.join('\n'), /frame-ancestors/);
    assert.ok(!(await page.frames()[1]?.content())?.includes(text));
    // The same page by itself is there: it was the frame that was refused.
    await page.goto(address);
    assert.ok((await page.content()).includes(text));
    await page.close();
  });

for (const path of ['chart/', 'chart/v/2026-01-01/'])
  test(`a small embed at ${path} is shown in a frame on another origin`, async () => {
    const { page, frame } = await framed(`http://127.0.0.1:${PORTS.small}/orders/en/embed/${path}`, 'allow-scripts');
    await frame.getByRole('heading', { name: /embed$/i }).waitFor();
    await page.close();
  });
