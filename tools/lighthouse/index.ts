/*
 * `npm run lighthouse`: what Lighthouse says of one page of each type in the built site, as a phone and at a desk. A
 * report, never an assertion: its marks for speed follow the machine. The program is fetched into a temporary folder at
 * the version named here and taken away again. `npm run lighthouse -- states questions` takes the pages whose addresses
 * hold one of these words.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../bench/serve-built.ts';
import { type Marks, marksOf, sayMarks } from './marks.ts';

const VERSION = '12.8.2';

/** One page of each type, under the language. */
const PAGES = [
  '',
  'story/',
  'timeline/',
  'latest/',
  'next/',
  'changes/',
  'events/2024-05-24-icj-rafah-order/',
  'chapters/',
  'chapters/start-here/',
  'charts/',
  'charts/deaths-gaza/',
  'charts/measures/',
  'embed/deaths-gaza/',
  'embed/timeline/',
  'questions/',
  'questions/is-the-icj-order-binding/',
  'cases/icj-192/',
  'orders/icj-192-order-2024-03-28/',
  'warrants/netanyahu/',
  'states/',
  'states/deu/',
  'resolutions/es-10-24/',
  'figures/',
  'sources/',
  'glossary/',
  'people/',
  'claims/',
  'search/',
  'teach/',
  'about/',
] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist');

async function main(words: readonly string[]): Promise<void> {
  if (!existsSync(join(built, 'en/index.html'))) throw new Error('There is no built site; "npm run build" makes it.');
  const pages = PAGES.filter((page) => words.length === 0 || words.some((word) => page.includes(word)));
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const server = await serve(built);
  try {
    fetchInto(folder);
    for (const screen of ['phone', 'desk'] as const) {
      console.log(`\n── ${screen}: speed, accessibility, practices, search engines; what is below 100`);
      for (const page of pages) {
        const address = `http://127.0.0.1:${server.port}/en/${page}`;
        // Compressed before it is measured, as a host has it ready.
        await (await fetch(address)).arrayBuffer();
        console.log(sayMarks(`en/${page}`, ask(folder, address, screen)));
      }
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing that the program brings may run while it is fetched. @throws Error where it cannot be had */
function fetchInto(folder: string): void {
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const { status } = spawnSync('npm', [...args, `lighthouse@${VERSION}`], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`lighthouse@${VERSION} cannot be had from the registry.`);
}

/** Asks Lighthouse about one page. @throws Error with its last line where it ends without a report */
function ask(folder: string, address: string, screen: 'phone' | 'desk'): Marks {
  const report = join(folder, 'report.json');
  const asRoot = process.getuid?.() === 0;
  const said = spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      address,
      ...(screen === 'desk' ? ['--preset=desktop'] : []),
      '--only-categories=performance,accessibility,best-practices,seo',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=--headless ${asRoot ? '--no-sandbox ' : ''}--disable-background-networking`,
      '--quiet',
    ],
    { encoding: 'utf8', env: { ...process.env, CHROME_PATH: process.env['CHROMIUM_PATH'] } },
  );
  if (said.status !== 0) throw new Error(said.stderr.trim().split('\n').at(-1) ?? 'Lighthouse gave no report.');
  return marksOf(JSON.parse(readFileSync(report, 'utf8')));
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
