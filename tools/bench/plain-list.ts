/*
 * The bare floor: the same events with the same sources as one plain HTML list, no picture and no
 * styles. Made from the built timeline page, so that both hold exactly the same words and links.
 */
import { chromium, type Browser } from 'playwright';

/** Reads the list of a built timeline page and returns it as a plain HTML document. */
export async function plainList(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: true });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const items = await page.locator('.listing li.event-row').evaluateAll((all) =>
    all.map((item) => ({
      date: item.querySelector('time')?.getAttribute('datetime') ?? '',
      words: item.querySelector('time')?.textContent ?? '',
      lane: item.querySelector('.lane-name')?.textContent ?? '',
      title: item.querySelector('a.title')?.textContent ?? '',
      href: item.querySelector('a.title')?.getAttribute('href') ?? '',
      summary: item.querySelector('p')?.textContent ?? '',
      sources: [...item.querySelectorAll('a:not(.title)')].map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent ?? '',
      })),
    })),
  );
  await page.close();
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const lines = items.map(
    (item) =>
      `<li><time datetime="${item.date}">${escapeHtml(item.words)}</time> ${escapeHtml(item.lane)} <a class="t" href="${escapeHtml(item.href)}">${escapeHtml(item.title)}</a><p>${escapeHtml(item.summary)}</p>${item.sources.map((source) => `<a href="${escapeHtml(source.href)}">${escapeHtml(source.text)}</a>`).join(', ')}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Timeline</title><h1>Timeline</h1><ol>\n${lines.join('\n')}\n</ol></html>`;
}

/** A Chromium for measuring: the one the tests use. */
export function launch(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}
