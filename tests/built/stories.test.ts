/* Each story has its page with all of its steps: words, sources, a picture that says what it shows, and where to read on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { story, storyIds } from '../../src/charts/story.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { attributes, fileFor, read, SITES } from './site.ts';

const [site] = SITES;
if (!site) throw new Error('no built site');
const stories = storyIds().map((id) => story('en', id));

/** The text of a part of a page with plain spaces, as a reader sees it. */
const said = (html: string) =>
  readEscaped(html.replace(/<[^>]*>/g, ''))
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function page(address: string): string {
  const file = site && fileFor(site, address);
  assert.ok(file, address);
  return read(site as NonNullable<typeof site>, file);
}

for (const { story: own, steps, hrefs } of stories)
  for (const [where, address] of [
    ['page', hrefs.page],
    ['frame', hrefs.embed],
  ] as const)
    test(`the ${where} of ${own.id} tells every step with its sources and its picture`, () => {
      const parts = page(address)
        .split(/<li class="step[^"]*" id="step-/)
        .slice(1);
      assert.equal(parts.length, steps.length);
      steps.forEach(({ number, step, text }, i) => {
        const part = parts[i] ?? '';
        assert.match(part, new RegExp(`^${number}"`));
        const words = said(part);
        assert.ok(words.includes(plain(step.title.text)) && words.includes(plain(step.words.text)), `step ${number}`);
        for (const { source } of step.citations)
          assert.ok(words.includes(plain(source.publisher)), `step ${number}: ${source.id}`);
        assert.equal(part.match(/<svg class="chart"/g)?.length, 1);
        const alternative = /role="img" aria-label="([^"]*)"/.exec(part)?.[1] ?? '';
        assert.equal(plain(readEscaped(alternative)), plain(text));
      });
    });

test('every place to which a step leads is there', () => {
  for (const { hrefs, steps } of stories) {
    const html = page(hrefs.page);
    const leads = attributes(html, 'href').filter((href) => /\/(chapters|events|charts)\//.test(href));
    assert.ok(leads.length >= steps.length);
    for (const href of new Set(leads)) {
      const [path = '', fragment] = href.split('#');
      const target = page(path);
      if (fragment) assert.match(target, new RegExp(`id="${fragment}"`), href);
    }
  }
});

test('every picture that the browser asks for is there, for every step', () => {
  for (const { hrefs, steps } of stories)
    for (const address of Object.values(hrefs.pictures)) {
      assert.ok(page(hrefs.page).includes(address), address);
      const { pictures, steps: shown } = JSON.parse(page(address)) as { pictures: unknown[]; steps: number[] };
      assert.equal(shown.length, steps.length);
      assert.ok(shown.every((at) => pictures[at]));
    }
});

test('a story tells machines that it is an article, and its frame leads to its page', () => {
  for (const { story: own, hrefs } of stories) {
    const data = [...page(hrefs.page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json]) => JSON.parse(json ?? '') as Readonly<Record<string, unknown>>,
    );
    assert.equal(data.find((each) => each['@type'] === 'Article')?.['headline'], own.title.text);
    const frame = page(hrefs.embed);
    assert.ok(/<link rel="canonical" href="([^"]+)"/.exec(frame)?.[1]?.endsWith(hrefs.page));
    assert.doesNotMatch(frame, /<header class="top/);
  }
});
