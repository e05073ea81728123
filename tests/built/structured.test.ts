/* What pages tell search engines: each page type its own type, a way from home, and files that are there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFor, read, SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');

interface Data {
  readonly '@type': string;
  readonly about?: { readonly '@type': string; readonly legislationLegalForce?: string };
  readonly distribution?: readonly { readonly contentUrl: string }[];
  readonly hasDefinedTerm?: readonly unknown[];
  readonly itemListElement?: readonly unknown[];
}

function dataOf(address: string): readonly Data[] {
  const file = fileFor(site as NonNullable<typeof site>, address);
  assert.ok(file, address);
  const html = read(site as NonNullable<typeof site>, file);
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Data,
  );
}

const EXPECTED: readonly (readonly [string, string, string | undefined])[] = [
  ['/en/orders/icj-192-order-2024-01-26/', 'Article', 'Legislation'],
  ['/en/cases/icj-192/', 'Article', 'CreativeWork'],
  ['/en/warrants/netanyahu/', 'Article', 'Person'],
  ['/en/states/zaf/', 'Article', 'Country'],
  ['/en/resolutions/es-10-24/', 'Article', 'Legislation'],
  ['/en/states/', 'Dataset', undefined],
  ['/en/figures/', 'Dataset', undefined],
  ['/en/measures/', 'Dataset', undefined],
  ['/en/glossary/', 'DefinedTermSet', undefined],
  ['/en/claims/icj-a/', 'Article', 'Claim'],
  ['/en/glossary/genocide/', 'Article', 'DefinedTerm'],
  ['/en/figures/gaza-moh-deaths/', 'Article', 'Observation'],
  ['/en/events/2024-01-26-icj-provisional-measures/', 'Article', 'Event'],
  ['/en/charts/deaths-gaza/', 'Dataset', undefined],
];

test('each page type says what it is and what it is about, and the way from home', () => {
  for (const [address, type, about] of EXPECTED) {
    const all = dataOf(address);
    const page = all.find((each) => each['@type'] === type);
    assert.ok(page, `${address} is no ${type}`);
    assert.equal(page.about?.['@type'], about, address);
    const trail = all.find((each) => each['@type'] === 'BreadcrumbList');
    assert.ok((trail?.itemListElement?.length ?? 0) >= 2, address);
  }
});

test('a data set leads to files that are there', () => {
  for (const address of [
    '/en/states/',
    '/en/figures/',
    '/en/measures/',
    '/en/resolutions/',
    '/en/charts/deaths-gaza/',
  ]) {
    const files = dataOf(address).flatMap((each) => each.distribution ?? []);
    assert.ok(files.length >= 2, address);
    for (const { contentUrl } of files)
      assert.ok(fileFor(site as NonNullable<typeof site>, new URL(contentUrl).pathname), contentUrl);
  }
});

test('an order in force is told as in force, an opinion never', () => {
  const force = (id: string) =>
    dataOf(`/en/orders/${id}/`)
      .map((each) => each.about?.legislationLegalForce)
      .filter(Boolean);
  assert.deepEqual(force('icj-192-order-2024-01-26'), ['https://schema.org/InForce']);
  assert.deepEqual(force('icj-186-opinion-2024-07-19'), []);
});
