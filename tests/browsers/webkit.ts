/*
 * WebKit as Debian has it (WebKitGTK's small browser), through its own driver, on a screen that nobody sees. Its driver
 * cannot print.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { fromNpm } from '../hosts/servers/from-npm.ts';
import type { Hand, Point } from './hand.ts';

const VERSION = '4.49.0';
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['4.1', '6.0', '4.0'].flatMap((api) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
);

/** What is used of the package, which is not among the project's own. */
interface Actions {
  move(to: Point & { duration: number }): Actions;
  press(): Actions;
  release(): Actions;
  sendKeys(...keys: string[]): Actions;
  perform(): Promise<void>;
}
interface Driver {
  get(address: string): Promise<void>;
  executeScript(script: string): Promise<unknown>;
  actions(options: { async: boolean }): Actions;
  manage(): { window(): { setRect(size: { width: number; height: number }): Promise<unknown> } };
  getCapabilities(): Promise<{ get(name: string): unknown }>;
  quit(): Promise<void>;
}
interface Capabilities {
  set(name: string, value: unknown): Capabilities;
}
interface Builder {
  usingServer(address: string): Builder;
  withCapabilities(wanted: Capabilities): Builder;
  disableEnvironmentOverrides(): Builder;
  build(): Promise<Driver>;
}
interface Selenium {
  readonly Builder: new () => Builder;
  readonly Capabilities: new () => Capabilities;
  readonly Key: Record<string, string>;
}

/** Starts it; a line that says what is missing where it cannot be started. */
export async function webkit(port: number): Promise<Hand | string> {
  const program = BROWSERS.find((path) => existsSync(path));
  if (!existsSync(DRIVER) || program === undefined) return 'WebKit is not installed (Debian: webkit2gtk-driver).';
  if (!existsSync(SCREEN)) return 'WebKit needs a screen that nobody sees (Debian: xvfb).';
  const client = fromNpm('selenium-webdriver', VERSION, 'index.js');
  if (client === undefined) return `WebKit needs selenium-webdriver ${VERSION} from npm.`;
  const selenium = createRequire(import.meta.url)(client) as Selenium;

  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await lineOf(screen, screen.stdio[3] as Readable);
  const server = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
    // Its sandbox is refused to root and in containers; it opens pages of this machine alone.
    env: { ...process.env, DISPLAY: `:${display}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    stdio: 'ignore',
  });
  const stop = () => {
    server.kill();
    screen.kill();
  };
  try {
    return handOf(selenium, await sessionOf(selenium, program, port), stop);
  } catch (error) {
    stop();
    throw error;
  }
}

/** The first line that a program says. @throws where it ends without one */
function lineOf(program: ChildProcess, from: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    from.once('data', (line: Buffer) => resolve(String(line).trim()));
    program.once('error', reject);
    program.once('exit', () => reject(new Error('the screen that nobody sees did not start')));
  });
}

async function sessionOf({ Builder, Capabilities }: Selenium, binary: string, port: number): Promise<Driver> {
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answered = await fetch(`${address}/status`).catch(() => undefined);
    if (answered?.ok) break;
    if (tries === 100) throw new Error('the driver of WebKit did not answer');
    await after(100);
  }
  const wanted = new Capabilities()
    .set('browserName', 'MiniBrowser')
    .set('webkitgtk:browserOptions', { binary, args: ['--automation'] });
  return new Builder().usingServer(address).withCapabilities(wanted).disableEnvironmentOverrides().build();
}

async function handOf({ Key }: Selenium, driver: Driver, stop: () => void): Promise<Hand> {
  const hand = () => driver.actions({ async: true });
  const ask = async <T>(expression: string) => (await driver.executeScript(`return (${expression})`)) as T;
  // The web says ArrowRight, the package ARROW_RIGHT.
  const named = (key: string) => Key[key.replace(/(?<=[a-z])(?=[A-Z])/, '_').toUpperCase()] ?? key;
  return {
    engine: `WebKitGTK/${(await driver.getCapabilities()).get('browserVersion')}`,
    errors: [],
    open: (address) => driver.get(address),
    size: async (width, height) => {
      const frame = driver.manage().window();
      await frame.setRect({ width, height });
      // The window has a bar above the page.
      const [w, h] = await ask<[number, number]>('[innerWidth, innerHeight]');
      if (w !== width || h !== height) await frame.setRect({ width: 2 * width - w, height: 2 * height - h });
    },
    ask,
    press: (key) => hand().sendKeys(named(key)).perform(),
    type: (text) =>
      hand()
        .sendKeys(...text)
        .perform(),
    drag: ([first, ...others]) => {
      const pressed = hand()
        .move({ ...(first as Point), duration: 0 })
        .press();
      return others
        .reduce((moved, point) => moved.move({ ...point, duration: 30 }), pressed)
        .release()
        .perform();
    },
    close: async () => {
      await driver.quit().finally(stop);
    },
  };
}
