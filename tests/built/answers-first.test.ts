/*
 * Pages of single things show before they tell: a picture stands before the first heading of their text, every state says
 * first whether it must arrest, and what leads from an entry into a chapter leads to a paragraph that names it.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

const of = (part: string) => new RegExp(`^[^/]+/${part}/[^/]+/index\\.html$`);

/** The text of a page from its title on. */
const bodyOf = (html: string) => html.slice(html.indexOf('</h1>'));

/** What a reader sees before the first heading of the text; all of it where there is none. */
const before = (html: string) => bodyOf(html).split('<h2')[0] as string;

/** How the picture of a page begins: drawn, or the steps of a case by the point reached. */
const PICTURES = [
  ['events', '<svg class="chart"'],
  ['states', '<svg class="chart"'],
  ['cases', '<svg class="chart"'],
  ['resolutions', '<svg class="chart"'],
  ['warrants', '<li data-state="'],
] as const;

for (const site of SITES) {
  for (const [part, picture] of PICTURES)
    test(`the site ${site.name}: each page under ${part} has a picture before its first heading`, () => {
      const pages = pagesOf(site).filter((path) => of(part).test(path));
      assert.ok(pages.length > 3, String(pages.length));
      const bare = pages.filter((path) => !before(read(site, path)).includes(picture));
      assert.deepEqual(bare, []);
    });

  test(`the site ${site.name}: an order shows its votes before its points, where their count is told`, () => {
    const pages = pagesOf(site).filter((path) => of('orders').test(path));
    const told = pages.filter((path) => read(site, path).includes('class="vote'));
    assert.ok(told.length > 3, String(told.length));
    assert.deepEqual(
      told.filter((path) => !before(read(site, path)).includes('vote-mark for')),
      [],
    );
  });

  test(`the site ${site.name}: every state says first whether it must arrest, by its document`, () => {
    const pages = pagesOf(site).filter((path) => of('states').test(path));
    assert.ok(pages.length >= 196, String(pages.length));
    const silent = pages.filter((path) => {
      const first = before(read(site, path));
      const answer = /<p class="lede[^"]*">([^<]+)<\/p>([\s\S]*?)<svg class="chart/.exec(first);
      return !answer || (answer[1] ?? '').length < 60 || !/<a href="https:/.test(answer[2] ?? '');
    });
    assert.deepEqual(silent, []);
  });

  test(`the site ${site.name}: from an entry into a chapter, to a paragraph that names it`, () => {
    let links = 0;
    const wrong: string[] = [];
    for (const path of pagesOf(site).filter((each) => of('events').test(each))) {
      const id = path.split('/').at(-2) as string;
      for (const address of attributes(read(site, path), 'href')) {
        const [page = '', place] = address.split('#');
        if (!/\/chapters\/[^/]+\/$/.test(page) || !/^p\d+$/.test(place ?? '')) continue;
        links += 1;
        const file = fileFor(site, page);
        const [, text = ''] = read(site, file ?? '').split(`id="${place}"`);
        if (!text.split('</section>')[0]?.includes(`/events/${id}/"`)) wrong.push(`${path}: ${address}`);
      }
    }
    assert.ok(links > 100, String(links));
    assert.deepEqual(wrong, []);
  });
}
