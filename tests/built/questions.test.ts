/* Each question has its page with all that answers it, leads on to pages by their titles, and tells machines the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../src/load/world.ts';
import { readEscaped } from '../../src/markup/markup.ts';
import { fileFor, read, SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');
const questions = [...loadWorld('en').questions.values()];

/** A page's main part, and what it tells machines. */
function pageOf(address: string) {
  const file = fileFor(site as NonNullable<typeof site>, address);
  assert.ok(file, address);
  const html = read(site as NonNullable<typeof site>, file);
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? '') as Readonly<Record<string, unknown>>,
  );
  return { html, main: /<main id="main">([\s\S]*)<\/main>/.exec(html)?.[1] ?? '', data };
}

/** The text of a part of a page with plain spaces, as a reader sees it. */
const said = (html: string) =>
  readEscaped(html.replace(/<[^>]*>/g, ''))
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .trim();
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('each question answers first, with its day and sources, and then tells the document, the reasons and the sides', () => {
  assert.ok(questions.length > 0);
  for (const { id, question, answer, why, sides, sidesNote, citations, document } of questions) {
    const { main } = pageOf(`/en/questions/${id}/`);
    assert.equal(said(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? ''), plain(question.text), id);
    const reply = said(/<p class="lead[\s\S]*?(?=<div class="rd)/.exec(main)?.[0] ?? '');
    // Its two parts are two paragraphs.
    assert.ok(reply.replaceAll(' ', '').includes(answer.text.replace(/\s/g, '')), `${id}: ${reply}`);
    assert.match(reply, /Checked through \d{1,2} \w+ 20\d\d\.$/, id);
    const text = said(main);
    const hrefs = new Set([...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => readEscaped(href)));
    for (const paragraph of [...why, ...sides]) assert.ok(text.includes(plain(paragraph.text.text)), id);
    assert.ok(sides.length > 1 || (sidesNote && text.includes(plain(sidesNote.text))), id);
    assert.ok(text.includes(plain(document.source.title)), id);
    for (const { source } of [...citations, ...[...why, ...sides].flatMap((each) => each.citations)])
      if (source.url) assert.ok(hrefs.has(source.url), source.id);
    const order = ['id="answer"', '<figure', 'id="document"', 'id="why"', 'id="said"'].map((part) =>
      main.indexOf(part),
    );
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
      `${id}: the picture stands after the answer and before the rest`,
    );
    assert.ok(!order.includes(-1), id);
  }
});

test('a question leads on to as many pages as it names, each by a title', () => {
  for (const { id, onward } of questions) {
    const list = /<ul class="onward[^>]*>([\s\S]*?)<\/ul>/.exec(pageOf(`/en/questions/${id}/`).main)?.[1] ?? '';
    const links = [...list.matchAll(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)];
    assert.deepEqual(
      links.map(([, href]) => href?.replace('/en/', '').replace('/#', '#').replace(/\/$/, '')),
      [...onward],
      id,
    );
    for (const [, href, name = ''] of links) assert.ok(said(name).length > 2, `${id}: ${href}`);
  }
});

test('the page of a question says that it is one, with the answer that a reader sees', () => {
  for (const { id, question, answer } of questions) {
    const { data, html } = pageOf(`/en/questions/${id}/`);
    const page = data.find((each) => each['@type'] === 'QAPage');
    const asked = page?.['mainEntity'] as { name: string; answerCount: number; acceptedAnswer: { text: string } };
    assert.deepEqual([asked.name, asked.answerCount], [question.text, 1]);
    assert.equal(asked.acceptedAnswer.text, answer.text);
    assert.match(html, new RegExp(`type="application/json\\+oembed" href="[^"]*/oembed/en/questions/${id}.json"`));
    assert.match(html, new RegExp(`property="og:image" content="[^"]*/share/en/questions/${id}.png"`));
    for (const file of [
      `/en/questions/${id}.bib`,
      `/en/questions/${id}.ris`,
      `/oembed/en/questions/${id}.json`,
      `/share/en/questions/${id}.png`,
    ])
      assert.ok(fileFor(site as NonNullable<typeof site>, file), file);
  }
});

test('the list of questions has every one under its topic, and tells machines what it tells readers', () => {
  const { main, data } = pageOf('/en/questions/');
  const listed = [...main.matchAll(/<a class="quiet[^"]*" href="\/en\/questions\/([^"/]+)\/">/g)].map(([, id]) => id);
  assert.deepEqual(
    listed,
    questions.map(({ id }) => id),
  );
  const faq = data.find((each) => each['@type'] === 'FAQPage')?.['mainEntity'] as readonly {
    name: string;
    acceptedAnswer: { text: string };
  }[];
  assert.equal(faq.length, questions.length);
  const text = said(main).replaceAll('\u00a0', ' ');
  for (const { name, acceptedAnswer } of faq) {
    assert.ok(text.includes(plain(name)), name);
    assert.ok(text.includes(plain(acceptedAnswer.text)), acceptedAnswer.text);
  }
});
