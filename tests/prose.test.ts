/* Chapters read easily: what a chapter may have at most, and that each opens with somebody who does something. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../src/chapters/sentences.ts';
import { chapterFaults, chapterFiles, namesOfRecord } from '../tools/prose/index.ts';
import { MOST, measureProse, proseFaults } from '../tools/prose/measures.ts';
import { openingFault } from '../tools/prose/opening.ts';
import { sentencesOf } from '../tools/prose/sentences.ts';
import { SUMMARY_WORDS, summaryFaults } from '../tools/prose/summary.ts';
import { KEPT } from '../tools/prose/workshop.ts';

const chapter = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
const words = (count: number) => `${'word '.repeat(count - 1)}end.`.replace('w', 'W');
const faultsOf = (body: string) => proseFaults(chapter(body)).map(({ line, text }) => `${line} ${text}`);

test('every chapter keeps to the measures and opens with somebody who does something', () => {
  const names = namesOfRecord();
  const files = chapterFiles();
  assert.ok(files.length >= 15);
  for (const { mdx } of files) assert.ok(measureProse(mdx).sentences > 50);
  assert.deepEqual(
    files.flatMap(({ file, mdx }) => chapterFaults(file, mdx, names)),
    [],
  );
});

test('every sentence that is kept stands in a chapter, with a reason', () => {
  const all = new Set(chapterFiles().flatMap(({ mdx }) => sentencesOf(mdx).map(({ text }) => text)));
  for (const [sentence, why] of Object.entries(KEPT)) {
    assert.ok(all.has(sentence), sentence);
    assert.ok(why.length > 20, why);
  }
});

test('a sentence ends where a reader stops, not at a short form, a number or a quoted end', () => {
  assert.deepEqual(
    splitSentences(
      'In South Africa v. Israel (No. 192, para. 51) Mr. Khan spoke. He said “Stop.” It was 3.5 per cent! “Why?” Nobody knew.',
    ),
    [
      'In South Africa v. Israel (No. 192, para. 51) Mr. Khan spoke.',
      'He said “Stop.”',
      'It was 3.5 per cent!',
      '“Why?”',
      'Nobody knew.',
    ],
  );
  assert.deepEqual(splitSentences('He asked “why?” and left.'), ['He asked “why?” and left.']);
});

test('sentences have the line of their paragraph, and notes, headings and tables are none', () => {
  const body =
    '## A heading. {#a}\n\nOne <Term id="t">term</Term>s here.<Cite id="c" /> Two.\n\n- An item.\n\n| A. B |\n| --- |\n| c. D |\n';
  assert.deepEqual(sentencesOf(chapter(body)), [
    { line: 7, text: 'One terms here.' },
    { line: 7, text: 'Two.' },
    { line: 9, text: 'An item.' },
  ]);
});

test('the measures are those of Flesch and Kincaid, and of a hundred sentences', () => {
  const is = measureProse(chapter('The cat sat on the mat. It was warm; it slept.'));
  assert.equal(is.words, 11);
  assert.equal(is.mean, 5.5);
  assert.equal(is.semicolons, 50);
  // 11 words, 11 syllables.
  assert.equal(is.grade.toFixed(2), (0.39 * 5.5 + 11.8 - 15.59).toFixed(2));
  assert.ok(measureProse(chapter('The International Criminal Court deliberated.')).grade > 15);
});

test('each measure says where and what it is when a chapter is over it, and is silent at the most', () => {
  const short = 'He ran to the sea. '.repeat(60).trim();
  assert.deepEqual(faultsOf(words(MOST.mean)), []);
  assert.match(
    faultsOf(words(MOST.mean + 1))[0] ?? '',
    /^5 sentences: have 19\.0 words on average; 18 are allowed, .*"Word word/,
  );
  assert.deepEqual(faultsOf(`${short}\n\n${words(35)} ${words(36)}`), []);
  assert.match(
    faultsOf(`${short}\n\n${words(36)} ${words(36)}`)[0] ?? '',
    /^7 sentences: 3\.2 in 100 have more than 35 words/,
  );
  assert.deepEqual(faultsOf(`${short}\n\n${words(45)}`), []);
  assert.match(faultsOf(`${short}\n\n${words(46)}`)[0] ?? '', /^7 sentence: has 46 words; split it, 45 are the most/);
  assert.match(
    faultsOf('Jurisdictional determinations necessitate interpretation.')[0] ?? '',
    /^5 reading grade: is \d/,
  );
  assert.match(
    faultsOf(`${short}\n\n${'It was so; it was. '.repeat(9)}`)[0] ?? '',
    /^7 semicolons: are 13\.0 in 100 sentences; 12 are allowed/,
  );
  assert.deepEqual(faultsOf('The report was not checked.').length, 1);
  assert.match(faultsOf('The report was not checked.')[0] ?? '', /^5 "not checked": speaks of how the record was made/);
  assert.deepEqual(faultsOf('What one court finds, the other has not found.'), []);
  assert.match(faultsOf('## Empty {#empty}')[0] ?? '', /^1 text: has no sentence/);
});

test('a sentence of the short version has few words, and is one sentence', () => {
  const head = (text: string) =>
    `---\ntitle: T\nsummary:\n  - text: Short.\n    sources: []\n  - text: ${text}\n---\n\nText.\n`;
  const said = (text: string) => summaryFaults(head(text)).map((fault) => `${fault.line} ${fault.text}`);
  assert.deepEqual(said(words(SUMMARY_WORDS)), []);
  assert.deepEqual(said(words(SUMMARY_WORDS + 1)), [
    `6 summary: "Word word word word word …" has ${SUMMARY_WORDS + 1} words; ${SUMMARY_WORDS} are allowed, so shorten it`,
  ]);
  assert.deepEqual(said('It ruled. Israel rejects that.'), [
    '6 summary: "It ruled. Israel rejects that. …" is 2 sentences; write one',
  ]);
  // A number with its commas and a span of years are words, as in the text.
  assert.deepEqual(said(`${'Word '.repeat(SUMMARY_WORDS - 2)}1,011 2000–06.`), []);
});

test('every chapter has a short version to hold to that', () => {
  for (const { file, mdx } of chapterFiles()) {
    const long = mdx.replace(/^( {2}- text: )(?=\S)(['"]?)/m, `$1$2${'many '.repeat(SUMMARY_WORDS)}`);
    assert.match(summaryFaults(long)[0]?.text ?? '', /^summary: .* words; 20 are allowed/, file);
  }
});

const NAMES = [
  'Hamas',
  'Israel',
  'South Africa',
  'United States',
  'Gaza’s Ministry of Health',
  'Israel Katz',
  'Security Council',
];

for (const sentence of [
  'On 29 December 2023, in the third month of the war, South Africa sued Israel.',
  'On 9 October 2026 the United States put the Court on its list.',
  'In September 2024 Gaza’s Ministry of Health published a book of its dead.',
  'On 19 July 2024 eleven of fifteen judges in The Hague said that Israel must leave.',
  'On 23 February 2025 Defence Minister Israel Katz announced that three camps stood empty.',
  'Hamas and its allies killed about 1,200 people that day.',
  'In February 2025 a magazine told its readers what two courts had decided.',
])
  test(`opens well: ${sentence}`, () => {
    assert.equal(openingFault(sentence, NAMES), undefined);
  });

for (const [sentence, why] of [
  ['An advisory opinion is the answer of the Court to a question.', /names nobody/],
  ['The war of Israel in Gaza began on 7 October 2023.', /names nobody/],
  ['On 2 January 2015 the Rome Statute entered into force for Palestine.', /names nobody/],
  ['On 17 November 2025 a Security Council resolution endorsed the plan.', /names nobody/],
  ['Israel’s answer came on 12 January 2024.', /names nobody/],
  ['This chapter tells what judges ordered.', /names nobody/],
  ['There were three orders by judges.', /names nobody/],
  ['On 7 October 2023 about 1,200 people were killed in Israel.', /people … were.*done to somebody/],
  ['South Africa is a party to the Convention.', /South Africa … is/],
  ['South Africa, a party to the Convention.', /has no verb/],
] as const)
  test(`opens badly: ${sentence}`, () => {
    assert.match(openingFault(sentence, NAMES) ?? '', why);
  });
