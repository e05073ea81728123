/* The made settings in a real Apache, as a server's own and as `.htaccess`. Outside the gate: `npm run test:hosts`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { ownFolder, PORTS, put, type Running, settingsOf, siteOf, start } from './running.ts';
import { checkSmallSite } from './small-checks.ts';
import { MOVED, smallSite } from './small-site.ts';

const apache = process.env['APACHE_PATH'] ?? '/usr/sbin/apache2';
const modules = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
if (!existsSync(apache) || !existsSync(modules))
  throw new Error(
    'Apache was not found; install it (Debian: apt-get install apache2) or name it in APACHE_PATH and APACHE_MODULES.',
  );

const MODULES = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'headers', 'filter', 'deflate'];
const SERVERS = [
  { name: 'Apache at /', folder: smallSite(), base: '/', port: PORTS.root, alone: false },
  { name: 'Apache at /orders/', folder: smallSite(), base: '/orders/', port: PORTS.base, alone: false },
  { name: 'Apache with .htaccess', folder: smallSite(), base: '/', port: PORTS.small, alone: true },
];
const folders = new Map(SERVERS.map(({ name }) => [name, ownFolder('apache')]));
const running: Running[] = [];

before(async () => {
  for (const server of SERVERS) {
    const folder = folders.get(server.name) as string;
    const made = settingsOf('apache', siteOf(server, server.port, MOVED));
    if (server.alone) put(server.folder, { '.htaccess': made['.htaccess'] ?? '' });
    put(folder, { 'site.conf': made['site.conf'] ?? '', 'apache.conf': around(folder, server) });
    running.push(await start(apache, ['-f', `${folder}/apache.conf`, '-D', 'FOREGROUND'], server.port));
  }
});

after(async () => {
  for (const server of running) await server.stop();
  for (const { folder } of SERVERS) rmSync(folder, { recursive: true, force: true });
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
});

function around(own: string, { folder, port, alone }: (typeof SERVERS)[number]): string {
  return `ServerRoot "${own}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${own}/apache.pid"
DefaultRuntimeDir "${own}"
ErrorLog "${own}/error.log"
TypesConfig /dev/null
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : ''}
${MODULES.map((name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"\n`).join('')}
${alone ? `DocumentRoot "${folder}"\n<Directory "${folder}">\n  Require all granted\n  AllowOverride All\n</Directory>` : 'Include site.conf'}
`;
}

test('Apache finds no fault in the made settings', () => {
  for (const folder of folders.values()) {
    const { status, stderr } = spawnSync(apache, ['-f', `${folder}/apache.conf`, '-t'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(stderr.trim(), 'Syntax OK');
  }
});

for (const server of SERVERS) checkSmallSite(server, { relative: false });
