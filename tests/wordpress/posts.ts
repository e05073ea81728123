/* Publishing in the WordPress of the test, and measuring what a post shows. Shared by its tests. */
import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';

const passwords = JSON.parse(process.env['WORDPRESS_USERS'] ?? '{}') as Record<string, string>;

/** An administrator may publish any HTML, an author only what WordPress' list of safe HTML lets through. */
export type User = 'admin' | 'author';

/** Publishes a post through WordPress' own interface; returns its address. */
export async function publish(request: APIRequestContext, user: User, content: string): Promise<string> {
  const password = Buffer.from(`${user}:${passwords[user]}`).toString('base64');
  const answer = await request.post('/?rest_route=/wp/v2/posts', {
    headers: { authorization: `Basic ${password}` },
    data: { title: 'A post', status: 'publish', content },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { link: string }).link;
}

/** Logs a user in, as their browser would. The password is that of tools/wordpress/set-up.php. */
export async function logIn(page: Page, user: User): Promise<void> {
  await page.goto('/wp-login.php');
  await page.getByLabel('Username or Email Address').fill(user);
  await page.getByLabel('Password', { exact: true }).fill('a test password');
  await page.getByRole('button', { name: 'Log In' }).click();
  await expect(page).toHaveURL(/\/wp-admin\//);
}

/** An address as an editor may put it into a post, each alone on its line. */
export const PASTED: Readonly<Record<string, (address: string) => string>> = {
  'an embed block': (address) => `<!-- wp:embed {"url":"${address}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`,
  'a bare line': (address) => `Before.\n\n${address}\n\nAfter.`,
};

export const htmlBlock = (html: string): string => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

export const PARAGRAPH = '<!-- wp:paragraph -->\n<p>A paragraph.</p>\n<!-- /wp:paragraph -->';

/** Where something begins and how wide it is, to compare with the column of the text. */
export async function column(part: Locator): Promise<{ readonly left: number; readonly width: number }> {
  const { x = 0, width = 0 } = (await part.boundingBox()) ?? {};
  return { left: Math.round(x), width: Math.round(width) };
}

/** Height of a frame, and of what it shows. */
export async function heights(frame: Locator): Promise<{ readonly frame: number; readonly chart: number }> {
  const inside = await (await frame.elementHandle())?.contentFrame();
  return {
    frame: await frame.evaluate((node) => node.clientHeight),
    chart: (await inside?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0,
  };
}

/** Waits until the frame is as high as its chart, within what the host allows. */
export async function expectToFit(frame: Locator, least = 0, most = Number.POSITIVE_INFINITY): Promise<void> {
  await frame.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const { frame: box, chart } = await heights(frame);
      return chart > 0 && Math.abs(box - Math.min(most, Math.max(least, chart))) <= 1 ? 'fits' : `${box} for ${chart}`;
    })
    .toBe('fits');
}

/** What an editor copies from a chart's page. */
export async function codesOf(page: Page, chart: string): Promise<{ frame: string; scripted: string; image: string }> {
  await page.goto(chart);
  const codes = await page.locator('.code code').allTextContents();
  const find = (fits: (code: string) => boolean) => codes.find(fits) ?? '';
  return {
    frame: find((code) => code.includes('<iframe') && !code.includes('<script')),
    scripted: find((code) => code.includes('<iframe') && code.includes('<script')),
    image: find((code) => code.includes('<img')),
  };
}
