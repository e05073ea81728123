/*
 * The gate, from quick to slow: types, lint and unit tests, the content and the tools, builds, the built files, the
 * browser. What does not wait for each other runs at the same time, one step a core. Stops at the first that fails and
 * says which. With a part, `unit`, `content` or `site`, it takes the steps of that part alone; with files of tests
 * (`npm test -- tests/told.test.ts`) these alone, those of the browser on the builds that there are. Real web servers are
 * tried by `npm run test:hosts`: they are programs of the system, which no test installs.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { APART, OF_CONTENT, OF_MODULES, testsIn } from './unit-tests.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What can be asked for by itself: the code in a minute, the content and the tools, what needs a build and a browser. */
type Part = 'unit' | 'content' | 'site';

interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Record<string, string>;
}

/** The steps in their order; those of one line run at the same time. */
const STEPS: readonly { readonly part: Part; readonly together: readonly Step[] }[] = [
  {
    part: 'unit',
    // The content collections' types are generated: on a clean clone there are none yet.
    together: [{ name: 'generated types', command: ['astro', 'sync'] }],
  },
  {
    part: 'unit',
    together: [
      // The longest first: the others have the other core.
      { name: 'types', command: ['astro-check', '--minimumFailingSeverity', 'warning'] },
      { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
      { name: 'unit', command: ['node', '--test', '--test-isolation=none', ...OF_MODULES] },
      { name: 'known weaknesses of packages', command: ['node', 'tools/audit.ts'] },
    ],
  },
  {
    part: 'content',
    together: [
      { name: 'content', command: ['node', '--test', '--test-isolation=none', ...OF_CONTENT] },
      { name: 'tools', command: ['node', '--test', '--test-concurrency=1', ...APART] },
    ],
  },
  {
    part: 'site',
    together: [
      { name: 'build at /', command: ['node', 'tools/build.ts', 'dist'] },
      {
        name: 'build at /orders/',
        command: ['node', 'tools/build.ts', '.build/orders'],
        env: { BASE: '/orders/', PSEUDO: '1' },
      },
    ],
  },
  {
    part: 'site',
    together: [
      { name: 'built files', command: ['node', '--test', '--test-concurrency=2', ...testsIn('tests/built/*.test.ts')] },
    ],
  },
  {
    part: 'site',
    together: [{ name: 'browser', command: ['playwright', 'test', '-c', 'tests/site/playwright.config.ts'] }],
  },
];

const [part, ...others] = process.argv.slice(2);
const wanted = part?.endsWith('.ts')
  ? stepsOf([part, ...others])
  : STEPS.filter((step) => part === undefined || step.part === part);
if (wanted.length === 0) {
  console.error(
    `"${part}" is no part of the gate and no file of tests; its parts are unit, content and site, and without one all of it runs.`,
  );
  process.exit(1);
}

let failed: readonly string[] = [];
for (const { together } of wanted) {
  failed = await failing(together);
  if (failed.length > 0) break;
}
if (failed.length > 0) {
  console.error(`\n${failed.map((name) => `The step "${name}" failed.`).join('\n')}`);
  process.exitCode = 1;
} else
  console.log(
    part
      ? `\n${part.endsWith('.ts') ? 'These tests' : `The steps of ${part}`} passed.`
      : '\nAll steps passed. The settings of hosts in real servers: npm run test:hosts',
  );

/** A run of some files of tests alone, with what Playwright takes beside them: `-g "a claim"`. */
function stepsOf(args: readonly string[]): readonly { readonly together: readonly Step[] }[] {
  const unit = args.filter((arg) => arg.endsWith('.test.ts'));
  const browser = args.filter((arg) => !unit.includes(arg));
  const steps: Step[] = [];
  if (unit.length > 0) steps.push({ name: 'these tests', command: ['node', '--test', ...unit] });
  if (browser.some((arg) => arg.endsWith('.spec.ts')))
    steps.push({
      name: 'these tests in the browser',
      command: ['playwright', 'test', '-c', 'tests/site/playwright.config.ts', ...browser],
    });
  return steps.map((step) => ({ together: [step] }));
}

/** Runs steps at the same time, one a core, and gives the names of those that fail. */
async function failing(together: readonly Step[]): Promise<readonly string[]> {
  const alone = together.length === 1;
  if (!alone) console.log(`\n── at the same time: ${together.map(({ name }) => name).join(' · ')}`);
  const [waiting, found]: [Step[], string[]] = [[...together], []];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (await passes(step, alone)) continue;
      found.push(step.name);
      // What runs beside it goes on, as it may have more to say; what waits is not begun.
      waiting.length = 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return found;
}

/** Runs a step. What it says is shown as it comes where it runs alone, and else in one piece when it is over. */
async function passes({ name, command: [program, ...args], env }: Step, alone: boolean): Promise<boolean> {
  if (alone) console.log(`\n── ${name}`);
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (!alone) process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}`);
  console.log(`── ${name}: ${status === 0 ? '' : 'failed after '}${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}
