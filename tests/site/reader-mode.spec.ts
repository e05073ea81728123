/* A page as a browser's reader mode shows it, made by Mozilla's own library: all that is said and what it rests on. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { CHAPTER_SLUGS, SAMPLE_EVENTS } from './addresses.ts';

// A browser's own reader mode is held by no page's policy.
test.use({ bypassCSP: true });

const library = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** What stands on the page and in its reader's form. Runs in the page. */
function readIn(source: string) {
  const Readability = new Function(`${source}; return Readability`)() as new (
    document: Document,
    options: { keepClasses: boolean },
  ) => { parse: () => { title: string; byline: string; publishedTime: string; content: string } | null };
  const article = new Readability(document.cloneNode(true) as Document, { keepClasses: true }).parse();
  const kept = document.createElement('div');
  kept.innerHTML = article?.content ?? '';
  const texts = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  const anchors = [...kept.querySelectorAll('a[href*="#"]')].map((link) =>
    (link.getAttribute('href') ?? '').split('#'),
  );
  return {
    title: article?.title,
    byline: article?.byline,
    published: article?.publishedTime,
    paragraphs: [texts(document, '.para > .para-text'), texts(kept, '.para > .para-text')] as const,
    notes: [texts(document, '.notes > ol > li'), texts(kept, '.notes > ol > li')] as const,
    margins: kept.querySelectorAll('.margin-notes').length,
    dead: anchors
      .filter(([page, id]) => (page === '' || page === location.href.split('#')[0]) && /^[nr]\d/.test(id ?? ''))
      .filter(([, id]) => !kept.querySelector(`[id="${id}"]`))
      .map(([, id]) => id),
    text: kept.textContent ?? '',
  };
}

for (const slug of CHAPTER_SLUGS)
  test(`the chapter ${slug} keeps every paragraph and every note, and no note leads nowhere`, async ({ page }) => {
    await page.goto(`/en/chapters/${slug}/`);
    const read = await page.evaluate(readIn, library);
    expect(read.paragraphs[0].length).toBeGreaterThan(10);
    expect(read.paragraphs[1]).toEqual(read.paragraphs[0]);
    expect(read.notes[0].length).toBeGreaterThan(30);
    expect(read.notes[1]).toEqual(read.notes[0]);
    expect(read.margins, 'the notes are told once').toBe(0);
    expect(read.dead).toEqual([]);
    expect(read.byline).toBe('Orders & Warrants');
  });

test('an entry is dated by its own day, not by that of an event in it', async ({ page }) => {
  for (const id of SAMPLE_EVENTS) {
    await page.goto(`/en/events/${id}/`);
    const { published, byline, title } = await page.evaluate(readIn, library);
    expect(published).toMatch(/^2026-11-/);
    expect(byline).toBe('Orders & Warrants');
    // A space that keeps two words together is one space to a reader, and what keeps a vote together is nothing.
    const spaced = (text: string) => text.replaceAll('\u2060', '').replaceAll(/\s/g, ' ');
    expect(spaced(title ?? '')).toBe(spaced(await page.locator('h1').innerText()));
  }
});
