/*
 * The made settings in the hosts' own programs for a developer's machine: Cloudflare's wrangler, for Pages and for Workers,
 * and Netlify's. They are near the hosts and not the hosts: wrangler reads `_headers` as Cloudflare does but looks files up on
 * disk; Netlify's reads it with Netlify's parser and sets caching itself. Where the registry does not give them, that is said.
 */
import assert from 'node:assert/strict';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesInside, hostFiles } from '../../../tools/hosts/index.ts';
import { fromNpm } from './from-npm.ts';
import { ask, ownFolder, PORTS, put, siteOf, start } from './running.ts';
import { smallSite } from './small-site.ts';

/** Raised together with the day in `tools/hosts/headers-file.ts`. */
const WRANGLER = '4.164.0';
const NETLIFY = '27.10.2';

const wrangler = fromNpm('wrangler', WRANGLER, 'bin/wrangler.js');
const netlify = fromNpm('netlify-cli', NETLIFY, 'bin/run.js');

const small = smallSite();
after(() => rmSync(small, { recursive: true, force: true }));
const site = siteOf({ folder: small, base: '/' }, PORTS.root);
const files = hostFiles(site);

/** A folder with the site in `dist` and a host's files beside it. */
function folderOf(host: string): string {
  const folder = ownFolder(host);
  cpSync(small, join(folder, 'dist'), { recursive: true });
  put(join(folder, 'dist'), filesInside(site, site.shape, site.files));
  for (const name of ['wrangler.jsonc', 'worker.js']) {
    const text = files[`${host}/${name}`];
    if (text !== undefined) writeFileSync(join(folder, name), text);
  }
  return folder;
}

interface Host {
  readonly name: string;
  readonly program: string | undefined;
  readonly args: (port: string) => readonly string[];
  /** What is sent with a file that is not there: how long it is kept, and whether it may be framed. */
  readonly missing: (sent: { cache: string; policy: string | undefined }) => void;
}

const HOSTS: readonly Host[] = [
  {
    name: 'cloudflare-workers',
    program: wrangler,
    args: (port) => ['dev', '--ip', '127.0.0.1', '--port', port],
    missing: ({ cache, policy }) => {
      assert.equal(cache, 'public, max-age=300, must-revalidate');
      assert.equal(policy, "frame-ancestors 'self'");
    },
  },
  {
    name: 'cloudflare-pages',
    program: wrangler,
    args: (port) => ['pages', 'dev', 'dist', '--ip', '127.0.0.1', '--port', port],
    missing: ({ cache }) => assert.equal(cache, 'no-store'),
  },
  {
    name: 'netlify',
    program: netlify,
    args: (port) => [
      ...['dev', '--offline', '--dir', 'dist', '--port', port, '--no-open'],
      ...['--internal-disable-edge-functions', '--skip-gitignore'],
    ],
    missing: ({ cache }) => assert.doesNotMatch(cache, /immutable/),
  },
];

for (const { name, program, args, missing } of HOSTS)
  if (program !== undefined)
    test(`${name} in the host’s own program: pages closed, embeds open, what is missing not kept for long`, async () => {
      const folder = folderOf(name);
      const running = await start(
        process.execPath,
        [program, ...args(String(PORTS.root))],
        PORTS.root,
        {
          WRANGLER_SEND_METRICS: 'false',
          NETLIFY_TELEMETRY_DISABLED: '1',
          CI: '1',
          BROWSER: 'none',
        },
        folder,
      );
      try {
        const sent = async (path: string) => (await ask(PORTS.root, path)).headers;
        for (const page of ['/', '/en/about/', '/en/charts/chart/', '/en/embed/', '/404'])
          assert.equal((await sent(page))['content-security-policy'], "frame-ancestors 'self'", page);
        for (const frame of ['/en/embed/chart/', '/en/embed/chart/v/2026-01-01/']) {
          const headers = await sent(frame);
          assert.equal(headers['content-security-policy'], undefined, frame);
          assert.equal(headers['access-control-allow-origin'], '*', frame);
          assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', frame);
        }
        for (const path of ['/en/about/', '/data/v1/events.json', '/_astro/page.1a2b.css'])
          for (const header of ['x-content-type-options', 'referrer-policy', 'permissions-policy'])
            assert.ok((await sent(path))[header], `${path}: ${header}`);
        const gone = await ask(PORTS.root, '/_astro/gone.12345678.js');
        assert.equal(gone.status, 404);
        missing({
          cache: gone.headers['cache-control'] ?? '',
          policy: gone.headers['content-security-policy']?.toString(),
        });
      } finally {
        await running.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    });
