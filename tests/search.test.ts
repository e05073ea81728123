/* What the search is given of the record and of the language: entries at addresses that are there, and how people ask. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { existsSync } from 'node:fs';
import { askingIn, localeOf, loadWorld, messagesOf, SOURCE_LANGUAGE } from '../src/load/world.ts';
import { entriesOf } from '../src/search/entries.ts';
import { fold, partsOf, vocabularyOf } from '../src/search/words.ts';

const world = loadWorld(SOURCE_LANGUAGE);
const entries = entriesOf({ locale: localeOf(SOURCE_LANGUAGE), t: messagesOf(SOURCE_LANGUAGE), world });

test('every person, term, claim, figure, series, measure and source is an entry, once', () => {
  const { people, terms, claims, figures, series, measures, sources } = world;
  const sizes = [people, terms, claims, figures, series, measures, sources].map((list) => list.size);
  assert.equal(
    entries.length,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  assert.equal(new Set(entries.map(({ url }) => url)).size, entries.length);
  const own = entries.filter(({ kind }) => kind !== 'claim');
  assert.ok(own.every(({ title, html }) => title.trim() && String(html).length > title.length));
});

test('a claim, a term and a number are found at their own page, all else at its place in a list', () => {
  const addresses = entries.map(({ url }) => url);
  for (const url of ['/en/claims/icj-a/', '/en/glossary/genocide/', '/en/figures/gaza-moh-deaths/'])
    assert.ok(addresses.includes(url), url);
  const places = addresses.filter((url) => url.includes('#'));
  assert.deepEqual(
    places.filter((url) => /\/(claims|glossary)\/|\/figures\/#(?!series-)/.test(url)),
    [],
  );
  assert.ok(places.includes('/en/figures/#series-hostages-held'));
});

test('a claim has its verdict and stands in quotation marks: no text of it can be cut out of them', () => {
  const claims = entries.filter(({ kind }) => kind === 'claim');
  assert.equal(claims.length, world.claims.size);
  for (const { url, title, verdict, html } of claims) {
    assert.match(title, /^“[^“”]+”$/, url);
    assert.ok(verdict, url);
    assert.ok(String(html).length > 20 && !String(html).includes(title.slice(1, -1)), url);
  }
});

test('a name in its own script is in the text of its person', () => {
  const withNative = [...world.people.values()].filter((person) => person.native);
  assert.ok(withNative.length > 10);
  for (const { id, native } of withNative) {
    const entry = entries.find(({ url }) => url.endsWith(`/people/#${id}`));
    assert.ok(native && String(entry?.html).includes(native.text), id);
  }
});

test('figures and measures have their date, sources the language of their title', () => {
  const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
  assert.ok(of('measure').every(({ when }) => when));
  assert.ok(of('figure').some(({ when }) => when?.startsWith('as of ')));
  assert.ok(of('source').some(({ titleLang }) => titleLang === 'fr'));
  assert.ok(of('source').every(({ titleLang }) => titleLang !== SOURCE_LANGUAGE));
});

test('questions for pages without a file name pages of the site', () => {
  const { asked = {} } = askingIn(SOURCE_LANGUAGE);
  const pages = Object.keys(asked);
  assert.ok(pages.length > 2);
  assert.deepEqual(
    pages.filter(
      (page) =>
        !['.astro', '/index.astro'].some((end) =>
          existsSync(new URL(`../src/pages/[lang]/${page}${end}`, import.meta.url)),
        ),
    ),
    [],
  );
});

test('no word is little that is asked for in the place of others, and each group is of words that differ', () => {
  const { little, alike } = vocabularyOf(askingIn(SOURCE_LANGUAGE));
  const small = new Set(little);
  for (const group of alike) {
    assert.ok(
      group.every((text) => partsOf(text, small).length > 0),
      String(group),
    );
    assert.equal(new Set(group.map(fold)).size, group.length, String(group));
  }
});
