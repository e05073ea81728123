/* Bad steps of a story stop the build with one clear line: file, line, field, what is wrong. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from './changed-content.ts';

const { faultsOfText } = copyOfContent();

for (const [name, from, to, says] of [
  [
    'a card that is a paragraph',
    'Must Israel stop',
    `${'and '.repeat(40)}Must Israel stop`,
    /steps\[\d+\]\.words: has .*(characters, 320 are allowed|words, 50 are allowed)/,
  ],
  [
    'many short words',
    /words: >-\n {6}Must[\s\S]*?\n(?= {4}view)/,
    `words: ${'a b '.repeat(30)}\n`,
    /steps\[4\]\.words: has 60 words, 50 are allowed on a card/,
  ],
  [
    'a long title',
    'title: Israel enters Rafah',
    `title: ${'Israel enters Rafah '.repeat(4)}again`,
    /steps\[1\]\.title: has 85 characters, 60 are allowed/,
  ],
  ['a step without a source', / {4}sources:\n( {6}- .*\n)+/, '', /steps\[1\]\.sources: is missing/],
  [
    'a source that is not there',
    'id: cna-rafah-2026',
    'id: no-such-source',
    /^content\/stories\/rafah\.yaml:\d+ steps\.sources: "no-such-source" is not in content\/sources/,
  ],
  [
    'a chart that is not there',
    'chart: gaza-places',
    'chart: gaza-place',
    /^content\/stories\/rafah\.yaml:\d+ steps\.view\.chart: "gaza-place" is not in content\/charts/,
  ],
  ['a day that is none', 'from: 2024-04-24', 'from: 2024-04-31', /steps\[2\]\.view\.from: .*this day does not exist/],
  [
    'a window that ends before it begins',
    'to: 2024-06-08',
    'to: 2024-04-01',
    /steps\[2\]\.view\.to: is not after 2024-04-24/,
  ],
  [
    'a lane that is none',
    'lanes: [war, icj, icc]',
    'lanes: [war, sea]',
    /steps\[2\]\.view\.lanes.*"sea" is not one of war, icj/,
  ],
  ['nothing lit', "lit: ['(2)(a)']", 'lit: []', /steps\[3\]\.view\.lit: is empty; leave it out/],
  [
    'an address that is none',
    'more: events/2024-05-07-rafah-crossing-taken',
    'more: https://evil.example/',
    /steps\[1\]\.more: write where to read on/,
  ],
  [
    'an event that is not there',
    'more: events/2024-05-07-rafah-crossing-taken',
    'more: events/2024-05-07-rafah',
    /:\d+ steps\[1\]\.more: "events\/2024-05-07-rafah" is not in content\/events/,
  ],
  [
    'a chapter that is not there',
    'more: chapters/reading-an-order#p10',
    'more: chapters/reading#p10',
    /steps\[3\]\.more: "chapters\/reading#p10" is not in content\/chapters/,
  ],
  [
    'a paragraph behind the end',
    'more: chapters/reading-an-order#p10',
    'more: chapters/reading-an-order#p400',
    /steps\[3\]\.more: .* leads behind the end; the chapter has \d+ paragraphs/,
  ],
  ['one step', /steps:\n([\s\S]*?)(?= {2}- title: Two)[\s\S]*$/, 'steps:\n$1', /steps: needs at least two steps/],
] as const) {
  test(`refuses: ${name}`, () => {
    const faults = faultsOfText('stories/rafah.yaml', (text) => text.replace(from, to));
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });
}
