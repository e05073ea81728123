/*
 * `npm run fuzz:addresses [count] [seed] [folder]`: hostile queries and fragments over every kind of page that reads its
 * address, in a real browser against the built site. Exits with 1 where a page errs, lets markup in or goes blank; how
 * long steps take is told, not judged.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { launch } from '../../bench/plain-list.ts';
import { hostileAddresses, PAGES } from './hostile.ts';
import { type Visit, visitAll } from './visit.ts';

const [count = '5000', seed = '20261128', folder = 'dist'] = process.argv.slice(2);
const LONG_MS = 200;
const port = Number(process.env['PORT'] ?? 4390);
const start = performance.now();
const server = spawn(process.execPath, [fileURLToPath(new URL('../../serve.ts', import.meta.url))], {
  env: { ...process.env, PORT: String(port), DIR: folder },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
const browser = await launch();
let visits: Visit[] = [];
try {
  const addresses = hostileAddresses(Number(seed), Number(count));
  // Two tabs, of which each has pages of its own.
  visits = (
    await Promise.all(
      [0, 1].map(async (half) => {
        const page = await browser.newPage();
        const own = addresses.filter((address) => PAGES.indexOf(address.page) % 2 === half);
        return visitAll(page, `http://127.0.0.1:${port}/en/`, own);
      }),
    )
  ).flat();
} finally {
  await browser.close();
  server.kill();
}

const wrong = visits.filter((visit) => visit.wrong.length > 0);
for (const visit of wrong) console.log(`${visit.address.slice(0, 200)}\n    ${visit.wrong.slice(0, 3).join('\n    ')}`);
console.log(
  `${'page'.padEnd(32)}${['visits', 'wrong', `over ${LONG_MS} ms`, 'longest'].map((head) => head.padStart(14)).join('')}`,
);
for (const page of PAGES) {
  const of = visits.filter(({ address }) => /^[^?#]*/.exec(address)?.[0] === page);
  const times = of.flatMap(({ ms }) => ms ?? []);
  const cells = [
    of.length,
    of.filter((visit) => visit.wrong.length > 0).length,
    times.filter((ms) => ms > LONG_MS).length,
    Math.round(Math.max(0, ...times)),
  ];
  console.log(`${page.padEnd(32)}${cells.map((cell) => String(cell).padStart(14)).join('')}`);
}
console.log(
  `${visits.length} visits, ${wrong.length} wrong; seed ${seed}, ${((performance.now() - start) / 1000).toFixed(0)} s.`,
);
if (wrong.length > 0 || visits.length < Number(count)) process.exitCode = 1;
