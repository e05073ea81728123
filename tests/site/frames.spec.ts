/* Of each chart one picture is seen, or the list in its place: at every width, on paper, before and after the script. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-tab.ts';

const PAGES = ['/en/timeline/', '/en/charts/timeline-icc/', '/en/embed/timeline/', '/en/chapters/the-war/'] as const;
const OTHERS = ['/en/charts/recognition/', '/en/embed/icj-192-docket/', '/en/charts/deaths-gaza/'] as const;
const WIDTHS = [1280, 1024, 800, 660, 390, 1280] as const;

/** What is seen of each chart of a page: pictures, or lists in their place. */
function seen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const drawn = (node: Element) => {
      const { width, height } = node.getBoundingClientRect();
      return width > 100 && height > 40;
    };
    return [...document.querySelectorAll('live-chart')].map((chart) => {
      const pictures = [...chart.querySelectorAll('.frame > svg.chart')].filter(
        (svg) => drawn(svg) && [...svg.querySelectorAll('path, rect')].some((mark) => mark.getClientRects().length > 0),
      );
      const lists = [...chart.querySelectorAll('.frame > ol')].filter(drawn);
      const outside = chart.getAttribute('data-list');
      const list = pictures.length + lists.length === 0 && outside ? document.getElementById(outside) : null;
      const figure = chart.closest('figure');
      const instead = list && drawn(list) && figure && !drawn(figure) ? ['the list of the page'] : [];
      return [...pictures.map(() => 'a picture'), ...lists.map(() => 'a list'), ...instead].join(' and ');
    });
  });
}

/** Waits until a reader sees one thing of each chart, and no more. */
async function expectOne(page: Page, when: string): Promise<void> {
  await expect
    .poll(async () => (await seen(page)).filter((each) => !/^(a picture|a list|the list of the page)$/.test(each)), {
      message: when,
    })
    .toEqual([]);
  expect((await seen(page)).length).toBeGreaterThan(0);
}

async function wake(page: Page): Promise<void> {
  for (const chart of await page.locator('live-chart').all())
    await chart.dispatchEvent('pointerdown', { bubbles: false });
  await expect(page.locator('live-chart:not([data-live])')).toHaveCount(0);
}

for (const address of [...PAGES, ...OTHERS]) {
  test(`${address} shows one picture at every width, printed and live`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectOne(page, `printed at ${width}`);
    }
    await wake(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expectOne(page, `live at ${width}`);
    }
  });

  for (const [name, upright] of [
    ['a phone', { width: 390, height: 844 }],
    ['a tablet', { width: 820, height: 1180 }],
  ] as const)
    test(`${address} on ${name} that is turned shows one picture`, async ({ page }) => {
      await page.setViewportSize(upright);
      await page.goto(address);
      await wake(page);
      await expectOne(page, 'upright');
      await page.setViewportSize({ width: upright.height, height: upright.width });
      await expectOne(page, 'turned');
      await page.setViewportSize(upright);
      await expectOne(page, 'turned back');
    });

  test(`${address} prints one picture of each chart, printed and live, from a desk and a phone`, async ({ page }) => {
    for (const width of [1280, 673, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await page.emulateMedia({ media: 'print' });
      await expectOne(page, `printed from ${width}`);
      await page.emulateMedia({ media: 'screen' });
      await wake(page);
      await page.emulateMedia({ media: 'print' });
      await expectOne(page, `live from ${width}`);
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('a live picture is laid out for the sheet while it is printed, and as before after that', async ({ page }) => {
  for (const address of ['/en/timeline/', '/en/charts/deaths-gaza/']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    await wake(page);
    const svg = page.locator('#picture .frame.live > svg.chart');
    const before = await svg.getAttribute('width');
    const printed = await page.evaluate(() => {
      const picture = document.querySelector('#picture .frame.live > svg.chart');
      return new Promise<string | null | undefined>((resolve) => {
        addEventListener('beforeprint', () => resolve(picture?.getAttribute('width')));
        dispatchEvent(new Event('beforeprint'));
      });
    });
    expect(printed).toBe('672');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(svg).toHaveAttribute('width', before ?? '?');
  }
});
