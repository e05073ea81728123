/* What a reader changes in a picture is seen to change, shortly; nothing moves for those who asked for less motion. */
import { expect, type Page, test } from '@playwright/test';

/** Milliseconds of the longest motion that may follow a choice. */
const SHORT = 300;

const CHOICES = [
  ['a map of an earlier day', 'recognition', 'at', 0],
  ['the votes of a state', 'unga-votes', 'state', 3],
] as const;

/** Chooses, and gives how long each motion that starts in the picture lasts. */
async function choose(page: Page, chart: string, field: string, index: number): Promise<number[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`/en/charts/${chart}/`);
  await page.locator('#picture live-chart[data-live]').waitFor();
  const select = page.locator(`#picture select[name="${field}"]`);
  const value = await select.locator('option').nth(index).getAttribute('value');
  return page.evaluate(
    async ([name, chosen]) => {
      const [form, svg] = [document.querySelector('#picture form.view'), document.querySelector('#picture svg.chart')];
      const control = form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
      if (!control || !svg) throw new Error('no picture with a choice');
      control.value = chosen ?? '';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      return svg
        .getAnimations({ subtree: true })
        .map((each) => Number(each.effect?.getComputedTiming().endTime ?? Number.NaN));
    },
    [field, value] as const,
  );
}

for (const [what, chart, field, index] of CHOICES) {
  test(`${what} is seen to change`, async ({ page }) => {
    const lasting = await choose(page, chart, field, index);
    expect(lasting.length).toBeGreaterThan(0);
    expect(Math.max(...lasting)).toBeLessThanOrEqual(SHORT);
  });

  test(`${what} is there at once for readers who asked for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await choose(page, chart, field, index)).toEqual([]);
  });
}
