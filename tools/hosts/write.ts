/*
 * `npm run deploy:settings [folder]`: writes the settings of every host, for the site that stands built in `dist`
 * (DIR names another), with BASE and SITE as for the build, and ROOT for the folder on a server of one's own.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { site as built } from '../../src/load/site.ts';
import { filesOf, sizedIn } from '../files.ts';
import { hostFiles, leftOut, nearLimits, REDIRECTS, shapeOf } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const named = process.env['DIR'] ?? 'dist';
const folder = resolve(named);
const target = resolve(process.argv[2] ?? join(root, '.build', 'deploy'));

if (!existsSync(join(folder, '_headers')))
  stop(`There is no built site in ${named}; run "npm run build" first, or name it: DIR=<folder>.`);
const [first = ''] = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
if (first !== `${built.base}*`)
  stop(
    `The site in ${named} is built for ${first.slice(0, -1)}, not for ${built.base}; set BASE=${first.slice(0, -1)}.`,
  );

const files = hostFiles({
  ...built,
  shape: shapeOf(folder),
  files: filesOf(folder),
  redirects: REDIRECTS,
  root: process.env['ROOT'] ?? '/var/www/orders-and-warrants',
});
const hosts = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))];
for (const host of hosts) rmSync(join(target, host), { recursive: true, force: true });
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
console.log(`Settings for ${built.origin}${built.base} in ${target}:`);
for (const host of hosts) console.log(`  ${host}`);
for (const line of leftOut(files['cloudflare-pages/_headers'] ?? '')) console.warn(line);
for (const line of nearLimits(sizedIn(folder), REDIRECTS.length * 2)) console.warn(line);

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
