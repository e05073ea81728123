import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChapter } from './check-chapters.ts';

const known = {
  Cite: new Set(['a']),
  Event: new Set(['e']),
  Chart: new Set(['c']),
  Term: new Set(['listed', 'unlisted']),
  Order: new Set(['o']),
  Person: new Set(['p']),
};
const five = (source: string) =>
  Array.from({ length: 5 }, () => `  - { text: One., sources: [{ id: ${source} }] }`).join('\n');
const chapter = (body: string, { source = 'a', terms = '[listed]', extra = '' } = {}) =>
  `---
title: T
standfirst: S
order: 1
factsAsOf: 2026-10-10
textOf: 2026-11-23
summary:
${five(source)}
questions: [One?, Two?]
terms: ${terms}${extra}
---

${body}
`;
const faults = (mdx: string) =>
  checkChapter('content/chapters/x.mdx', mdx, known).map(({ line, text }) => `${line} ${text}`);

test('a good chapter has no fault', () => {
  assert.deepEqual(faults(chapter('It <Term id="listed">is</Term>.<Cite id="a" />')), []);
});

test('a term in the text must be listed at the end of the chapter', () => {
  const [fault] = faults(chapter('It <Term id="unlisted">is</Term>.<Cite id="a" />'));
  assert.match(fault ?? '', /^17 <Term>: "unlisted" is not in the terms of this chapter/);
});

test('the head names only sources and terms that exist, with the line', () => {
  assert.match(faults(chapter('', { source: 'b' }))[0] ?? '', /^8 summary: "b" is not in content\/sources/);
  assert.match(faults(chapter('', { terms: '[nothing]' }))[0] ?? '', /^14 terms: "nothing"/);
});

test('a field that is not one of a chapter is named with its line', () => {
  assert.match(faults(chapter('', { extra: '\nminutes: 9' }))[0] ?? '', /^15 minutes: is not a field here/);
});

test('a file without a head says what is missing', () => {
  assert.match(faults('Only text.')[0] ?? '', /^1 head: is missing/);
});
