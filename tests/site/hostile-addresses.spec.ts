/*
 * What a page makes of an address that nobody's link has: no error, no markup, no blank picture. A slice of
 * `npm run fuzz:addresses`, by the same generator.
 */
import { expect, test } from '@playwright/test';
import { hostileAddresses, PAGES } from '../../tools/fuzz/addresses/hostile.ts';
import { visitAll } from '../../tools/fuzz/addresses/visit.ts';

test('hostile queries and fragments on every kind of page do it no harm', async ({ page, baseURL }) => {
  const addresses = hostileAddresses(20261128, PAGES.length * 3);
  const visits = await visitAll(page, `${baseURL}/en/`, addresses);
  expect(visits).toHaveLength(addresses.length);
  expect(visits.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
});

test('with every lane off a timeline says so, and only then may its picture be flat', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const rest = '?q=.*&from=step-3&lanes=none';
  expect(await visitAll(page, `${baseURL}/en/`, [{ page: 'timeline/', rest }])).toEqual([
    { address: `timeline/${rest}`, wrong: [] },
  ]);
  await expect(page.locator('.ctl .found')).toContainText('Every lane is switched off');
  await page.route('http://flat.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<p>A page of text that is long enough to be one.</p><figure id="picture"><svg width="300" height="40"></svg></figure>',
    }),
  );
  const [flat] = await visitAll(page, 'http://flat.example/en/', [{ page: 'timeline/', rest }]);
  expect(flat?.wrong).toEqual(['the picture is not there']);
});

test('a page that believes its address is found out', async ({ page }) => {
  await page.route('http://believing.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>x</title><p>A page of text that is long enough to be one.</p><div></div>
        <figure id="picture"><svg width="300" height="200"><path d="MNaN 0"/></svg></figure>
        <script>document.querySelector('div').innerHTML = decodeURIComponent(location.hash.slice(1)); unknown()</script>`,
    }),
  );
  const rest = `#${encodeURIComponent('<img class=struck src=x onerror=struck=1>')}`;
  const [visit] = await visitAll(page, 'http://believing.example/en/', [{ page: 'x/', rest }]);
  const said = visit?.wrong.join('\n') ?? '';
  expect(said).toMatch(/^error: unknown is not defined$/m);
  expect(said).toMatch(/^code of the address ran$/m);
  expect(said).toMatch(/^markup of the address stands in the page: <img class="struck"/m);
  expect(said).toMatch(/^a picture is blank$/m);
  expect(said).toMatch(/^a mark has no place: d="MNaN 0"$/m);
});
