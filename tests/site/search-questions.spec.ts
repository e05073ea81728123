/*
 * Questions as people ask them, typed one after the other into the search of the built site: each question of the site finds
 * its own page first; of those that readers worded, nearly all find the page that answers among the first three.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, root), 'utf8'));

interface Asked {
  readonly ask: string;
  /** Address of the page that answers. */
  readonly page: string;
}

const OWN = readdirSync(new URL('content/questions/', root)).map(
  (file): Asked => ({
    ask: (read(`content/questions/${file}`) as { readonly question: string }).question,
    page: `/en/questions/${file.replace(/\.yaml$/, '')}/`,
  }),
);
const READERS = read('tests/site/search-questions.yaml') as readonly Asked[];
/** Of the fifty-three at least so many. */
const ANSWERED = 47;

/** Types each question into the field of one page that stays. @returns the addresses of what is found, by question */
async function findAll(page: Page, questions: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.goto('/en/search/');
  const found = new Map<string, readonly string[]>();
  const field = page.getByRole('searchbox');
  for (const question of questions) {
    await field.fill(question);
    await field.press('Enter');
    await expect(page.getByRole('status')).toHaveText(
      new RegExp(`(Results|No result) for “\u2068${literal(question)}\u2069”`),
    );
    await expect(page.locator('.hits[aria-busy]')).toHaveCount(0);
    const links = page.locator('.hits h2 a');
    found.set(question, await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')));
  }
  return found;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('each question finds its own page first', async ({ page }) => {
  expect(OWN.length).toBeGreaterThanOrEqual(40);
  const found = await findAll(
    page,
    OWN.map(({ ask }) => ask),
  );
  const wrong = OWN.filter(({ ask, page: wanted }) => found.get(ask)?.[0] !== wanted);
  expect(wrong.map(({ ask }) => `${ask} finds ${found.get(ask)?.[0]}`)).toEqual([]);
});

test('questions in the words of readers find the page that answers among the first three, and none finds nothing', async ({
  page,
}) => {
  expect(READERS.length).toBe(53);
  const found = await findAll(
    page,
    READERS.map(({ ask }) => ask),
  );
  const empty = READERS.filter(({ ask }) => found.get(ask)?.length === 0);
  expect(empty.map(({ ask }) => ask)).toEqual([]);
  const missed = READERS.filter(({ ask, page: wanted }) => !found.get(ask)?.slice(0, 3).includes(wanted));
  const said = missed.map(
    ({ ask, page: wanted }) => `${ask}: not ${wanted}, but ${found.get(ask)?.slice(0, 3).join(' ')}`,
  );
  for (const line of said) console.log(line);
  expect(READERS.length - missed.length, said.join('\n')).toBeGreaterThanOrEqual(ANSWERED);
});

test('where nothing has all the words, the search says which it left out', async ({ page }) => {
  await page.goto('/en/search/?q=famine+xylophone+Gaza');
  await expect(page.getByRole('status')).toContainText('Without “\u2068xylophone\u2069”');
  await expect(page.locator('.hits h2 a').first()).toHaveAttribute('href', '/en/questions/was-there-famine-in-gaza/');
});

test('a word with a slip of the thumb in it finds what was meant', async ({ page }) => {
  const meant = new Map([
    ['isreal genocide', '/en/questions/did-the-icj-say-genocide/'],
    ['nethanyahu arrest', '/en/questions/is-netanyahu-wanted-by-the-icc/'],
    ['hauge group', '/en/questions/what-is-the-hague-group/'],
    ['ceasfire', '/en/questions/is-there-a-ceasefire-in-gaza/'],
  ]);
  const found = await findAll(page, [...meant.keys()]);
  for (const [typed, first] of meant) expect(found.get(typed)?.slice(0, 3), typed).toContain(first);
});

test('questions, states, figures and terms stand before chapters where their names are asked for', async ({ page }) => {
  const asked = new Map([
    ['what is an advisory opinion', '/en/glossary/advisory-opinion/'],
    ['what did Ireland do', '/en/states/irl/'],
    ['how many structures were damaged', '/en/figures/structures-damaged/'],
    ['Bibi arrest', '/en/questions/is-netanyahu-wanted-by-the-icc/'],
  ]);
  const found = await findAll(page, [...asked.keys()]);
  for (const [question, first] of asked) expect(found.get(question)?.[0], question).toBe(first);
});
