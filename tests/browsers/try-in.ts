/*
 * The built site in an engine that is not Chromium, which has the tests in tests/site. No part of the gate, which no program
 * of the system may fail to reach: what is not here is said in one line. Each engine has a process of its own. Fingers are
 * not tried here: the driver of WebKit takes them for a mouse.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Hand } from './hand.ts';
import { STEPS } from './steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The first of the ports that an engine takes; `TEST_PORT` moves them where others use them. */
export const PORT = Number(process.env['TEST_PORT'] ?? 4410);
const served = { site: `http://127.0.0.1:${PORT}`, foreign: `http://127.0.0.1:${PORT + 1}` };

const servers: ChildProcess[] = [];
after(() => {
  for (const server of servers) server.kill();
});

/** Starts a server of the project and waits until it answers. */
async function serve(program: string, address: string, env: Record<string, string>): Promise<void> {
  const server = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  servers.push(server);
  const ended = once(server, 'exit').then(() => assert.fail(`${program} ended; is its port taken?`));
  const answers = async () => {
    while (!(await fetch(address).catch(() => undefined))?.ok) await new Promise((next) => setTimeout(next, 100));
  };
  await Promise.race([answers(), ended]);
  ended.catch(() => {});
}

/** All steps in one engine, on the built site. */
export async function tryIn(name: string, start: () => Promise<Hand | string>): Promise<void> {
  if (!existsSync(`${root}/dist/index.html`)) {
    await test(name, () => assert.fail('There is no built site in dist; run "npm run test:site" first.'));
    return;
  }
  await serve('tools/serve.ts', `${served.site}/en/`, { DIR: 'dist', BASE: '/', PORT: String(PORT) });
  await serve('tests/site/foreign-host.ts', served.foreign, { PORT: String(PORT + 1) });
  await test(name, async (all) => {
    const hand = await start();
    if (typeof hand === 'string') {
      console.warn(`Not tried in ${name}: ${hand}`);
      all.skip(hand);
      return;
    }
    try {
      console.log(`${hand.engine}:`);
      for (const { name: step, needs, run } of STEPS)
        if (needs !== undefined && hand[needs] === undefined)
          await all.test(step, { skip: `the driver of this engine has no ${needs}` });
        else
          await all.test(step, async () => {
            const before = hand.errors.length;
            await run(hand, served);
            assert.deepEqual(hand.errors.slice(before), [], 'errors that nobody caught');
          });
    } finally {
      await hand.close();
    }
  });
}
