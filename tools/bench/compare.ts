/*
 * `npm run bench:compare -- before=FOLDER after=FOLDER`: two built sites measured in turns within one run, so that what
 * else the machine does hits both alike. Prints for each figure the median over the rounds with its least and greatest,
 * and the weights of both. ROUNDS from the environment; KINDS names charts that are worked too, `map:recognition`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { measureGestures } from './gestures.ts';
import { measureLoad } from './page-load.ts';
import { measurePicture } from './pictures.ts';
import { launch } from './plain-list.ts';
import { serve } from './serve-built.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const KINDS = (process.env['KINDS'] ?? 'series:deaths-gaza,docket:measures,votes:unga-votes,map:rome-statute').split(
  ',',
);

const sides = process.argv.slice(2).map((argument) => {
  const [name = '', folder = ''] = argument.split('=');
  return { name, folder, figures: new Map<string, number[]>() };
});
if (sides.length !== 2) throw new Error('Name two built sites: before=FOLDER after=FOLDER');

type Side = (typeof sides)[number];

/** One round of everything on one site. */
async function measureOnce(browser: Browser, { folder, figures }: Side): Promise<void> {
  const note = (name: string, value: number) => figures.set(name, [...(figures.get(name) ?? []), value]);
  const server = await serve(folder);
  const at = (path: string) => `http://127.0.0.1:${server.port}/en/${path}`;
  try {
    for (const width of [1280, 360]) {
      const load = await measureLoad(browser, at('timeline/'), width);
      note(`timeline ${width}: first title, ms`, load.titleMs);
      note(`timeline ${width}: blocking, ms`, load.blockingMs);
    }
    for (const { gesture, median, p95 } of await measureGestures(browser, at('timeline/'))) {
      note(`timeline: ${gesture}, median ms`, median);
      note(`timeline: ${gesture}, p95 ms`, p95);
    }
    for (const each of KINDS) {
      const [kind = '', id = ''] = each.split(':');
      for (const { gesture, median, p95 } of await measurePicture(browser, at(`charts/${id}/`))) {
        note(`${kind}: ${gesture}, median ms`, median);
        note(`${kind}: ${gesture}, p95 ms`, p95);
      }
    }
  } finally {
    server.close();
  }
}

function say(values: readonly number[] = []): string {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const whole = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(0));
  return `${whole(sorted[Math.floor(sorted.length / 2)])} (${whole(sorted[0])} to ${whole(sorted.at(-1))})`;
}

function weights({ folder }: Side): string {
  const page = readFileSync(join(folder, 'en/timeline/index.html'));
  const named = [...page.toString().matchAll(/(?:src|href)="\/(_astro\/[^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => path,
  );
  const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;
  const sum = (ending: string) =>
    [...new Set(named)]
      .filter((path) => path.endsWith(ending))
      .reduce((total, path) => total + brotli(readFileSync(join(folder, path))), 0);
  const kb = (bytes: number) => (bytes / 1000).toFixed(1);
  return `timeline page: HTML ${kb(brotli(page))} kB, styles ${kb(sum('.css'))}, scripts that the page names ${kb(sum('.js'))}`;
}

const browser = await launch();
for (let round = 0; round < ROUNDS; round += 1)
  // Whoever goes first warms the machine: the turns change.
  for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
    await measureOnce(browser, side);
    console.error(`round ${round + 1} of ${ROUNDS}: ${side.name}`);
  }
await browser.close();

const [before, after] = sides as [Side, Side];
for (const name of after.figures.keys())
  console.log(`| ${name} | ${say(before.figures.get(name))} | ${say(after.figures.get(name))} |`);
for (const side of sides) console.log(`${side.name}: ${weights(side)}`);
