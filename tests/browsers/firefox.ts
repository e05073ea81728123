/*
 * Firefox as it is installed, over WebDriver BiDi: it needs no driver beside it. Playwright, which the other tests use,
 * asks for a command that the long-lived Firefox does not know yet.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromNpm } from '../hosts/servers/from-npm.ts';
import type { Hand, Point } from './hand.ts';

const VERSION = '25.16.0';
const PROGRAMS = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** What is used of the package, which is not among the project's own. */
interface Page {
  goto(address: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  pdf(): Promise<Uint8Array>;
  on(what: 'pageerror', heard: (error: unknown) => void): void;
  readonly keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
  readonly mouse: { move(x: number, y: number): Promise<void>; down(): Promise<void>; up(): Promise<void> };
}
interface Puppeteer {
  readonly default: {
    launch(options: object): Promise<{
      newPage(): Promise<Page>;
      version(): Promise<string>;
      close(): Promise<void>;
    }>;
  };
}

/** Starts it; a line that says what is missing where it cannot be started. */
export async function firefox(): Promise<Hand | string> {
  const program = PROGRAMS.find((path) => path !== undefined && existsSync(path));
  if (program === undefined) return 'Firefox is not installed (Debian: firefox-esr; elsewhere set FIREFOX_PATH).';
  const client = fromNpm('puppeteer-core', VERSION, 'lib/puppeteer/puppeteer-core.js');
  if (client === undefined) return `Firefox needs puppeteer-core ${VERSION} from npm.`;
  const { default: puppeteer } = (await import(pathToFileURL(client).href)) as Puppeteer;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    engine: await browser.version(),
    errors,
    open: async (address) => void (await page.goto(address)),
    size: (width, height) => page.setViewport({ width, height }),
    ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    drag: async ([first, ...others]) => {
      const { x, y } = first as Point;
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const point of others) await page.mouse.move(point.x, point.y);
      await page.mouse.up();
    },
    paper: () => page.pdf(),
    close: () => browser.close(),
  };
}
