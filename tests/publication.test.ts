/* A build for publication names the address at which it will stand, or there is none. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publicationFault } from '../tools/publication.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

test('an address that leads nowhere is refused, and the fault says what to write', () => {
  for (const origin of [
    undefined,
    '',
    'orders.org',
    'http://orders.org',
    'https://orders-and-warrants.example',
    'https://localhost:4321',
    'https://127.0.0.1',
    'https://orders.org/path',
    'https://orders.org/?a',
  ])
    assert.match(publicationFault(origin) ?? 'no fault', /^SITE is .*SITE=https:\/\/your\.domain/, String(origin));
  for (const origin of ['https://orders.org', 'https://orders.org/', 'https://name.github.io'])
    assert.equal(publicationFault(origin), undefined, origin);
});

test('npm run build without SITE says one line and builds nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  try {
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
    assert.match(scripts.scripts.build, /tools\/publish\.ts$/);
    const { SITE: _site, ...env } = process.env;
    const build = spawnSync(process.execPath, [join(root, 'tools/publish.ts'), join(folder, 'dist')], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    assert.equal(build.status, 1);
    assert.equal(build.stdout, '');
    assert.equal(build.stderr.trim().split('\n').length, 1, build.stderr);
    assert.equal(existsSync(join(folder, 'dist')), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
