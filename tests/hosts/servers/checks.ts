/* What every server must do with its made settings, asked of the server itself. Shared by nginx, Caddy and Apache. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentType, headerRules, headersFor, type Redirect, shapeOf } from '../../../tools/hosts/index.ts';
import { ask, fileIn } from './running.ts';

export interface Served {
  readonly name: string;
  readonly port: number;
  readonly folder: string;
  readonly base: string;
}

const FROM_TABLE = [
  'content-security-policy',
  'access-control-allow-origin',
  'cache-control',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-resource-policy',
  'strict-transport-security',
];

/** The address of a file: a page is its folder. */
export const addressOf = (base: string, path: string) =>
  `${base}${path.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Files that are served: not hidden, and not those that only hosts read. */
export const isServed = (path: string) => !/(^|[\\/])\./.test(path) && !/^_(headers|redirects)$/.test(path);

/** Every file comes whole, with the type and the headers of the table, and no others of their kind. */
export function checkHeaders(served: Served, files: readonly string[]): void {
  test(`${served.name}: every file has its type and the headers of the table`, async () => {
    const { port, folder, base } = served;
    const rules = headerRules(base, shapeOf(folder));
    assert.ok(files.length > 0);
    for (const path of files) {
      const address = addressOf(base, path);
      const { status, headers, body } = await ask(port, encodeURI(address));
      assert.equal(status, 200, address);
      assert.equal(headers['content-type'], contentType(path), address);
      assert.ok(body.equals(fileIn(folder, path)), `${address}: another content`);
      const wanted = Object.fromEntries(
        Object.entries(headersFor(rules, address)).map(([name, value]) => [name.toLowerCase(), value]),
      );
      assert.deepEqual(
        Object.fromEntries(FROM_TABLE.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))),
        wanted,
        address,
      );
    }
  });
}

/** @param packed files that must come compressed, each larger than a packet @param plain files that must not */
export function checkCompression(served: Served, packed: readonly string[], plain: readonly string[]): void {
  test(`${served.name}: texts are compressed, pictures and fonts are not`, async () => {
    const coding = async (path: string) => {
      const { status, headers } = await ask(served.port, addressOf(served.base, path), {
        headers: { 'Accept-Encoding': 'gzip' },
      });
      assert.equal(status, 200, path);
      return headers['content-encoding'];
    };
    assert.ok(packed.length > 0 && plain.length > 0);
    for (const path of packed) assert.equal(await coding(path), 'gzip', path);
    for (const path of plain) assert.equal(await coding(path), undefined, path);
  });
}

export function checkMissing({ name, port, folder, base }: Served): void {
  test(`${name}: what is not there is answered with 404 and its page, kept for a short time only`, async () => {
    const page = fileIn(folder, '404.html');
    for (const path of [
      'nothing',
      'en/nothing/',
      'en/nothing/else.html',
      '_astro/gone.1a2b.js',
      'data/',
      'en/embed/nothing/',
    ]) {
      const { status, headers, body } = await ask(port, `${base}${path}`);
      assert.equal(status, 404, path);
      assert.ok(body.equals(page), path);
      assert.equal(headers['content-type'], 'text/html; charset=utf-8', path);
      assert.equal(headers['content-security-policy'], "frame-ancestors 'self'", path);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable|max-age=\d{5}/, path);
    }
  });
}

/** Other ways to write the address of a page, some of which look like that of an embed. Without the base. */
const DODGES = [
  'en/about/index.html',
  '/en/about/',
  '%65n/about/',
  'en/%61bout/',
  'en/./about/',
  'en//about/',
  'en/about//',
  'EN/about/',
  'en/about/%20',
  'en/about/;/embed/chart/',
  'en/about/?x=/en/embed/chart/',
  'en/about/index.html?/en/embed/chart/',
  'en/embed/chart/../../about/',
  'en/embed/chart/../../about/index.html',
  'en/embed/chart/%2e%2e/%2e%2e/about/',
  'en/embed/chart/..%2f..%2fabout/',
  'en/embed/chart/..%2f..%2fabout/index.html',
  'en/embed/chart/..%5c..%5cabout%5cindex.html',
  'en/embed/chart/v/2026-01-01/%2e%2e/%2e%2e/%2e%2e/%2e%2e/about/',
  'en/embed/chart/v/2026-01-01/../../../../about/index.html',
  'en/embed/%2e/index.html',
  'en/embed/chart/%2e%2e/',
  'en/about/%0d%0aX-Evil:%201',
  'en/about%0d%0aX-Evil:%201',
] as const;

/** However a page is asked for, nobody else may frame it, and nothing of the address becomes a header. */
export function checkFraming({ name, port, folder, base }: Served): void {
  test(`${name}: no way to write the address of a page leaves out who may frame it`, async () => {
    const pages = ['404.html', 'index.html', 'en/index.html', 'en/about/index.html', 'en/embed/index.html'].map(
      (path) => fileIn(folder, path),
    );
    const statuses = new Set<number>();
    for (const path of DODGES) {
      const { status, headers, body } = await ask(port, `${base}${path}`);
      assert.equal(headers['x-evil'], undefined, path);
      assert.doesNotMatch(headers.location ?? '', /^\/\/|[\r\n]/, path);
      // Some servers refuse an address with a page of their own, before any setting is read: there is nothing in it.
      if (!pages.some((page) => body.equals(page))) continue;
      statuses.add(status);
      assert.equal(headers['content-security-policy'], "frame-ancestors 'self'", `${path}: ${status}`);
    }
    assert.ok(statuses.has(200) && statuses.has(404));
  });
}

/** @param files paths in the folder that are there and must not be served */
export function checkRefused({ name, port, folder, base }: Served, files: readonly string[]): void {
  test(`${name}: hidden files and what lies outside are refused`, async () => {
    for (const path of files) {
      assert.ok(fileIn(folder, path).length > 0);
      assert.equal((await ask(port, `${base}${path}`)).status, 404, path);
    }
    for (const path of [
      '../../../../etc/passwd',
      '..%2f..%2f..%2f..%2fetc/passwd',
      'en/..%5c..%5c..%5cetc%5cpasswd',
      '_astro../404.html',
      '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      'en/%00.html',
    ]) {
      const { status, body } = await ask(port, `${base}${path}`);
      assert.ok(status >= 400, `${path}: ${status}`);
      assert.doesNotMatch(body.toString(), /root:/, path);
    }
    if (base !== '/') assert.equal((await ask(port, `${base.slice(0, -1)}../404.html`)).status, 404);
  });
}

/**
 * @param folders addresses of folders with their slash
 * @param relative whether the server names no host in a Location
 */
export function checkRedirects(
  { name, port, base }: Served,
  folders: readonly string[],
  redirects: readonly Redirect[],
  { relative }: { relative: boolean },
): void {
  const leads = async (from: string, to: string) => {
    const { status, headers } = await ask(port, from);
    assert.equal(status, 301, from);
    if (relative) assert.equal(headers.location, to, from);
    assert.equal(
      new URL(headers.location ?? '', `http://127.0.0.1:${port}${from}`).href,
      `http://127.0.0.1:${port}${to}`,
      from,
    );
  };
  test(`${name}: a folder without its slash is sent on, with its query and no other host or port`, async () => {
    assert.ok(folders.length > 0);
    for (const path of folders) {
      await leads(`${base}${path.slice(0, -1)}`, `${base}${path}`);
      await leads(`${base}${path.slice(0, -1)}?from=2024&lanes=icj%2Cicc`, `${base}${path}?from=2024&lanes=icj%2Cicc`);
    }
    // Two slashes at the start of a Location would name another host.
    for (const path of ['//en', '//en/about', '//example.org/..%2fen']) {
      const { headers } = await ask(port, path);
      assert.doesNotMatch(headers.location ?? '', /^\/\//, path);
    }
    if (base === '/') return;
    await leads(base.slice(0, -1), base);
    await leads('/', base);
  });
  if (redirects.length === 0) return;
  test(`${name}: what moved is sent on for good`, async () => {
    for (const { from, to } of redirects) {
      await leads(`${base}${from}`, `${base}${to}`);
      await leads(`${base}${from}?x=1`, `${base}${to}?x=1`);
      if (from.endsWith('/')) await leads(`${base}${from.slice(0, -1)}`, `${base}${to}`);
    }
  });
}

/** @param path a file of some size */
export function checkTransfers({ name, port, folder, base }: Served, path: string): void {
  test(`${name}: part of a file, its head alone, and nothing when it has not changed`, async () => {
    const whole = fileIn(folder, path);
    const part = await ask(port, `${base}${path}`, { headers: { Range: 'bytes=4-9' } });
    assert.equal(part.status, 206);
    assert.equal(part.headers['content-range'], `bytes 4-9/${whole.length}`);
    assert.ok(part.body.equals(whole.subarray(4, 10)));
    const full = await ask(port, `${base}${path}`);
    const head = await ask(port, `${base}${path}`, { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    for (const header of [...FROM_TABLE, 'content-type', 'content-length', 'etag'])
      assert.equal(head.headers[header], full.headers[header], header);
    const known = await ask(port, `${base}${path}`, { headers: { 'If-None-Match': full.headers.etag ?? '' } });
    assert.equal(known.status, 304);
    assert.equal(known.body.length, 0);
  });
}
