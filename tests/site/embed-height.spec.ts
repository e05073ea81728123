/* The height that a code gives its frame is that of its own chart in a column of text. */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './one-tab.ts';

/** The overview stands on the home page alone: it has no page and no code. */
const IDS = readdirSync(new URL('../../content/charts/', import.meta.url))
  .map((name) => name.replace('.yaml', ''))
  .filter((id) => id !== 'overview');
const WIDTHS = [640, 720, 900];
/** CSS pixels: a line or two of words, where a browser breaks them otherwise. */
const SCROLLED = 24;
const EMPTY = 110;

for (const id of IDS)
  test(`${id}: nothing to scroll in a column, and no hole beneath`, async ({ page, request }) => {
    const answered = await request.get(`/oembed/en/${id}.json`);
    expect(answered.ok()).toBe(true);
    const { html, height, width } = (await answered.json()) as { html: string; height: number; width: number };
    expect(html).toContain(`height="${height}"`);
    expect(width).toBe(WIDTHS[0]);
    const needed: number[] = [];
    for (const wide of WIDTHS) {
      await page.setViewportSize({ width: wide, height: 800 });
      await page.goto(`/en/embed/${id}/`);
      await expect(page.locator('live-chart[data-live]')).toBeAttached();
      needed.push(await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
    }
    expect(Math.max(...needed) - height, `${needed} in ${height}`).toBeLessThanOrEqual(SCROLLED);
    expect(height - Math.max(...needed), `${needed} in ${height}`).toBeLessThanOrEqual(EMPTY);
  });
