/* The search on the built site: what is found and where it leads, the address as its store, and what stands without it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expectNothingKept, watch } from './addresses.ts';
import { FOREIGN_PORT, ORDERS_PORT } from './playwright.config.ts';

const titles = (page: Page) => page.locator('.hit h2');
const hit = (page: Page, address: string) =>
  page.locator('.hit').filter({ has: page.locator(`h2 a[href="${address}"]`) });
const status = (page: Page) => page.getByRole('status');

async function find(page: Page, words: string, at = '/en/search/'): Promise<void> {
  await page.goto(at);
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('searchbox').press('Enter');
  await expect(status(page)).toContainText(words);
  await expect(titles(page)).not.toHaveCount(0);
}

test('a phrase of a chapter leads to the chapter, to the heading and to the paragraph', async ({ page }) => {
  const watched = watch(page);
  await find(page, '“set up by a treaty”');
  const chapter = hit(page, '/en/chapters/two-courts/');
  await expect(chapter.locator('.about')).toContainText('Chapter');
  await expect(chapter.locator('.about')).toContainText(/as of \d{1,2}\s\w+\s2026/);
  await expect(chapter.locator('.parts mark').first()).toBeVisible();
  await expect(chapter.getByRole('link', { name: 'paragraph 1', exact: true })).toHaveAttribute(
    'href',
    '/en/chapters/two-courts/#p1',
  );
  await chapter.getByRole('link', { name: 'Not one court but two' }).click();
  await expect(page).toHaveURL('/en/chapters/two-courts/#not-one-but-two');
  await expect(page.locator('h2#not-one-but-two')).toBeInViewport();
  await expectNothingKept(page);
  watched.done();
});

test('an order is found by its date, with its points', async ({ page }) => {
  await find(page, 'order of 28 March 2024');
  const order = hit(page, '/en/orders/icj-192-order-2024-03-28/');
  await expect(order.locator('h2')).toHaveText('Order of 28 March 2024, South Africa v. Israel');
  await expect(order.locator('.about')).toContainText('28 March 2024');
  await expect(order.locator('.parts a[href$="#points"]')).toBeVisible();
});

test('a state comes first for its name', async ({ page }) => {
  await find(page, 'Spain');
  await expect(titles(page).first().locator('a')).toHaveAttribute('href', '/en/states/esp/');
});

for (const [words, address] of [
  ['UK', '/en/states/gbr/'],
  ['USA', '/en/states/usa/'],
  ['guinea', '/en/states/gin/'],
  ['Mali', '/en/states/mli/'],
  ['Turkey', '/en/states/tur/'],
  ['South Korea', '/en/states/kor/'],
  ['Vatican', '/en/states/vat/'],
  ['S/RES/2728', '/en/events/2024-03-25-unsc-resolution-2728/'],
  ['s/res/2803', '/en/events/2025-11-17-unsc-resolution-2803/'],
  ['A/RES/ES-10/24', '/en/resolutions/es-10-24/'],
] as const) {
  test(`what is looked for as ${words} comes first, whatever its page calls it`, async ({ page }) => {
    await find(page, words);
    await expect(titles(page).first().locator('a')).toHaveAttribute('href', address);
  });
}

for (const [script, name, address] of [
  ['Arabic', 'محمد الضيف', '/en/people/#deif'],
  ['Hebrew', 'בנימין נתניהו', '/en/people/#netanyahu'],
] as const) {
  test(`a person is found by the name in ${script} script from an English page`, async ({ page }) => {
    await find(page, name);
    await expect(hit(page, address).locator('.about')).toHaveText('Person');
    await hit(page, address).locator('h2 a').click();
    await expect(page.locator(`[id="${address.split('#')[1]}"]`)).toBeInViewport();
  });
}

test('terms, claims, figures, measures, sources, cases, warrants, resolutions and charts are found', async ({
  page,
}) => {
  for (const [words, address] of [
    ['advisory opinion', '/en/glossary/advisory-opinion/'],
    ['Netanyahu wanted for extermination', '/en/claims/often-icc-4/'],
    ['deaths attributed to malnutrition', '/en/figures/malnutrition-deaths/'],
    ['Royal Decree-Law 10/2025', '/en/measures/#m-2025-09-23-esp-arms-embargo'],
    ['Nicaragua v. Germany', '/en/cases/icj-193/'],
    ['Deif warrant commander', '/en/warrants/deif/'],
    ['resolution ES-10/24', '/en/resolutions/es-10-24/'],
    ['docket in The Hague', '/en/charts/icj-docket/'],
    ['Hague Group', '/en/hague-group/'],
    ['measures against the ICC', '/en/sanctions-on-icc/'],
    ['IPC determines famine', '/en/events/2025-08-22-ipc-famine/'],
  ] as const) {
    await find(page, words);
    await expect(hit(page, address), words).toHaveCount(1);
  }
  await page.goto('/en/search/?q=genocide+convention&kind=source');
  await expect(hit(page, '/en/sources/#s-genocide-convention')).toHaveCount(1);
});

test('a search is kept in the address, with its kind, and back goes back', async ({ page }) => {
  await page.goto('/en/search/?q=famine');
  await expect(page.getByRole('searchbox')).toHaveValue('famine');
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?');
  const all = page.getByRole('radio', { name: /^All / });
  await expect(all).toBeChecked();
  await page.getByText(/^Chapters \d/).click();
  await expect(page).toHaveURL('/en/search/?q=famine&kind=chapter');
  await expect(page.locator('.hit .about').first()).toContainText('Chapter');
  const kinds = await page.locator('.hit .about').allInnerTexts();
  expect(kinds.filter((text) => !text.startsWith('Chapter'))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('radio', { name: /^Chapters / })).toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL('/en/search/?q=famine');
  await expect(all).toBeChecked();
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?');
  await titles(page).first().locator('a').click();
  await expect(page).toHaveURL('/en/questions/was-there-famine-in-gaza/');
  await page.goBack();
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?');
});

test('more results come when asked for, and the first of them has the focus', async ({ page }) => {
  await page.goto('/en/search/?q=Israel');
  await expect(titles(page)).toHaveCount(10);
  await expect(status(page)).toContainText('10 shown');
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(titles(page)).toHaveCount(20);
  await expect(status(page)).toContainText('20 shown');
  await expect(titles(page).nth(10).locator('a')).toBeFocused();
});

test('no result says so, and the index of all pages stands below', async ({ page }) => {
  for (const words of ['zzzqqq', 'xylophone quark']) {
    await page.goto(`/en/search/?q=${words}`);
    await expect(status(page)).toHaveText(
      `No result for “\u2068${words}\u2069”. Fewer or other words may help; below stands the index of all pages.`,
    );
    await expect(titles(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Index of all pages' })).toBeVisible();
  }
  await page.goto('/en/search/?q=famine&kind=warrant');
  await expect(status(page)).toContainText('of this kind');
});

test('markup in the address stays text', async ({ page }) => {
  const watched = watch(page);
  const words = '<img src=x onerror=alert(1)> famine {count}';
  await page.goto(`/en/search/?q=${encodeURIComponent(words)}&kind=%3Cb%3E`);
  await expect(page.getByRole('searchbox')).toHaveValue(words);
  await expect(status(page)).toContainText(words);
  expect(await page.locator('search-page img').count()).toBe(0);
  watched.done();
});

test('an engine of another site is neither run nor read, whatever the page says', async ({ page }) => {
  const elsewhere = `http://localhost:${FOREIGN_PORT}`;
  const reached: string[] = [];
  await page.context().route(`${elsewhere}/**`, async (route) => {
    reached.push(route.request().url());
    await route.fulfill({
      contentType: 'text/javascript',
      body: 'export {}',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
  for (const [part, address] of [
    ['script', `${elsewhere}/w.js`],
    ['index', `${elsewhere}/index/`],
    ['base', 'javascript:alert(1)//'],
  ] as const) {
    await page.goto('/en/search/');
    await page
      .locator('search-page')
      .evaluate((node, [name, value]) => node.setAttribute(`data-${name}`, value), [part, address] as const);
    await page.getByRole('searchbox').fill('famine');
    await page.getByRole('searchbox').press('Enter');
    await expect(status(page)).toContainText('could not be read');
  }
  expect(reached).toEqual([]);
});

test('the worker of the search has a policy of its own, which lets it reach this site alone', async ({ page }) => {
  const elsewhere = `http://localhost:${FOREIGN_PORT}/`;
  await find(page, 'famine');
  const [worker] = page.workers();
  expect(worker?.url()).toMatch(/\/_astro\/worker\/worker\.browser-[\w-]+\.js$/);
  const reach = (address: string) =>
    worker?.evaluate(
      (to) =>
        fetch(to, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
      address,
    );
  expect(await reach('/en/about/')).toBe('reached');
  expect(await reach(elsewhere)).toBe('refused');
  // Later, for what is evaluated from outside is let pass.
  const run = await worker?.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(() => {
          try {
            done(new Function('return "ran"')());
          } catch {
            done('refused');
          }
        });
      }),
  );
  expect(run).toBe('refused');
});

test('the keyboard alone searches, filters, opens and clears', async ({ page }) => {
  await page.goto('/en/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('famine');
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^All / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Questions / })).toBeFocused();
  await expect(page).toHaveURL(/kind=question/);
  await expect(page.locator('.hit .about').first()).toContainText('Question');
  await page.keyboard.press('Tab');
  const link = titles(page).first().locator('a');
  await expect(link).toBeFocused();
  const address = await link.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address as string);
  await page.goto('/en/search/?q=famine');
  await expect(titles(page)).not.toHaveCount(0);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page).toHaveURL('/en/search/');
  await expect(titles(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Index of all pages' })).toBeVisible();
});

test('nothing of the engine is fetched before something is searched for, and nothing on other pages', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ofEngine = () => asked.filter((path) => /pagefind|worker/.test(path));
  await page.goto('/en/about/');
  await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toBeVisible();
  // The one script of every page closes the menu.
  const scripts = await page
    .locator('script[src]')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')));
  expect(scripts.filter((name) => !/\/Menu\.astro/.test(name ?? ''))).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(ofEngine()).toEqual([]);
  await page.keyboard.type('famine');
  await expect(titles(page)).not.toHaveCount(0);
  expect(ofEngine()).not.toEqual([]);
});

test('a lost connection is said, at the start and in the middle, and trying again works', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/en/search/?q=famine');
  await expect(status(page)).toContainText('could not be read');
  await expect(page.getByRole('heading', { name: 'Index of all pages' })).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('hostages');
  await expect(status(page)).toContainText('could not be read');
  await page.unroute('**/pagefind/**');
  await page.getByRole('searchbox').fill('hostages rescued');
  await expect(titles(page)).not.toHaveCount(0);
});

test('a line on which the engine needs more than five seconds is waited for', async ({ page }) => {
  await page.route('**/*.pagefind', async (route) => {
    await new Promise((done) => setTimeout(done, 6000));
    await route.continue();
  });
  await page.goto('/en/search/?q=famine');
  await expect(status(page)).toContainText('Searching');
  await expect(titles(page).first()).toHaveText('Was there famine in Gaza?', { timeout: 20_000 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the search with results is accessible in ${colorScheme}, at 1280 and at 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/en/search/?q=provisional+measures');
      await expect(titles(page)).toHaveCount(10);
      const [scroll, client] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(scroll).toBeLessThanOrEqual(client as number);
      await expectAccessible(page);
    }
  });
}

test('it works under a base path, right to left, in a language of its own', async ({ page }) => {
  const watched = watch(page);
  const site = `http://127.0.0.1:${ORDERS_PORT}/orders/`;
  await page.goto(`${site}ar-XB/states/esp/`);
  const name = (await page.locator('h1').innerText()).trim();
  await page.goto(`${site}ar-XB/search/?q=${encodeURIComponent(name)}`);
  const state = hit(page, '/orders/ar-XB/states/esp/');
  await expect(state).toHaveCount(1);
  const addresses = await page.locator('.hit a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => !address?.startsWith('/orders/ar-XB/'))).toEqual([]);
  await expectAccessible(page);
  await state.locator('h2 a').click();
  await expect(page.locator('h1')).toHaveText(name);
  watched.done();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the index leads to every page of the site, and the form does not pretend to work', async ({ page }) => {
    await page.goto('/en/search/');
    await expect(page.locator('noscript p')).toHaveText(
      'The search works with JavaScript only. Below stands the index of all pages.',
    );
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    const linked = new Set(
      await page
        .locator('.sindex a')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, ''))),
    );
    const missing = pagesOf('../../dist/en').filter((address) => !linked.has(address));
    expect(missing, 'add the page to src/components/search/site-pages.ts or SiteIndex.astro').toEqual([]);
  });
});

/** Addresses of the pages of a language that are for search engines too; embeds and this page itself are not in the index. */
function pagesOf(folder: string): string[] {
  const root = new URL(folder, import.meta.url);
  return (
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[\\/])index\.html$/.test(path) && !/^(embed|search)[\\/]/.test(path))
      // What a lesson is handed out and shown as is reached from the lesson.
      .filter((path) => !/[\\/](handout|slides)[\\/]/.test(path))
      .filter((path) => !/content="noindex|http-equiv="refresh"/.test(readFileSync(`${root.pathname}/${path}`, 'utf8')))
      .map((path) => `/en/${path.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  );
}

test('a claim among the results stands in quotation marks, after its verdict, and not as a headline of this site', async ({
  page,
}) => {
  await page.goto('/en/search/?q=plausibly+committing+genocide');
  const claim = page.locator('.hit', { has: page.locator('h2', { hasText: 'plausibly committing genocide' }) }).first();
  await expect(claim.locator('h2')).toHaveText(/^“[^“]+”$/);
  const verdict = claim.locator('.tag');
  await expect(verdict).toHaveText('Differs from the documents');
  const order = await claim.evaluate((hit) =>
    [...hit.children].map((part) => part.localName + (part.classList.contains('tag') ? '.tag' : '')),
  );
  expect(order.indexOf('p.tag')).toBeLessThan(order.indexOf('h2'));
  // An excerpt may be cut anywhere: it holds what the documents say, never the claim without its marks.
  await expect(claim.locator('.ex')).not.toContainText('plausibly committing');
});
