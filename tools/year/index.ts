/*
 * `npm run year [steps] [builds] [seed]`: a year of editing in fast motion. In a copy of the project (.build/year) a hundred
 * commits add, correct, rename and take out, with the commands that an editor uses; after each the content is checked with
 * what feeds, corrections, downloads, search and translations make of it, and `builds` times (5: at 0, 25, 50, 75 and 100; 1: at the end) the
 * whole site is built and read. Exits with 1 where something was lost. Writes its figures to docs/year.csv and year.svg.
 */
import { fork, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizedIn } from '../files.ts';
import { randomOf } from '../fuzz/random.ts';
import { lookAtSite, type Memory } from './built.ts';
import { Desk } from './desk.ts';
import { editsOf } from './edits.ts';
import { type BuildFigures, csvOf, plotOf, tableOf } from './figures.ts';
import type { Expected } from './step.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [steps = 100, builds = 5, seed = 20261128] = process.argv.slice(2).map(Number);
/** Every so many steps all is looked at; after the others the check of the content, translations and kept versions. */
const ALL = 5;
const FIRST_DAY = Date.UTC(2026, 11, 1);

const desk = new Desk(root, join(root, '.build/year'));
const worker = fork(join(desk.root, 'tools/year/worker.ts'), {
  cwd: desk.root,
  env: { ...process.env, CONTENT_DIR: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
});
worker.on('exit', (code) => {
  if (code) throw new Error(`The check ended with ${code}`);
});
const random = randomOf(seed);
const memory: Memory = { versions: new Map(), paragraphs: new Map() };
const built: BuildFigures[] = [];
const wrong: string[] = [];
/** What was promised since feeds, downloads and search were looked at. */
let since: Expected[] = [];
let expected: Expected[] = [];

report(0, 'the record as it stands', (await look([], 0)).wrong);
const first = join(root, 'dist');
if (builds > 1) build(0);
else if (builds === 1 && existsSync(join(first, 'index.html'))) readFirst(first);
const edits = editsOf(steps, random);
for (let n = 1; n <= steps; n += 1) {
  desk.day = new Date(FIRST_DAY + Math.floor(((n - 1) * 365) / steps) * 86_400_000).toISOString().slice(0, 10);
  await live(n);
  if (n === steps ? builds > 0 : builds > 1 && n % Math.ceil(steps / (builds - 1)) === 0) build(n);
}
worker.disconnect();

if (built.length > 0) {
  console.log(`\n${tableOf(built)}`);
  if (built.length > 1) {
    writeFileSync(join(root, 'docs/year.csv'), csvOf(built));
    writeFileSync(join(root, 'docs/year.svg'), String(plotOf(built)));
  }
}
console.log(`\n${steps} steps, seed ${seed}: ${wrong.length === 0 ? 'nothing was lost.' : `${wrong.length} wrong.`}`);
if (wrong.length > 0) process.exitCode = 1;

/** One step: the edit, the days that an editor writes with it, the check, the commit. */
async function live(n: number): Promise<void> {
  const name = edits[n - 1];
  if (!name) return;
  desk.edit('site.yaml', (file) => file.set('edited', desk.day));
  desk.edit('lanes.yaml', (file) => {
    for (const i of (file.toJS() as unknown[]).keys()) file.setIn([i, 'checkedThrough'], desk.day);
  });
  try {
    const step = name.edit(desk, random, n);
    if (!step) {
      desk.takeBack();
      console.log(`${String(n).padStart(3)}  ${name.name}: nothing to do it to`);
      return;
    }
    const { wrong: found, seconds } = await look(step.expected, n);
    report(n, step.what, found, seconds);
    // What the check of the content refuses an editor does not send.
    if (found.some((each) => each.startsWith('check:content'))) {
      since = since.filter((each) => !step.expected.includes(each));
      desk.takeBack();
    } else {
      expected = [...expected.filter((each) => !overtaken(each, step.expected)), ...step.expected];
      desk.commit(step.what);
    }
  } catch (error) {
    report(n, name.name, [error instanceof Error ? error.message : `${error}`]);
    desk.takeBack();
  }
}

/** What a later step made otherwise: an entry that is no more, a number that is another, a text that was corrected again. */
function overtaken(each: Expected, now: readonly Expected[]): boolean {
  return now.some(
    ({ gone, there, read, dropped }) =>
      (gone && (each.there?.address === gone.address || each.read?.address === gone.address)) ||
      (there && each.there?.id === there.id) ||
      (dropped && (each.there?.id === dropped.id || (each.read && dropped.words.startsWith(each.read.words)))) ||
      (read && each.read?.address === read.address && /^[\d,]+$/.test(each.read.words)),
  );
}

function report(n: number, what: string, found: readonly string[], seconds?: number): void {
  console.log(`${String(n).padStart(3)}  ${what}${seconds === undefined ? '' : `  (${seconds.toFixed(1)} s)`}`);
  for (const each of found) console.log(`     WRONG ${each}`);
  wrong.push(...found);
}

function look(
  fresh: readonly Expected[],
  n: number,
): Promise<{ readonly wrong: readonly string[]; readonly seconds: number }> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    const whole = n % ALL === 0 || n === steps;
    since = [...since, ...fresh];
    worker.send({
      expected: [...expected.filter((each) => !overtaken(each, fresh)), ...fresh],
      fresh,
      ...(whole ? { since: since.filter((each) => !overtaken(each, fresh) || fresh.includes(each)) } : {}),
    });
    if (whole) since = [];
  });
}

/** A site that was built before is read in the place of a first build. */
function readFirst(folder: string): void {
  const contract = promisedBy(root);
  report(0, 'the built site that stands in dist/', lookAtSite(folder, contract, [], memory));
  built.push({ step: 0, files: filesIn(folder), events: desk.ids('events').length });
}

function filesIn(folder: string) {
  return sizedIn(folder).map(({ path, bytes }) => ({ path: path.replaceAll('\\', '/'), bytes }));
}

function promisedBy(project: string): string[] {
  const lines = readFileSync(join(project, 'docs/contracts/addresses.txt'), 'utf8').split('\n');
  return lines.filter((line) => line.startsWith('/'));
}

/** Builds as `npm start` does, reads what came of it, and promises what is new. */
function build(n: number): void {
  const promised = promisedBy(desk.root);
  const peaks = join(desk.root, '.build/peaks');
  rmSync(peaks, { force: true });
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    ['--import', join(desk.root, 'tools/year/peak.mjs'), join(desk.root, 'tools/build.ts'), 'dist'],
    {
      cwd: desk.root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CONTENT_DIR: undefined,
        PEAKS: peaks,
        NODE_OPTIONS: `--import ${join(desk.root, 'tools/year/peak.mjs')}`,
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const failed = done.status === 0 ? [] : [`the build failed: ${done.stderr.trim().slice(-600)}`];
  const folder = join(desk.root, 'dist');
  const found = done.status === 0 ? lookAtSite(folder, promised, expected, memory) : failed;
  const runs = existsSync(peaks)
    ? readFileSync(peaks, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ').map(Number))
    : [];
  built.push({
    step: n,
    seconds,
    cpuSeconds: runs.reduce((sum, [, cpu = 0]) => sum + cpu, 0),
    peakMegabytes: Math.max(0, ...runs.map(([kilobytes = 0]) => kilobytes)) / 1024,
    files: done.status === 0 ? filesIn(folder) : [],
    events: desk.ids('events').length,
  });
  report(n, `build, ${done.stdout.trim().split('\n').at(-1)}`, found, seconds);
  if (done.status !== 0) return;
  desk.run('addresses.ts');
  desk.commit('Promise what is new');
}
