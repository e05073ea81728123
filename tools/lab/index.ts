/*
 * `npm run lab`: photographs every example of every kind of chart for the eye: light, dark, forced colours, both
 * directions, each at the narrowest and the widest frame. Starts the development server for as long as it takes.
 * Pictures go to .build/lab; `npm run lab -- map` photographs one kind, `npm run lab -- --stay` leaves the server up.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../../src/charts/kinds.ts';
import { launch } from '../bench/plain-list.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, '.build/lab');
const port = Number(process.env['PORT'] ?? 4390);
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const kinds = Object.keys(KINDS).filter((kind) => asked.length === 0 || asked.includes(kind));

const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const;

const server = await startServer();
try {
  mkdirSync(out, { recursive: true });
  const browser = await launch();
  for (const kind of kinds)
    for (const dir of ['ltr', 'rtl'])
      for (const { name, ...look } of LOOKS) {
        const page = await browser.newPage({ viewport: { width: 1600, height: 900 }, ...look });
        await page.goto(`${address()}/lab/${kind}/${dir}/`);
        await page.screenshot({ path: join(out, `${kind}.${dir}.${name}.png`), fullPage: true });
        await page.close();
        console.log(`.build/lab/${kind}.${dir}.${name}.png`);
      }
  await browser.close();
  if (process.argv.includes('--stay')) {
    console.log(`The gallery stands at ${kinds.map((kind) => `${address()}/lab/${kind}/ltr/`).join(' ')}`);
    await new Promise((resolve) => server.on('exit', resolve));
  }
} finally {
  server.kill();
}

function address(): string {
  return `http://127.0.0.1:${port}`;
}

/** Waits until the development server answers; a server that ends instead is an error. */
async function startServer(): Promise<ChildProcess> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, BASE: '/' },
  });
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${address()}/lab/${kinds[0] ?? ''}/ltr/`).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  child.kill();
  throw new Error(`The development server did not start on port ${port}; set PORT to a free one.`);
}
