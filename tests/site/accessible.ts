/* What an engine finds wrong on a page for readers who hear it, or who use it by keys. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails on any violation of the rules with these tags, in the page and the frames of its own origin. The engine runs once
 * in the page and gives back what is wrong: to hand all that is right from page to page took three times as long.
 */
export async function expectAccessible(page: Page, tags: readonly string[] = RULES): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags([...tags])
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} — ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    ),
  ).toEqual([]);
}
