/*
 * The whole gate, from quick to slow: types, lint, unit and content tests, builds, the built files, the
 * browser. Stops at the first step that fails and says which. Real web servers are tried by `npm run test:hosts`: they
 * are programs of the system, which no test installs.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const STEPS: readonly {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
}[] = [
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  // The content collections' types are generated: on a clean clone there are none yet.
  { name: 'generated types', command: ['astro', 'sync'] },
  { name: 'types', command: ['astro-check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'unit and content',
    command: [
      'node',
      '--test',
      ...globSync(['src/**/*.test.ts', 'tests/*.test.ts', 'tests/hosts/*.test.ts'], { cwd: root }).sort(),
    ],
  },
  { name: 'build at /', command: ['node', 'tools/build.ts', 'dist'] },
  {
    name: 'build at /orders/',
    command: ['node', 'tools/build.ts', '.build/orders'],
    env: { BASE: '/orders/', PSEUDO: '1' },
  },
  { name: 'built files', command: ['node', '--test', ...globSync('tests/built/*.test.ts', { cwd: root }).sort()] },
  { name: 'browser', command: ['playwright', 'test', '-c', 'tests/site/playwright.config.ts'] },
];

for (const { name, command, env } of STEPS) {
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
console.log('\nAll steps passed. The settings of hosts in real servers: npm run test:hosts');
