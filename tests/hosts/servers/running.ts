/* Starting a server for a test, waiting until it answers, asking it for paths exactly as written, and ending it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from '../../built/site.ts';
import { filesOf } from '../../../tools/files.ts';
import { hostFiles, type Redirect, shapeOf, type Site } from '../../../tools/hosts/index.ts';

/** The first of the ports that the tests take, as in the browser tests: one for each site, one for a foreign page. */
const firstPort = Number(process.env['TEST_PORT'] ?? 4410);
export const PORTS = { root: firstPort, base: firstPort + 1, foreign: firstPort + 2, small: firstPort + 3 } as const;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks with the path as it is, which `fetch` would tidy up. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** What the settings for a built folder are made from. */
export function siteOf(
  { folder, base }: Pick<BuiltSite, 'folder' | 'base'>,
  port: number,
  redirects: readonly Redirect[] = [],
): Site {
  return {
    base,
    origin: 'https://orders-and-warrants.example',
    shape: shapeOf(folder),
    files: filesOf(folder),
    redirects,
    root: folder.replaceAll('\\', '/'),
    listen: `127.0.0.1:${port}`,
  };
}

/** The made settings of one host, by file name. */
export function settingsOf(host: string, site: Site): Record<string, string> {
  return Object.fromEntries(
    Object.entries(hostFiles(site)).flatMap(([path, text]) =>
      path.startsWith(`${host}/`) ? [[path.slice(host.length + 1), text]] : [],
    ),
  );
}

/** A folder of a server's own for its settings, process id and logs. */
export const ownFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`)).replaceAll('\\', '/');

export interface Running {
  readonly stop: () => Promise<void>;
}

/** Long enough for a starved machine; a server that has said nothing by then never will. */
const PATIENCE = 60_000;

/** @throws Error with what the server said, when it ends before it answers or does not answer at all */
export async function start(
  command: string,
  args: readonly string[],
  port: number,
  env = {},
  cwd = process.cwd(),
): Promise<Running> {
  if (await answers(port))
    throw new Error(`Port ${port} is taken; stop what uses it or set another first one in TEST_PORT.`);
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const started = Date.now();
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}: ${said}`);
    if (Date.now() - started > PATIENCE) {
      await stop(child, ended);
      throw new Error(`${command} does not answer on port ${port}: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null) child.kill('SIGTERM');
  await ended;
}

const answers = (port: number) =>
  ask(port, '/').then(
    () => true,
    () => false,
  );

/** The stranger's page of the browser tests, which frames what its address names. */
export const startForeign = () =>
  start(process.execPath, [fileURLToPath(new URL('../../site/foreign-host.ts', import.meta.url))], PORTS.foreign, {
    PORT: String(PORTS.foreign),
  });

export const fileIn = (folder: string, path: string) => readFileSync(join(folder, path));

/** Writes files into a folder that is there. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
