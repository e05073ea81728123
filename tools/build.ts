/*
 * Builds the site beside the one that stands and puts it in its place only when all is well: a failed
 * build leaves the last good one as it was. Builds nothing when nothing changed.
 * `node tools/build.ts [target folder]`, with BASE, SITE, PSEUDO and CONTENT_DIR from the environment.
 */
import './ready-or-stop.ts';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forgetPrinted } from '../src/charts/printed-pictures.ts';
import { contentFolder, loadRecord } from '../src/load/world.ts';
import { site } from '../src/load/site.ts';
import { writeBooks } from './book/index.ts';
import { BUILT_FROM } from './built-from.ts';
import { contentFaults } from './content-faults.ts';
import { filesOf, sizedIn } from './files.ts';
import { filesInside, leftOut, nearLimits, REDIRECTS, shapeOf } from './hosts/index.ts';
import { restore, sayFailure, takePlace, takeTurn } from './last-good.ts';
import { leaveFiles } from './moved.ts';
import { placesOf } from './places.ts';
import { indexForSearch } from './search-index.ts';
import { SITEMAP, sitemapOf } from './sitemap.ts';
import { writeSizes } from './sizes.ts';
import { reportOf, sayReport } from './translation-marks.ts';
import { sayWeights, weigh } from './weights.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { target, staging, leftovers, old, stamp, lock } = placesOf(process.argv[2]);

const waiting = takeTurn(lock, process.argv[2] ?? 'dist');
if (waiting) stop(waiting);
restore(target, old);
process.on('uncaughtException', (error) => stop(sayFailure(error.stack ?? error.message)));

const faults = contentFaults();
if (faults.length > 0)
  stop(
    `${faults.join('\n')}\nThe content has ${faults.length} fault(s); nothing was built and the last good site stands.`,
  );

for (const each of reportOf(contentFolder())) console.log(sayReport(each, false));

const wanted = fingerprint();
if (existsSync(join(target, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log(`Nothing changed since the last build of ${process.argv[2] ?? 'dist'}.`);
} else {
  await build();
}

async function build(): Promise<void> {
  for (const left of leftovers()) rmSync(left, { recursive: true, force: true });
  const took = stopwatch();
  const astro = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: staging, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (astro.status !== 0) stop(sayFailure(`${astro.stdout}${astro.stderr}`));
  took('pages');
  try {
    await indexForSearch(staging);
    took('search');
    writeBooks(staging);
    took('books');
    writeSizes(staging);
  } catch (error) {
    stop(sayFailure(error instanceof Error ? error.message : `${error}`));
  }
  leaveFiles(staging, loadRecord().moved);
  writeFileSync(join(staging, SITEMAP), sitemapOf(staging, filesOf(staging)));
  const forHosts = filesInside(site, shapeOf(staging), filesOf(staging));
  for (const [name, text] of Object.entries(forHosts)) writeFileSync(join(staging, name), text);
  for (const line of leftOut(forHosts._headers)) console.warn(line);
  for (const line of nearLimits(sizedIn(staging), REDIRECTS.length * 2)) console.warn(line);
  took('lists');
  const weights = weigh(staging);
  took('weights');
  console.log(sayWeights(weights));
  if (!process.env['CONTENT_DIR'] && !process.env['PSEUDO'] && weights.some(({ bytes, budget }) => bytes > budget))
    stop('A page is over its budget; the last good site stands.');
  takePlace(staging, target, old);
  forgetPrinted();
  writeFileSync(stamp, wanted);
  console.log(`Built in ${took()}.`);
}

/** Notes how long each step took. @returns takes the name of a step that is over; without one it says all */
function stopwatch(): (step?: string) => string {
  const steps: string[] = [];
  const start = performance.now();
  let last = start;
  const seconds = (ms: number) => `${(ms / 1000).toFixed(0)} s`;
  return (step) => {
    const now = performance.now();
    if (step) steps.push(`${step} ${seconds(now - last)}`);
    last = now;
    return `${seconds(now - start)}: ${steps.join(', ')}`;
  };
}

/** Everything that a build depends on, as one number. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of ['BASE', 'SITE', 'PSEUDO']) hash.update(`${name}=${process.env[name] ?? ''};`);
  hash.update(`node=${process.version};`);
  for (const path of BUILT_FROM) addToHash(join(root, path));
  addToHash(contentFolder());
  return hash.digest('hex');

  function addToHash(path: string): void {
    if (!existsSync(path)) return;
    const entries = tryFolder(path);
    if (entries) for (const entry of entries) addToHash(join(path, entry));
    else hash.update(path.slice(root.length)).update(readFileSync(path));
  }
}

function tryFolder(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
