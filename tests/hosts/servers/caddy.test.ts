/* The made Caddyfile in a real Caddy. Outside the gate: `npm run test:hosts`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ownFolder, PORTS, put, type Running, settingsOf, siteOf, start } from './running.ts';
import { checkSmallSite } from './small-checks.ts';
import { MOVED, smallSite } from './small-site.ts';

const caddy = process.env['CADDY_PATH'] ?? 'caddy';
if (spawnSync(caddy, ['version']).status !== 0)
  throw new Error('Caddy was not found; install it (Debian: apt-get install caddy) or name it in CADDY_PATH.');

const small = smallSite();
const SERVERS = [
  { name: 'Caddy at /', folder: small, base: '/', port: PORTS.root },
  { name: 'Caddy at /orders/', folder: small, base: '/orders/', port: PORTS.base },
];
const folders = new Map(SERVERS.map(({ name }) => [name, ownFolder('caddy')]));
const running: Running[] = [];

before(async () => {
  for (const server of SERVERS) {
    const folder = folders.get(server.name) as string;
    const { Caddyfile = '' } = settingsOf('caddy', siteOf(server, server.port, MOVED));
    put(folder, { Caddyfile: `{\n\tadmin off\n}\n${Caddyfile}` });
    const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
    const args = ['run', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`];
    running.push(await start(caddy, args, server.port, env));
  }
});

after(async () => {
  for (const server of running) await server.stop();
  for (const folder of [small, ...folders.values()]) rmSync(folder, { recursive: true, force: true });
});

test('Caddy finds no fault in the made Caddyfile', () => {
  for (const folder of folders.values()) {
    const { status, stderr } = spawnSync(
      caddy,
      ['validate', '--adapter', 'caddyfile', '--config', `${folder}/Caddyfile`],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
  }
});

for (const server of SERVERS) checkSmallSite(server, { relative: true });
