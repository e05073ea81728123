/* What a chart gives to take away: five files, each whole, and the CSV the same as the table on the page. */
import { csvParseRows } from 'd3';
import { expect, test } from '@playwright/test';
import { TIMELINES } from './addresses.ts';

for (const id of TIMELINES) {
  test(`${id}: svg, png, csv and json open, and the csv says what the table says`, async ({ page, request }) => {
    await page.goto(`/en/charts/${id}/`);
    const table = await page
      .locator('table.tbl')
      .first()
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));

    const csv = await (await request.get(`/en/charts/${id}.csv`)).text();
    const rows = csvParseRows(csv.replace(/^\uFEFF/, '')).filter((row) => row.length > 1);
    expect(rows.length - 1).toBe(table.length);
    const titles = new Set(rows.slice(1).flat());
    for (const row of table) expect(row.some((cell) => titles.has(cell))).toBe(true);

    const json = await (await request.get(`/en/charts/${id}.json`)).json();
    expect(JSON.stringify(json)).toContain('CC BY 4.0');

    const svg = await (await request.get(`/en/charts/${id}.svg`)).text();
    expect(svg.startsWith('<svg') || svg.startsWith('<?xml')).toBe(true);
    expect(svg).not.toContain('var(--');
    expect(svg).not.toContain('http://127.0.0.1');

    const png = await (await request.get(`/en/charts/${id}.png`)).body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(1800);
  });
}
