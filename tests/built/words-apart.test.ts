/*
 * Words that stand apart on the page stand apart as text too: in what is copied, in the search index, in reader modes and
 * wherever else the styles do not go along. Between two inline elements there is a space, a mark or nothing to read.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEscaped } from '../../src/markup/markup.ts';
import { pagesOf, read, SITES } from './site.ts';

/** What runs on in its line by itself; everything else parts words. */
const INLINE = new Set('a abbr b bdi cite code data em i input q s small span strong sub sup svg time u'.split(' '));

/** Emphasis and signs within a word or a name: "<i>&</i>", a note at its word. */
const WITHIN = new Set(['b', 'em', 'i', 'strong', 'sub', 'sup']);

const SKIPPED = /<(script|style|template|svg|select|fieldset)\b[\s\S]*?<\/\1>/g;

/** Places where a word ends at an element and the next begins at once, each with what stands around it. */
function gluedIn(html: string): string[] {
  const glued: string[] = [];
  let before = '';
  let names: string[] = [];
  for (const [piece] of html.replace(SKIPPED, '').matchAll(/<[^>]+>|[^<]+/g)) {
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(piece)?.[1]?.toLowerCase();
    if (name) names.push(name);
    else {
      const text = readEscaped(piece);
      const runsOn =
        names.length > 0 && names.every((each) => INLINE.has(each)) && !names.every((each) => WITHIN.has(each));
      // A number of a note stands at its word on purpose.
      if (runsOn && !names.includes('sup') && /[\p{L}\p{N}.,;:!?)”’%]$/u.test(before) && /^[\p{L}\p{N}(“‘]/u.test(text))
        glued.push(`${before.slice(-25)}|${text.slice(0, 25)} (${names.join(' ')})`);
      before = text;
      names = [];
    }
  }
  return glued;
}

for (const site of SITES)
  test(`the site ${site.name}: no two words are glued together`, () => {
    const all = pagesOf(site).flatMap((page) => {
      const main = /<main[\s\S]*<\/main>/.exec(read(site, page))?.[0] ?? '';
      return gluedIn(main).map((place) => `${page}: ${place}`);
    });
    assert.deepEqual(all.slice(0, 20), [], `${all.length} places`);
  });
