/* What teachers take is refused with file, line and field where it does not hold what it promises a class. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOfContent } from './changed-content.ts';
import { type MadeUpTeaching, madeUpTeaching, writeTeaching } from './made-up-teaching.ts';

const { faultsWith } = copyOfContent();

function faultsOfTeaching(change: (files: MadeUpTeaching) => void): readonly string[] {
  const files = madeUpTeaching();
  change(files);
  return faultsWith('teach', (folder) => {
    mkdirSync(folder);
    writeTeaching(folder, files);
  });
}

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** A value with one field of another. */
function put(value: object, field: string, other: unknown): void {
  Object.assign(value, { [field]: other });
}

const first = <T>(list: readonly T[]): T => {
  const [value] = list;
  if (value === undefined) throw new Error('the list is empty');
  return value;
};

test('a lesson, a set, a controversy, a protocol and questions that are sound are taken', () => {
  assert.deepEqual(
    faultsOfTeaching(() => undefined),
    [],
  );
});

const CASES: readonly {
  readonly name: string;
  readonly change: (files: MadeUpTeaching) => void;
  readonly says: RegExp;
}[] = [
  {
    name: 'minutes that do not add up',
    change: (files) => put(first(files['lessons/a-lesson'].steps), 'minutes', 10),
    says: /^content\/teach\/lessons\/a-lesson\.yaml:10 steps: adds up to 35 minutes; it must be 45$/,
  },
  {
    name: 'a long form that is not 90 minutes',
    change: (files) => put(first(files['lessons/a-lesson'].longer), 'minutes', 40),
    says: /longer: adds up to 85 minutes; it must be 90$/,
  },
  {
    name: 'a protocol that does not add up',
    change: (files) => put(files['protocols/a-protocol'], 'minutes', 20),
    says: /a-protocol\.yaml:\d+ steps: adds up to 15 minutes; it must be 20$/,
  },
  {
    name: 'a task that is not in the lesson',
    change: (files) => put(first(files['lessons/a-lesson'].steps), 'task', 'fourth'),
    says: /steps\[1\]\.task: "fourth" is no task of this lesson; they are first, second, third$/,
  },
  {
    name: 'a handout of too many words in all',
    change: (files) =>
      put(
        files['lessons/a-lesson'].handout,
        'parts',
        [1, 2].map(() => ({ head: 'Read', text: words(170) })),
      ),
    says: /a-lesson\.yaml:\d+ handout: has 344 words, 330 fit on a sheet; shorten it$/,
  },
  {
    name: 'a slide of too many words',
    change: (files) => put(first(files['lessons/a-lesson'].slides), 'text', words(31)),
    says: /slides\[1\]\.text: has 31 words, 30 are allowed; shorten it$/,
  },
  {
    name: 'an address that leads to no paragraph',
    change: (files) => put(first(files['lessons/a-lesson'].steps), 'material', ['chapters/two-courts#p99']),
    says: /a-lesson\.yaml:\d+ steps\.material: "chapters\/two-courts#p99" is no paragraph or heading of two-courts; name one that is there$/,
  },
  {
    name: 'an address that leads to no point of an order',
    change: (files) =>
      put(first(files['lessons/a-lesson'].tasks), 'material', ['orders/icj-192-order-2024-05-24#point-9']),
    says: /tasks\.material: "orders\/icj-192-order-2024-05-24#point-9" names no place in that page$/,
  },
  {
    name: 'an address of a lesson that is not there',
    change: (files) => put(first(files['lessons/a-lesson'].steps), 'material', ['teach/a-unit/another']),
    says: /steps\.material: "teach\/a-unit\/another" is no lesson of a-unit$/,
  },
  {
    name: 'a question that is not written',
    change: (files) => put(files['lessons/a-lesson'], 'practice', ['courts-99']),
    says: /a-lesson\.yaml:\d+ practice: "courts-99" is no keyed question of content\/teach\/practice; check the spelling$/,
  },
  {
    name: 'a lesson that stands in no unit',
    change: (files) => put(files['units/a-unit'], 'lessons', ['another']),
    says: /units\/a-unit\.yaml:\d+ lessons: "another" is not in content\/teach\/lessons; check the spelling or add the file$/,
  },
  {
    name: 'a seminar of too few sessions',
    change: (files) => Object.assign(files['units/a-unit'], { level: 'university', lessons: [] }),
    says: /a-unit\.yaml:\d+ sessions: has 0 sessions; a seminar has 12$/,
  },
  {
    name: 'a document of a seminar that is not there',
    change: (files) =>
      Object.assign(files['units/a-unit'], {
        level: 'university',
        lessons: [],
        sessions: Array.from({ length: 12 }, (_, i) => ({
          id: `session-${i + 1}`,
          title: 'A session',
          question: 'What is read?',
          reading: ['chapters/two-courts'],
          documents: [{ id: 'no-such-document' }],
          discuss: ['One?', 'Two?', 'Three?'],
          written: 'Write a page.',
        })),
      }),
    says: /a-unit\.yaml:\d+ sessions\.documents: "no-such-document" is not in content\/sources; add the source first$/,
  },
  {
    name: 'an extract that is too long',
    change: (files) => put(first(files['sets/a-set'].extracts), 'text', words(91)),
    says: /extracts\[1\]\.text: has 91 words, 90 are allowed; shorten it$/,
  },
  {
    name: 'an extract in another language without a translation',
    change: (files) => put(first(files['sets/a-set'].extracts), 'lang', 'fr'),
    says: /extracts\[1\]\.translation: is missing; the words are not English$/,
  },
  {
    name: 'a word explained that the extract does not hold',
    change: (files) => put(first(files['sets/a-set'].extracts), 'words', { litispendence: 'two cases at once' }),
    says: /extracts\[1\]\.words: explains "litispendence", which is not in the text; write words as they stand there$/,
  },
  {
    name: 'sheets of unequal length',
    change: (files) =>
      put(first(first(files['controversies/a-controversy'].sheets).points), 'text', `Reason ${words(12)}`),
    says: /a-controversy\.yaml:\d+ sheets: have \d+ and \d+ words; they may differ by a tenth$/,
  },
  {
    name: 'sheets of unequal weight',
    change: (files) =>
      put(first(first(files['controversies/a-controversy'].sheets).points), 'sources', [
        { id: 'icj-statute' },
        { id: 'un-charter' },
      ]),
    says: /sheets: have 5 and 4 sources; they may differ by a tenth$/,
  },
  {
    name: 'a question without a right answer',
    change: (files) =>
      put(
        first(files['practice/courts'].items),
        'options',
        ['A', 'B', 'C'].map((text) => ({ text, why: 'It is not.' })),
      ),
    says: /courts\.yaml:\d+ items\[1\]\.options: has 0 right options; the form "one" has one$/,
  },
  {
    name: 'a wrong option without a reason',
    change: (files) =>
      put(first(files['practice/courts'].items), 'options', [
        { text: 'A', right: true },
        { text: 'B' },
        { text: 'C', why: 'It is not.' },
      ]),
    says: /items\[1\]\.options\[2\]\.why: is missing; say why it is wrong$/,
  },
  {
    name: 'a form without what it asks for',
    change: (files) => put(first(files['practice/courts'].items), 'form', 'pairs'),
    says: /items\[1\]\.pairs: is missing; the form is pairs$/,
  },
  {
    name: 'an id of a question that stands twice',
    change: (files) => {
      for (const item of files['practice/courts'].items) put(item, 'id', 'courts-01');
    },
    says: /items\[2\]\.id: "courts-01" stands twice; every id is used once$/,
  },
];

for (const { name, change, says } of CASES)
  test(`refuses ${name}`, () => {
    const faults = faultsOfTeaching(change);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

const PLAIN =
  '---\nchapter: two-courts\ntitle: Plain\nasOf: \'2026-10-10\'\n---\n\nOnly states.<Cite id="icj-statute" />\n';

for (const [name, file, text, says] of [
  [
    'a plain version of no chapter',
    'no-such',
    PLAIN,
    /^content\/plain\/no-such\.mdx:2 chapter: a plain version is named/,
  ],
  [
    'a plain version with a term that its chapter does not list',
    'two-courts',
    PLAIN.replace('Only', '<Term id="famine">Only</Term>'),
    /two-courts\.mdx:\d+ <Term>: "famine" is not in the terms of this chapter/,
  ],
  ['a plain version without a source', 'two-courts', PLAIN.replace(/<Cite.*\/>/, ''), /paragraph: has no source/],
] as const)
  test(`refuses ${name}`, () => {
    const faults = faultsWith('plain', (folder) => {
      mkdirSync(folder);
      writeFileSync(join(folder, `${file}.mdx`), text);
    });
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });
