/* Where things stand on a page: measured in the browser, one test per kind of slip that an eye found. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-tab.ts';

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 900 });
const phone = (page: Page) => page.setViewportSize({ width: 390, height: 800 });

for (const width of [390, 1280])
  test(`the rows of an event's chain follow one another at ${width} px, before and after alike`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/en/events/2024-01-26-icj-provisional-measures/');
    const rows = await page
      .locator('.chain > li')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
    expect(rows.length).toBeGreaterThan(4);
    for (const [i, row] of rows.slice(1).entries()) expect(row.top - (rows[i]?.bottom ?? 0)).toBeLessThanOrEqual(1);
    const texts = await page
      .locator('.chain > li > span')
      .evaluateAll((all) => all.map((text) => Math.round(text.getBoundingClientRect().left)));
    expect(new Set(texts).size).toBe(1);
  });

for (const [address, row] of [
  ['events/2024-01-26-icj-provisional-measures', '.chain'],
  ['orders/icj-192-order-2024-03-28', '.seq'],
] as const)
  for (const width of [390, 1280])
    test(`the bar of the chosen row stands clear of its shape at ${width} px: ${address}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/en/${address}/`);
      const [bar, shape, edge] = await page.locator(`${row} > [aria-current]`).evaluate((item) => {
        const { left } = item.getBoundingClientRect();
        const drawn = item.querySelector('.shape')?.getBoundingClientRect().left ?? 0;
        return [left + Number.parseFloat(getComputedStyle(item).borderInlineStartWidth), drawn, left];
      });
      expect(edge).toBeGreaterThanOrEqual(0);
      expect(shape - bar).toBeGreaterThanOrEqual(4);
    });

test('the index of chapters has the head of every other index', async ({ page }) => {
  await wide(page);
  const head = async (address: string) => {
    await page.goto(`/en/${address}/`);
    return page.locator('h1').evaluate((title) => {
      const { top, bottom } = title.getBoundingClientRect();
      const crumbs = document.querySelector('.crumbs')?.getBoundingClientRect().bottom ?? 0;
      const line = document.querySelector('.standfirst')?.getBoundingClientRect().top ?? 0;
      return {
        size: getComputedStyle(title).fontSize,
        above: Math.round(top - crumbs),
        below: Math.round(line - bottom),
      };
    });
  };
  expect(await head('chapters')).toEqual(await head('charts'));
});

test('what a row of votes says stands near the row, in one line', async ({ page }) => {
  await wide(page);
  await page.goto('/en/states/deu/');
  const table = page.locator('table.tbl').last();
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(54 * 16);
  const lines = await table.locator('td:last-child').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(new Set(lines)).toEqual(new Set([1]));
});

for (const address of ['states/deu', 'cases/khan-inquiry', 'cases/icj-192', 'claims', 'people'])
  test(`no line of text stands on the rule of what follows it: ${address}`, async ({ page }) => {
    await wide(page);
    await page.goto(`/en/${address}/`);
    const touching = await page.evaluate(() =>
      [...document.querySelectorAll('.ref :is(p, h3) + :is(ol, ul, dl, .scroll)')].flatMap((list) => {
        const first = list.matches('.scroll') ? list : list.firstElementChild;
        if (!first || getComputedStyle(first).borderBlockStartWidth === '0px') return [];
        const before = list.previousElementSibling as Element;
        const words = document.createRange();
        words.selectNodeContents(before);
        const gap = first.getBoundingClientRect().top - words.getBoundingClientRect().bottom;
        return gap < 6 ? [`${before.textContent?.slice(0, 40)}: ${gap}`] : [];
      }),
    );
    expect(touching).toEqual([]);
  });

for (const [address, list] of [
  ['people', 'dl.entries'],
  ['glossary', 'dl.entries'],
] as const)
  test(`a name is larger than what is said of it, a rule parts it from the one above, columns use the sheet: ${address}`, async ({
    page,
  }) => {
    await wide(page);
    await page.goto(`/en/${address}/`);
    const [name, text, rule] = await page
      .locator(`${list} > div`)
      .nth(1)
      .evaluate((entry) => {
        const size = (selector: string) =>
          Number.parseFloat(getComputedStyle(entry.querySelector(selector) as Element).fontSize);
        return [size('dt'), size('dd'), getComputedStyle(entry).borderBlockStartWidth];
      });
    expect(name).toBeGreaterThan(text);
    expect(rule).toBe('1px');
    const columns = await page
      .locator(`${list} > div`)
      .evaluateAll((all) => new Set(all.map((entry) => Math.round(entry.getBoundingClientRect().left))).size);
    expect(columns).toBeGreaterThan(1);
  });

test('each letter of the glossary leads to the first term with it', async ({ page }) => {
  await page.goto('/en/glossary/');
  const wrong = await page
    .locator('.letters a')
    .evaluateAll(
      (links) =>
        (links as HTMLAnchorElement[]).filter(
          (link) =>
            document.getElementById(link.hash.slice(1))?.querySelector('dt')?.textContent?.trim()[0]?.toUpperCase() !==
            link.textContent,
        ).length,
    );
  expect(await page.locator('.letters a').count()).toBeGreaterThan(5);
  expect(wrong).toBe(0);
});

test('the measures of an event stand with the states that took them, once and without stray stops', async ({
  page,
}) => {
  await page.goto('/en/events/2025-09-21-recognition-wave/');
  const facts = page.locator('.pairs > div', { hasText: 'Recognises the State of Palestine' });
  await expect(facts).toHaveCount(1);
  await expect(facts.locator('dd')).toHaveText(/^(\w[\w ]+, )+\w[\w ]+: Recognises the State of Palestine$/);
  await facts.getByRole('link', { name: 'Canada' }).click();
  await expect(page).toHaveURL(/\/en\/measures\/#m-/);
});

test('a sentence about recognition is said once', async ({ page }) => {
  await page.goto('/en/states/deu/');
  const text = (await page.locator('#recognition + p').textContent()) ?? '';
  expect(text.split('Not in the lists')).toHaveLength(2);
});

for (const address of ['warrants', 'states', 'cases/icj-192'])
  test(`on a phone every row of the table is told without scrolling sideways or holes: ${address}`, async ({
    page,
  }) => {
    await phone(page);
    await page.goto(`/en/${address}/`);
    const table = page.locator('table.stack');
    const cut = await table.evaluate((node) => {
      const box = node.closest('.scroll') as HTMLElement;
      return box.scrollWidth - box.clientWidth;
    });
    expect(cut).toBeLessThanOrEqual(0);
    const empty = await table.locator('tbody tr').evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const cells = [...row.children]
            .map((cell) => cell.getBoundingClientRect())
            .filter(({ height }) => height > 0);
          const filled = Math.max(...cells.map(({ bottom }) => bottom)) - Math.min(...cells.map(({ top }) => top));
          return row.getBoundingClientRect().height - filled > 30;
        }).length,
    );
    expect(empty).toBe(0);
  });

test('the states can still be sorted on a phone', async ({ page }) => {
  await phone(page);
  await page.goto('/en/states/');
  const rows = page.locator('table.stack tbody tr');
  await page.getByRole('button', { name: 'State', exact: true }).click();
  await page.getByRole('button', { name: 'State', exact: true }).click();
  await expect(rows.first()).toContainText('Zimbabwe');
});

test('a search of the table of states is kept when the reader comes back', async ({ page }) => {
  await wide(page);
  await page.goto('/en/states/');
  await page.getByLabel('Search the table').fill('south');
  const shown = page.locator('sortable-table tbody tr:visible');
  await expect(shown).not.toHaveCount(196);
  const count = await shown.count();
  await shown.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/states\/\w+\/$/);
  await page.goBack();
  const field = page.getByLabel('Search the table');
  await expect(field).toBeVisible();
  const words = await field.inputValue();
  await expect(shown).toHaveCount(words === '' ? 196 : count);
});

test('the way to a chart does not repeat its title, and no line of it begins with a stroke', async ({ page }) => {
  await phone(page);
  await page.goto('/en/charts/deaths-gaza/');
  const title = (await page.locator('h1').textContent())?.trim() ?? '?';
  await expect(page.locator('.crumbs')).not.toContainText(title);
  await page.goto('/en/chapters/the-occupation-opinions/');
  const strokes = await page
    .locator('.crumbs li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
  expect(new Set(strokes)).toEqual(new Set(['none']));
});

test('a long table under a chart is folded, and the link to it opens it; a short one stands', async ({ page }) => {
  await page.goto('/en/charts/deaths-gaza/');
  const rows = page.locator('#table tbody tr');
  expect(await rows.count()).toBeGreaterThan(20);
  await expect(rows.first()).toBeHidden();
  await page
    .locator('#picture')
    .getByRole('link', { name: /^Table/ })
    .click();
  await expect(rows.first()).toBeVisible();
  await page.goto('/en/charts/icc-warrants/');
  expect(await rows.count()).toBeLessThanOrEqual(20);
  await expect(rows.first()).toBeVisible();
});

test('numbers in the table of a chart are grouped and end under one another', async ({ page }) => {
  await wide(page);
  await page.goto('/en/charts/deaths-gaza/#table');
  const column = page.locator('#table tbody td:nth-child(2)');
  await expect(column.filter({ hasText: /^74,370$/ })).not.toHaveCount(0);
  await expect(column.filter({ hasText: /\d{4}/ })).toHaveCount(0);
  const ends = await column.evaluateAll((cells) =>
    cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return Math.round(range.getBoundingClientRect().right);
    }),
  );
  expect(new Set(ends).size).toBe(1);
});

test('the numbers of a series end under one another', async ({ page }) => {
  await wide(page);
  await page.goto('/en/figures/');
  const table = page.locator('#series-gaza-deaths-components-monthly table');
  await page
    .locator('#series-gaza-deaths-components-monthly')
    .getByText(/^Open the table/)
    .click();
  await expect(table).toBeVisible();
  const [numbers, others] = await table.evaluate((node) => {
    const cells = [...node.querySelectorAll('tbody td')];
    const filled = cells.filter((cell) => cell.textContent);
    const side = (wanted: boolean) =>
      filled
        .filter((cell) => /^[\d,]+$/.test(cell.textContent ?? '') === wanted)
        .map((cell) => getComputedStyle(cell).textAlign);
    return [side(true), side(false)].map((sides) => [...new Set(sides)]);
  });
  expect(numbers).toEqual(['end']);
  expect(others).toEqual(['start']);
});

test('in a large number the words around it stand small', async ({ page }) => {
  await page.goto('/en/');
  const sizes = await page
    .locator('.bignum', { hasText: 'of 193' })
    .evaluate((line) =>
      [line, line.querySelector('span') as Element].map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
    );
  expect(sizes[1]).toBeLessThan((sizes[0] ?? 0) * 0.7);
});

test('the key of the map of recognition says why it counts one more than its title', async ({ page }) => {
  await wide(page);
  await page.goto('/en/charts/recognition/');
  await expect(page.locator('h1')).toContainText('157 members');
  await expect(page.locator('#picture svg.chart:visible text', { hasText: 'Holy See included' })).toContainText('158');
});

test('classes that come from the record meet no rule of another part: an order in a docket keeps its columns', async ({
  page,
}) => {
  await wide(page);
  await page.goto('/en/cases/icj-192/');
  const columns = await page
    .locator('ol.docket > li')
    .evaluateAll((rows) => new Set(rows.map((row) => getComputedStyle(row).columnGap)).size);
  expect(columns).toBe(1);
  await page.goto('/en/figures/');
  const caveat = page.locator('ul.statements.small > li').first();
  expect(await caveat.evaluate((item) => getComputedStyle(item).fontSize)).toBe('13px');
});
