/*
 * `npm run bench`: figures, never assertions. Builds the real record and made-up ones of 1,000 and
 * 10,000 events, then prints build seconds and memory, weights, nodes, loading on a slow phone and
 * the delay of each gesture, beside a plain HTML list of the same events; for the real record also the other
 * kinds of chart: script, gestures, and the time that each chart takes at build. `npm run bench -- 1000`
 * measures only the sizes named (`real` for the record itself).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chartIds, figure } from '../../src/charts/figure.ts';
import { measureGestures } from './gestures.ts';
import type { GestureFigures } from './slowed.ts';
import { makeContent } from './made-up.ts';
import { measureLayouts } from './layouts.ts';
import { measureLoad } from './page-load.ts';
import { measurePicture } from './pictures.ts';
import { sayWeights, weigh } from '../weights.ts';
import { launch, plainList } from './plain-list.ts';
import { serve } from './serve-built.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['real', '1000', '10000'];
async function measure(size: string): Promise<void> {
  const work = join(root, '.build/bench', size);
  const out = join(work, 'site');
  mkdirSync(work, { recursive: true });
  const content = size === 'real' ? join(root, 'content') : join(work, 'content');
  if (size !== 'real') makeContent(join(root, 'content'), content, Number(size));

  console.log(`\n== ${size === 'real' ? 'the real record' : `${size} made-up events`}`);
  const build = runBuild(content, out);
  console.log(`build            ${build.seconds.toFixed(1)} s, ${(build.kilobytes / 1024).toFixed(0)} MB at the most`);

  const server = await serve(out);
  const browser = await launch();
  try {
    const address = `http://127.0.0.1:${server.port}/en/timeline/`;
    writeFileSync(join(out, 'plain-list.html'), await plainList(browser, address));
    printWeights(out);
    const ours = await measureLoad(browser, address);
    const phone = await measureLoad(browser, address, 360);
    const plain = await measureLoad(browser, `http://127.0.0.1:${server.port}/plain-list.html`);
    const line = (name: string, f: typeof ours) =>
      console.log(
        `${name.padEnd(16)} first title ${f.titleMs.toFixed(0)} ms, first picture ${f.pictureMs ? `${f.pictureMs.toFixed(0)} ms` : '–'}, blocking ${f.blockingMs.toFixed(0)} ms, shift ${f.shift.toFixed(3)}, ${f.nodes} nodes`,
      );
    line('timeline 1280', ours);
    line('timeline 360', phone);
    line('plain list', plain);
    console.log(`title, ratio     ${(ours.titleMs / plain.titleMs).toFixed(2)} of the plain list`);
    sayGestures(await measureGestures(browser, address));
    if (size === 'real') {
      for (const [kind, id] of firstOfEachKind()) {
        console.log(`\n-- ${kind}: ${id}`);
        sayGestures(await measurePicture(browser, `http://127.0.0.1:${server.port}/en/charts/${id}/`));
      }
      console.log(`\n-- weights\n${sayWeights(weigh(out))}`);
      console.log('\n-- select, lay out, tabulate and describe a chart at build');
      for (const { id, kind, median } of measureLayouts())
        console.log(`${id.padEnd(28)} ${kind.padEnd(10)} ${median.toFixed(1)} ms`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

function sayGestures(figures: readonly GestureFigures[]): void {
  for (const { gesture, median, p95, steps } of figures)
    console.log(`${gesture.padEnd(16)} median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (${steps} steps)`);
}

/** A chart of each kind with the kit's live picture; what is worked by hand has a measurement of its own. */
function firstOfEachKind(): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const id of chartIds()) {
    const { kind, traits } = figure('en', id);
    if (!traits.ownLive && !kinds.has(kind)) kinds.set(kind, id);
  }
  return kinds;
}

/** Builds as a child of a small process that reads the operating system's account of the child's peak memory. */
function runBuild(content: string, out: string): { seconds: number; kilobytes: number } {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--max-old-space-size=12000', '-e', BUILD_AND_TELL_PEAK], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (run.status !== 0) throw new Error(`The build of ${content} failed: ${run.stderr}${run.stdout.slice(-2000)}`);
  return { seconds: (performance.now() - start) / 1000, kilobytes: Number(run.stdout.trim().split('\n').at(-1)) };
}

/** Runs Astro in this very process and prints its peak resident memory (kilobytes) as the last line. */
const BUILD_AND_TELL_PEAK = `
  process.argv.splice(1, process.argv.length, 'astro', 'build');
  process.on('exit', () => process.stdout.write('\\n' + process.resourceUsage().maxRSS + '\\n'));
  import(require('node:url').pathToFileURL(require('node:path').resolve('node_modules/astro/bin/astro.mjs')));
`;

function printWeights(out: string): void {
  const brotli = (path: string) => brotliCompressSync(readFileSync(path)).length;
  const sum = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .reduce((total, name) => total + brotli(join(folder, name)), 0);
  const assets = join(out, '_astro');
  const page = brotli(join(out, 'en/timeline/index.html'));
  const plain = brotli(join(out, 'plain-list.html'));
  const css = sum(assets, '.css');
  const script = sum(assets, '.js');
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(
    `weights (brotli) timeline HTML ${kb(page)}, styles of the site ${kb(css)}, scripts of the site ${kb(script)}, plain list ${kb(plain)}`,
  );
  console.log(
    `all in, ratio    ${((page + css + script) / plain).toFixed(2)} of the plain list (HTML alone ${(page / plain).toFixed(2)})`,
  );
}

for (const size of sizes) await measure(size);
