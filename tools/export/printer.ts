/*
 * Pages of a built folder as PDF, printed by Chromium as it prints them for a reader, with tags for programs that read
 * aloud and with bookmarks. The folder is answered from at its published address: what is printed names no other.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { site } from '../../src/load/site.ts';
import { contentType } from '../hosts/index.ts';

export interface Printer {
  /** @param path of a page in the folder: "en/about/" */
  readonly page: (path: string) => Promise<Uint8Array>;
  /** A page that is not in the folder, from its text; what it names is. */
  readonly text: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** The address of a text that is not in the folder. */
const TEXT = 'sheet-to-print/';

export async function printerOf(folder: string): Promise<Printer> {
  const browser = await launch();
  const page = await browser.newPage({ locale: 'en-GB', timezoneId: 'UTC' });
  const published = `${site.origin}${site.base}`;
  let written = '';
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname.slice(site.base.length));
    if (origin !== site.origin) return route.abort();
    if (path === TEXT) return route.fulfill({ contentType: 'text/html', body: written });
    const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: file, contentType: contentType(file) });
  });
  return {
    page: (path) => print(page, `${published}${path}`),
    text: (html) => {
      written = html;
      return print(page, `${published}${TEXT}`);
    },
    close: () => browser.close(),
  };
}

async function print(page: Page, address: string): Promise<Uint8Array> {
  const response = await page.goto(address, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`${address} is not in the built site`);
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
}

/** The Chromium that the tests use. */
function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Without windows Chromium rounds the widths of letters; a reader's does not, and a chapter would take a sheet more.
    // It refuses its sandbox to root, as in containers; everyone else keeps it.
    args: ['--font-render-hinting=none', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
