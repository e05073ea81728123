/* A chart that cannot be drawn, and a text that cannot be read, are faults of the content: one line each, no build needed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFaults } from '../tools/content-faults.ts';
import { copyOfContent } from './changed-content.ts';

const { content, withText } = copyOfContent();
process.env['CONTENT_DIR'] = content;

for (const [name, file, change, says] of [
  [
    'a kind that is not there',
    'charts/deaths-gaza.yaml',
    (text: string) => text.replace(/^kind: .*/m, 'kind: sereis'),
    /^content\/charts\/deaths-gaza\.yaml:\d+ kind: "sereis" is not one of bars, .*series, .*$/,
  ],
  [
    'an option that the kind does not know',
    'charts/deaths-gaza.yaml',
    (text: string) => text.replace(/^ {2}ground:/m, '  grund:'),
    /^content\/charts\/deaths-gaza\.yaml:\d+ options\.grund: is not a field here; did you mean "ground"\?$/,
  ],
  [
    'a column that the series has not',
    'charts/deaths-gaza.yaml',
    (text: string) => text.replace(/^ {2}column: .*/m, '  column: killed'),
    /^content\/charts\/deaths-gaza\.yaml:\d+ options: column: "killed" is no column of gaza-deaths-injuries-weekly/,
  ],
  [
    'a tag that is not closed',
    'chapters/two-courts.mdx',
    (text: string) => `${text}\n<Chart id="timeline">\n`,
    /^content\/chapters\/two-courts\.mdx:\d+ .*Chart/,
  ],
  [
    'a brace that is not closed',
    'chapters/two-courts.mdx',
    (text: string) => `${text}\nA sentence with { in it.\n`,
    /^content\/chapters\/two-courts\.mdx:\d+ .*(?:\{|brace)/,
  ],
  [
    'markup in a text',
    'events/2024-02-06-salam-elected-president.yaml',
    (text: string) => text.replace(/^title: "?([^"\n]*)"?$/m, 'title: "<b>$1</b>"'),
    /^content\/events\/2024-02-06-salam-elected-president\.yaml:\d+ title: holds <b>, which would be printed as it stands; write plain text$/,
  ],
  [
    'a sign as HTML writes it in a table',
    'series/hostages-held.csv',
    (text: string) => text.replace(/(,body returned,)(?=[^",])/, '$1A &amp; '),
    /^content\/series\/hostages-held\.csv:\d+ \w+: holds &amp;, which would be printed as it stands/,
  ],
] as const)
  test(`refuses ${name} with its line`, () => {
    const faults = withText(file, change, contentFaults);
    assert.equal(faults.length, 1, faults.join('\n') || 'nothing was refused');
    assert.match(faults[0] ?? '', says);
  });

test('refuses no chart of the record', () => {
  assert.deepEqual(contentFaults(), []);
});
