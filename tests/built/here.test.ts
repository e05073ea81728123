/* What has an address in a page shows it: no id stands without a link to it, where it is a thing and not a part of one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf, read, SITES } from './site.ts';

/* Frames, kept texts and the list of a course reader, which leads to what it names, are left out. */

/** Ids that need no link of their own beside them, each with its reason. */
const EXCEPT: readonly (readonly [RegExp, string])[] = [
  [/^(main|here|top)$/, 'frame of the page'],
  [/^(n|r)\d+(-p\d+)?$/, 'notes and their marks lead to each other'],
  [/^term-/, 'opened from the words of a chapter, and has a page of its own'],
  [/^e-\d{4}/, 'a row of an entry, which leads to the page of the entry'],
  [/^[md]-\d{4}(-\d{2}){0,2}$/, 'a month or a day of a list: a head, reached from the list of them'],
  [/^standing-/, 'a card of the home page, whose matter has a page'],
  [/^lane-/, 'a mark for the filter'],
  [/^codes-/, 'codes of a chart, which has a page'],
  [/^s\d+$/, 'a slide, for projecting'],
];

/** Elements that are parts of a page, not things: their heads stand in its list of contents, where it has one. */
const PARTS =
  /^(h1|h2|h3|h4|figure|section|p|ul|ol|svg|g|path|clipPath|pattern|select|input|textarea|form|details|div|label|nav|dialog|defs|symbol|marker|text|tspan|title|desc)$/;

/** Things among these elements, by what their class says. */
const THINGS = /^(numfig|number-row|para|extract|session|side-of)\b/;

for (const site of SITES) {
  test(`the site ${site.name}: no thing has an id without a visible link to itself`, () => {
    const without: string[] = [];
    let linked = 0;
    for (const page of pagesOf(site).filter((path) => /^en\/(?!embed|editions|teach\/pack)/.test(path))) {
      const main = read(site, page).split('<main')[1]?.split('</main>')[0] ?? '';
      const links = new Set([...main.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, to]) => to));
      for (const [, element = '', attributes = ''] of main.matchAll(
        /<([a-zA-Z][\w-]*)((?:\s[^<>]*)?\sid="[^"]*"[^<>]*)>/g,
      )) {
        const id = /\sid="([^"]*)"/.exec(attributes)?.[1] ?? '';
        const isThing = !PARTS.test(element) || THINGS.test(/\sclass="([^"]*)"/.exec(attributes)?.[1] ?? '');
        if (!isThing || EXCEPT.some(([pattern]) => pattern.test(id))) continue;
        if (links.has(id)) linked += 1;
        else without.push(`${page} <${element} id="${id}">`);
      }
    }
    assert.deepEqual(without.slice(0, 30), [], `${without.length} without`);
    assert.ok(linked > 3000, String(linked));
  });

  test(`the site ${site.name}: clauses, judges’ votes, states’ votes and charges have ids`, () => {
    const ids = (page: string) => [...read(site, page).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
    const of = (page: string, start: string) => ids(page).filter((id) => id.startsWith(start)).length;
    assert.equal(of('en/orders/icj-192-order-2024-01-26/index.html', 'judge-'), 17);
    assert.ok(of('en/orders/icj-192-order-2024-01-26/index.html', 'point-') >= 6);
    assert.equal(of('en/resolutions/es-10-24/index.html', 'vote-'), 193);
    assert.ok(of('en/warrants/netanyahu/index.html', 'charge-') >= 3);
  });
}
