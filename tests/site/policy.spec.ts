/*
 * What the policy in every page is for: markup that somebody slipped in runs nothing, loads nothing from elsewhere and
 * sends nothing there. The same markup in the same page without the policy does all of it.
 */
import { expect, type Page, test } from '@playwright/test';
import { FOREIGN_PORT } from './playwright.config.ts';

const ELSEWHERE = `http://localhost:${FOREIGN_PORT}`;

const SLIPPED_IN = `
<script>ran.push('script in the page')</script>
<script type="module">ran.push('module in the page')</script>
<img alt="" src="/nothing.png" onerror="ran.push('handler')">
<a id="slip-link" href="javascript:ran.push('link')">link</a>
<style>#slip-style { position: fixed }</style>
<p id="slip-style" style="color: rgb(1, 2, 3)">style</p>
<script src="${ELSEWHERE}/script"></script>
<link rel="stylesheet" href="${ELSEWHERE}/style">
<img alt="" src="${ELSEWHERE}/picture">
<iframe title="Slipped in" src="${ELSEWHERE}/frame"></iframe>
<object data="${ELSEWHERE}/object"></object>
<video src="${ELSEWHERE}/video"></video>
<form id="slip-form" action="${ELSEWHERE}/form"><input name="q" value="what was typed"></form>`;

const LOADED = ['frame', 'object', 'picture', 'script', 'style', 'video'];

/** Opens a page with the markup in it, and tells what of it ran and what it reached. */
async function withMarkup(page: Page, address: string, keepsPolicy: boolean) {
  const reached = new Set<string>();
  await page.context().route(`${ELSEWHERE}/**`, (route) => {
    reached.add(new URL(route.request().url()).pathname.slice(1));
    return route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { ran: [], refused });
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
  });
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<\/body>/, `${SLIPPED_IN}</body>`);
    const body = keepsPolicy ? html : html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  await page.locator('#slip-link').evaluate((link: HTMLAnchorElement) => {
    link.target = '_self';
    link.click();
  });
  return { reached };
}

const said = (page: Page, name: 'ran' | 'refused') =>
  page.evaluate((key) => [...new Set((window as unknown as Record<string, string[]>)[key])].sort(), name);

/** Where the form leads when it is sent: a page elsewhere, or nowhere. */
async function send(page: Page): Promise<void> {
  await page.locator('#slip-form').evaluate((form: HTMLFormElement) => {
    form.target = '_self';
    form.submit();
  });
}

for (const address of ['/en/about/', '/en/search/', '/en/embed/timeline/', '/en/embed/']) {
  test(`${address}: markup that was slipped in does nothing`, async ({ page }) => {
    const { reached } = await withMarkup(page, address, true);
    await expect(page.locator('#slip-style')).not.toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(page.locator('#slip-style')).not.toHaveCSS('position', 'fixed');
    await send(page);
    await expect
      .poll(() => said(page, 'refused'))
      .toEqual([
        'form-action',
        'frame-src',
        'img-src',
        'media-src',
        'object-src',
        'script-src-attr',
        'script-src-elem',
        'style-src-attr',
        'style-src-elem',
      ]);
    expect(await said(page, 'ran')).toEqual([]);
    expect([...reached]).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(address);
  });
}

test('without the policy the same markup does all of it', async ({ page }) => {
  const { reached } = await withMarkup(page, '/en/about/', false);
  await expect.poll(() => [...reached].sort()).toEqual(LOADED);
  await expect.poll(() => said(page, 'ran')).toEqual(['handler', 'link', 'module in the page', 'script in the page']);
  expect(await said(page, 'refused')).toEqual([]);
  await send(page);
  await expect(page).toHaveTitle('Elsewhere');
});

/** What becomes of a text that a script of the page hands over as markup. */
const handOver = (page: Page) =>
  page.evaluate(() => {
    const place = document.createElement('div');
    try {
      place.innerHTML = '<b>markup</b>';
    } catch (error) {
      return (error as Error).name;
    }
    return place.firstElementChild?.localName;
  });

test('a text becomes no markup but on the two pages whose scripts need that, and one of their own makers nowhere', async ({
  page,
}) => {
  for (const address of ['/en/about/', '/en/timeline/', '/en/embed/timeline/', '/en/embed/', '/nothing-here/']) {
    await page.goto(address);
    expect(await handOver(page), address).toBe('TypeError');
  }
  for (const address of ['/en/search/', '/en/teach/pack/']) {
    await page.goto(address);
    expect(await handOver(page), address).toBe('b');
  }
});
