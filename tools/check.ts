/*
 * The gate, from quick to slow: lint, types, unit and content tests, builds, the built files, the browser. Stops at the
 * first step that fails and says which. With a part, `unit` or `site`, it takes the steps of that part alone. Real web
 * servers are tried by `npm run test:hosts`: they are programs of the system, which no test installs.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What can be asked for by itself: what needs neither build nor browser, and what does. */
type Part = 'unit' | 'site';

const STEPS: readonly {
  readonly part: Part;
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
}[] = [
  { part: 'unit', name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  // The content collections' types are generated: on a clean clone there are none yet.
  { part: 'unit', name: 'generated types', command: ['astro', 'sync'] },
  { part: 'unit', name: 'types', command: ['astro-check', '--minimumFailingSeverity', 'warning'] },
  {
    part: 'unit',
    name: 'unit and content',
    command: [
      'node',
      '--test',
      ...globSync(['src/**/*.test.ts', 'tests/*.test.ts', 'tests/hosts/*.test.ts'], { cwd: root }).sort(),
    ],
  },
  { part: 'site', name: 'build at /', command: ['node', 'tools/build.ts', 'dist'] },
  {
    part: 'site',
    name: 'build at /orders/',
    command: ['node', 'tools/build.ts', '.build/orders'],
    env: { BASE: '/orders/', PSEUDO: '1' },
  },
  {
    part: 'site',
    name: 'built files',
    command: ['node', '--test', ...globSync('tests/built/*.test.ts', { cwd: root }).sort()],
  },
  { part: 'site', name: 'browser', command: ['playwright', 'test', '-c', 'tests/site/playwright.config.ts'] },
];

const part = process.argv[2];
const steps = STEPS.filter((step) => part === undefined || step.part === part);
if (steps.length === 0) {
  console.error(`"${part}" is no part of the gate; its parts are unit and site, and without one all of it runs.`);
  process.exit(1);
}

for (const { name, command, env } of steps) {
  const [program, ...args] = command as [string, ...string[]];
  console.log(`\n── ${name}`);
  const start = performance.now();
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(`\nThe step "${name}" failed.`);
    process.exit(done.status ?? 1);
  }
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(
  part
    ? `\nThe steps of ${part} passed.`
    : '\nAll steps passed. The settings of hosts in real servers: npm run test:hosts',
);
