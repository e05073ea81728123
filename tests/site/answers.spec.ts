/* What a mark says is seen where the finger is, on pages and in frames that are taller than the screen. */
import { type Frame, expect, type Locator, type Page, test } from '@playwright/test';
import { CHARTS, inContent } from './addresses.ts';
import { fingersOf } from './fingers.ts';
import { FOREIGN_PORT, SITE_PORT } from './playwright.config.ts';

/** Drawings of words, set large or side by side, say what there is to say in the picture. */
const FORMS_OF_WORDS = ['sentence', 'clauses'] as const;

/**
 * Whether marks of a chart lead nowhere: those of maps of places, of bars in a list and of drawings of words. Bars over
 * their days lead to the events between them, other drawings to entries and terms.
 */
function isSilent({ kind, options }: (typeof CHARTS)[number]): boolean {
  if (kind === 'bars') return options['days'] === undefined;
  if (kind !== 'diagram') return kind === 'places';
  const drawing = inContent(`diagrams/${options['draws']}.yaml`);
  return FORMS_OF_WORDS.some((form) => form in drawing);
}

/** Every picture with a line that says its marks, by kind: a timeline opens panes instead. */
const CHARTS_OF = ['series', 'map', 'docket', 'votes', 'bars', 'diagram', 'pictogram'].map(
  (kind) => [kind, CHARTS.filter((chart) => chart.kind === kind && !isSilent(chart))] as const,
);

const SCREENS = [
  { width: 390, height: 664 },
  { width: 1366, height: 657 },
] as const;
/** In a frame an answer further from its mark than this, in pixels, is elsewhere; on a page it may stand at the foot. */
const NEAR = 160;

/**
 * Taps the first, middle and last mark of a picture, each in the middle of the screen, and looks where the answer is.
 * @param most pixels between a mark and its answer
 */
async function tapMarks(root: Page | Frame, height: number, most: number): Promise<void> {
  const line = root.locator('.said');
  const printed = (await line.textContent()) ?? '';
  const hits = root.locator('#picture .picture-frame.live a[href] .hit');
  const last = (await hits.count()) - 1;
  for (const index of new Set([0, Math.floor(last / 2), last])) {
    const hit = hits.nth(index);
    await hit.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await hit.tap({ force: true });
    await expect(line).not.toHaveText(printed);
    await expect(root.locator('.picture-frame.live a.pointed')).toHaveCount(1);
    await expectSeen(line, root.locator('.picture-frame.live a.pointed').first(), height, most);
  }
}

/** The answer is whole on the screen, and not far from its mark. */
async function expectSeen(line: Locator, mark: Locator, height: number, most: number): Promise<void> {
  await expect
    .poll(async () => {
      const [box, at] = [await line.boundingBox(), await mark.boundingBox()];
      if (!box || !at) return 'not drawn';
      if (box.y < -1 || box.y + box.height > height + 1) return `from ${box.y} to ${box.y + box.height} of ${height}`;
      const apart = Math.max(at.y - box.y - box.height, box.y - at.y - at.height, 0);
      return apart <= most ? 'seen' : `${apart} from its mark`;
    })
    .toBe('seen');
}

for (const screen of SCREENS)
  test.describe(`${screen.width} x ${screen.height}`, () => {
    test.use({ viewport: screen, hasTouch: true });

    for (const [kind, charts] of CHARTS_OF) {
      test(`${kind}: the answer to a tap is seen on the page of each chart`, async ({ page }) => {
        for (const { id } of charts)
          await test.step(id, async () => {
            await page.goto(`/en/charts/${id}/`);
            await page.locator('#picture live-chart').scrollIntoViewIfNeeded();
            await page.locator('#picture live-chart[data-live]').waitFor();
            await tapMarks(page, screen.height, screen.height);
          });
      });

      test(`${kind}: the answer to a tap is seen in a frame as tall as each chart`, async ({ page }) => {
        for (const { id } of charts)
          await test.step(id, async () => {
            const src = `http://127.0.0.1:${SITE_PORT}/en/embed/${id}/`;
            await page.goto(
              `http://127.0.0.1:${FOREIGN_PORT}/?${new URLSearchParams({ src, width: String(screen.width - 32) })}`,
            );
            await expect(page.locator('#height')).not.toHaveText('');
            const frame = await (await page.locator('#chart').elementHandle())?.contentFrame();
            if (!frame) throw new Error('no frame');
            await frame.locator('live-chart[data-live]').waitFor();
            await tapMarks(frame, screen.height, NEAR);
          });
      });
    }
  });

test('every chart whose marks answer is among them; a timeline opens panes', () => {
  const tapped = CHARTS_OF.flatMap(([, charts]) => charts);
  expect(tapped.length).toBeGreaterThanOrEqual(20);
  expect(tapped.length).toBe(CHARTS.filter((chart) => chart.kind !== 'timeline' && !isSilent(chart)).length);
});

test('the marks of the others lead nowhere', async ({ page }) => {
  const silent = CHARTS.filter(isSilent);
  expect(silent.length).toBeGreaterThan(3);
  for (const { id } of silent) {
    await page.goto(`/en/charts/${id}/`);
    await page.locator('#picture live-chart[data-live]').waitFor();
    await expect(page.locator('#picture .picture-frame.live a[href]')).toHaveCount(0);
  }
});

test.describe('a finger on a picture', () => {
  test.use({ viewport: SCREENS[0], hasTouch: true });

  test('the line stands right after the picture, before the words under it', async ({ page }) => {
    await page.goto('/en/charts/unga-votes/');
    const before = await page.locator('.answer').evaluate((node) => {
      const next = node.nextElementSibling;
      return { after: node.previousElementSibling?.className, next: next?.className };
    });
    expect(before.after).toMatch(/frame/);
    expect(before.next).toMatch(/votespages/);
  });

  test('a tapped mark has our ground and no box of the browser', async ({ page }) => {
    await page.goto('/en/charts/deaths-gaza/');
    await page.locator('#picture live-chart[data-live]').waitFor();
    const hit = page.locator('#picture .picture-frame.live a[href] .hit').nth(3);
    await hit.tap({ force: true });
    const mark = page.locator('#picture a.pointed');
    await mark.evaluate((node: SVGAElement) => node.focus({ preventScroll: true }));
    const outline = await mark.evaluate((node) => getComputedStyle(node).outlineStyle);
    expect(['none', 'solid']).toContain(outline);
    const stroke = await mark
      .locator('.hit')
      .first()
      .evaluate((node) => getComputedStyle(node).stroke);
    expect(stroke).not.toBe('none');
  });

  test('a finger that moves along the tiles of a map is told each state', async ({ page }) => {
    await page.goto('/en/charts/recognition/');
    await page.locator('#picture live-chart[data-live]').waitFor();
    const tiles = page.locator('#picture .picture-frame.live a.tile');
    const svg = page.locator('#picture .picture-frame.live > svg.chart');
    await svg.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const [first, far] = [await tiles.nth(40).boundingBox(), await tiles.nth(41).boundingBox()];
    if (!first || !far) throw new Error('no tiles');
    const at = (box: { x: number; y: number; width: number; height: number }) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    const fingers = await fingersOf(page);
    await fingers.move([at(first)], [{ x: at(first).x + 60, y: at(first).y }]);
    const under = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('aria-label') ?? null,
      { x: at(first).x + 60, y: at(first).y },
    );
    if (under) await expect(page.locator('#picture .said')).toContainText(under);
    await expect(page.locator('#picture a.pointed')).toHaveCount(1);
    await expect(page).toHaveURL(/\/en\/charts\/recognition\/$/);
  });
});
