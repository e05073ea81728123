/* `npm run dev` shows what an editor writes: an edited text, a fault with its place and its cure, and the mended page. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { copyOfContent } from './changed-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const EVENT = '2024-02-06-salam-elected-president';
const { content } = copyOfContent();
const file = join(content, 'events', `${EVENT}.yaml`);
const port = await freePort();
const server = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', `${port}`], {
  cwd: root,
  stdio: 'ignore',
  env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
});
after(() => server.kill());

test('an edit is seen, a fault is told with file, line and cure, and the mended page comes back', async () => {
  const text = readFileSync(file, 'utf8');
  const titled = (title: string) => text.replace(/^title: .*/m, `title: ${title}`);
  await pageThat((page) => page.status === 200);

  writeFileSync(file, titled('A title that an editor has just written'));
  await pageThat((page) => page.status === 200 && page.html.includes('A title that an editor has just written'));

  writeFileSync(file, text.replaceAll('2024-02-06', '2024-02-30'));
  const refused = await pageThat((page) => page.status === 500);
  assert.match(
    refused.html,
    new RegExp(`content/events/${EVENT}\\.yaml:\\d+ \\w+: &quot;2024-02-30&quot; does not exist; 2024-02 has 29 days`),
  );
  assert.match(refused.html, /src="\/@vite\/client"/, 'nothing would load the page anew');

  writeFileSync(file, titled('A title that is right again'));
  await pageThat((page) => page.status === 200 && page.html.includes('A title that is right again'));
});

interface Page {
  readonly status: number;
  readonly html: string;
}

/** The event's page as soon as it is as it should be. */
async function pageThat(isRight: (page: Page) => boolean): Promise<Page> {
  let last: Page = { status: 0, html: '' };
  for (let tries = 0; tries < 600; tries += 1) {
    assert.equal(server.exitCode, null, 'the server has ended');
    try {
      const answer = await fetch(`http://localhost:${port}/en/events/${EVENT}/`, { headers: { accept: 'text/html' } });
      last = { status: answer.status, html: await answer.text() };
      if (isRight(last)) return last;
    } catch {
      // It does not listen yet.
    }
    await wait(200);
  }
  return assert.fail(`the last answer was ${last.status}: ${last.html.slice(0, 500)}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : assert.fail('no port');
}
