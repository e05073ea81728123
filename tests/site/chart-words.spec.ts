/* Words that follow the view: title, day and counts, codes, links, citation and paper say what is seen, or that they are of the whole. */
import { expect, test } from '@playwright/test';

const MAP = 'rome-statute';
const FIRST = '7 October 2023';
/** The same where a browser gives the no-break spaces of dates as they are. */
const SPACED = /7\s+October\s+2023/;
const OLD = '?at=2023-10-07';
/** What the whole says of itself: the number of another day. */
const WHOLE = /125 States Parties/;

for (const [place, address] of Object.entries({
  'its page': `/en/charts/${MAP}/${OLD}`,
  'a frame': `/en/embed/${MAP}/${OLD}`,
  'a frame without controls': `/en/embed/${MAP}/${OLD}&controls=0`,
}))
  for (const media of ['screen', 'print'] as const)
    test(`a map of another day on ${place}, ${media}, names that day and counts its states`, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media });
      const figure = page.locator('figure.fig').first();
      await expect(figure.locator('.h')).toContainText(`as of ${FIRST}`);
      await expect(figure.locator('.h')).not.toContainText(WHOLE);
      await expect(figure.locator('.seen')).toBeVisible();
      await expect(figure.locator('.seen')).toContainText(`As of ${FIRST}. State Party: 123.`);
      await expect(figure.locator('.checked')).toContainText(`As of ${FIRST}`);
      await expect(figure.locator('svg.chart')).toHaveAttribute('aria-label', SPACED);
      await expect(figure.locator('svg.chart')).not.toContainText('125');
    });

test('without its title a frame of another day still names the day', async ({ page }) => {
  await page.goto(`/en/embed/${MAP}/${OLD}&title=0&controls=0`);
  await expect(page.locator('.seen')).toBeVisible();
  await expect(page.locator('.seen')).toContainText(FIRST);
});

test('the last day gives the words of the whole back', async ({ page }) => {
  await page.goto(`/en/charts/${MAP}/`);
  const [title, checked] = [page.locator('figure .h'), page.locator('figure .checked')];
  const [whole, last] = [await title.textContent(), await checked.textContent()];
  const day = page.getByLabel('As of', { exact: true });
  const final = await day.inputValue();
  await day.selectOption({ label: FIRST });
  await expect(title).toContainText(FIRST);
  await expect(page).toHaveTitle(SPACED);
  await day.selectOption(final);
  await expect(title).toHaveText(whole ?? '');
  await expect(checked).toHaveText(last ?? '');
  await expect(page.locator('.seen')).toBeHidden();
  await expect(page).toHaveTitle(WHOLE);
});

test('codes and citation are of what is seen, files say that they are of the whole', async ({ page }) => {
  await page.goto(`/en/charts/${MAP}/`);
  await expect(page.locator('[data-code=frame]')).toContainText(`/en/embed/${MAP}/"`);
  await expect(page.locator('.ofwhole:visible')).toHaveCount(0);
  await page.getByLabel('As of', { exact: true }).selectOption({ label: FIRST });
  for (const code of ['scripted', 'frame'])
    await expect(page.locator(`[data-code=${code}]`)).toContainText(`/en/embed/${MAP}/${OLD}"`);
  for (const code of ['scripted', 'frame', 'image'])
    await expect(page.locator(`[data-code=${code}]`)).toContainText(`/en/charts/${MAP}/${OLD}"`);
  await expect(page.locator('[data-code=frame]')).toContainText(`title="States and the Rome Statute as of ${FIRST}"`);
  await expect(page.locator('.citebox')).toContainText(`/en/charts/${MAP}/${OLD}`);
  await expect(page.locator('.citebox')).toContainText(FIRST);
  await expect(page.locator('.citebox')).not.toContainText(WHOLE);
  for (const part of ['figure', '#download', '#cite']) await expect(page.locator(`${part} .ofwhole`)).toBeVisible();
  await page.goBack();
  await expect(page.locator('[data-code=frame]')).toContainText(`/en/embed/${MAP}/"`);
  await expect(page.locator('.citebox')).toContainText(WHOLE);
  await expect(page.locator('.ofwhole:visible')).toHaveCount(0);
});

test('a state whose votes are marked is named on paper and in the codes', async ({ page }) => {
  await page.goto('/en/charts/unga-votes/?state=ZAF');
  await expect(page.locator('.seen')).toHaveText('The votes of South Africa are marked.');
  await expect(page.locator('[data-code=frame]')).toContainText('/en/embed/unga-votes/?state=ZAF"');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.seen')).toBeVisible();
});

test('a part of a timeline says how much it is, and its codes show that part', async ({ page }) => {
  await page.goto('/en/charts/timeline/?lanes=icj,icc&importance=1');
  await expect(page.locator('figure .found')).toBeVisible();
  await expect(page.locator('figure .found')).toContainText(/\d+ of \d+/);
  await expect.poll(async () => (await page.locator('figure .found').boundingBox())?.width ?? 0).toBeGreaterThan(100);
  await expect(page.locator('[data-code=frame]')).toContainText('lanes=icj,icc');
  await expect(page.locator('figure .ofwhole')).toBeVisible();
});

test('what an address holds beside a view gets into no code', async ({ page }) => {
  await page.goto(`/en/charts/timeline/?lanes=icj&from=%22%3E%3Cb%3E&x=1&theme=dark`);
  await expect(page.locator('[data-code=frame]')).toContainText('/en/embed/timeline/?lanes=icj"');
});

test('in a text, the links under a map of another day lead to that day', async ({ page }) => {
  await page.goto('/en/embed/rome-statute/');
  await page.getByLabel('As of', { exact: true }).selectOption({ label: FIRST });
  await expect(page.locator('.credit a[data-follows]')).toHaveAttribute('href', `/en/charts/${MAP}/${OLD}`);
});
