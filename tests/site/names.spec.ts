/* A link that is heard alone tells where it leads: no two of a page say the same and lead to different places. */
import { expect } from '@playwright/test';
import { test } from './one-tab.ts';

for (const address of [
  'chapters/south-africa-v-israel',
  'cases/icj-192',
  'orders/icj-192-order-2024-01-26',
  'measures',
  'figures',
  'data',
])
  test(`links of one name lead to one place: ${address}`, async ({ page }) => {
    await page.goto(`/en/${address}/`);
    const ambiguous = await page.evaluate(() => {
      const places = new Map<string, Set<string>>();
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
        // Publishers and days in short form are named as the reader sees them: the place in the document follows.
        if (link.closest('.cites, .rd, svg') && !link.hasAttribute('aria-label')) continue;
        if (
          !link.closest('.acts, .acts2, .margin-notes, .notes, .fn, .srcs, .rd, .numfig, td') &&
          !link.hasAttribute('aria-label')
        )
          continue;
        const name = link.getAttribute('aria-label') ?? link.textContent?.trim() ?? '';
        places.set(name, (places.get(name) ?? new Set()).add(link.href));
      }
      return [...places]
        .filter(
          ([name, to]) =>
            to.size > 1 && /^(source|Note|Back|where|entry|Table|Cite|Embed|SVG|PNG|CSV|JSON|Schema)/i.test(name),
        )
        .map(([name, to]) => `${name}: ${to.size}`);
    });
    expect(ambiguous).toEqual([]);
  });

for (const address of ['orders/icj-192-order-2024-01-26', 'events/2024-01-26-icj-provisional-measures'])
  test(`what stands beside a page has a name: ${address}`, async ({ page }) => {
    await page.goto(`/en/${address}/`);
    await expect(page.locator('aside')).toHaveAccessibleName(/\w/);
  });
