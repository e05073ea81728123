/* What teachers take, made up for tests: one of each kind, small and sound. Its sources stand in the content. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const sources = [{ id: 'icj-statute', at: 'Article 34' }];
const stated = (text: string) => ({ text, sources });
const step = (minutes: number) => ({ minutes, title: 'A step', text: 'Students read.' });
const asked = () => ({ text: 'Who speaks?', answer: 'The Court speaks.', sources });

const lesson = () => ({
  title: 'A lesson',
  question: 'Which court is it?',
  minutes: 45,
  aims: ['Students can read.', 'Students can count.', 'Students can ask.'],
  terms: ['icj'],
  steps: [{ ...step(20), material: ['chapters/two-courts#p1'], task: 'first' }, step(25)] as Record<string, unknown>[],
  longer: [step(45), step(45)],
  tasks: ['first', 'second', 'third'].map((id) => ({
    id,
    text: 'Read the article.',
    form: 'read',
    answer: 'Only states may come.',
    sources,
  })),
  exit: { question: 'What is open?', answer: 'Much is open.' },
  support: ['A list of words.'],
  stretch: ['A second article.'],
  handout: {
    title: 'A sheet',
    parts: [
      { head: 'Read', text: 'Only states may come.', sources },
      { head: 'Write', blanks: 4 },
    ],
  },
  slides: Array.from({ length: 6 }, (_, i) => ({ title: `Slide ${i + 1}`, text: 'Only states may come.', sources })),
  documentSet: 'a-set',
  practice: ['courts-01'],
  contentNote: 'It tells of killing.',
  feelings: 'Stop and let the class be silent.',
});

const unit = () => ({
  order: 1,
  title: 'A unit',
  question: 'What can law do?',
  level: 'school',
  about: 'What the unit is for.',
  lessons: ['a-lesson'],
  contentNote: 'It tells of killing.',
  asOf: '2026-10-10',
});

const set = () => ({
  order: 1,
  title: 'A set',
  question: 'What does the order say?',
  intro: stated('The documents are about the order.'),
  extracts: ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    source: 'icj-statute',
    at: 'Article 34',
    text: 'Only states may be parties in cases before the Court.',
    lang: 'en',
    from: 'court',
    context: stated('The Statute of the Court.'),
    words: { parties: 'those who sue and are sued' },
    level: 'easy',
  })),
  questions: { source: [asked(), asked()], context: [asked(), asked()], corroboration: [asked(), asked()] },
  asOf: '2026-10-10',
});

const sheet = (id: string) => ({
  id,
  side: `Side ${id} holds that it is so.`,
  points: Array.from({ length: 4 }, (_, i) => stated(`Reason ${i + 1} of this side is here.`)),
});

const controversy = () => ({
  order: 1,
  title: 'A controversy',
  question: 'Should it be so?',
  sheets: [sheet('a'), sheet('b')],
  shared: [stated('Both accept the Statute.')],
  steps: [step(20), step(25)],
  asOf: '2026-10-10',
});

const protocol = () => ({
  order: 1,
  title: 'A protocol',
  about: 'What it is for.',
  minutes: 15,
  steps: [step(5), step(10)],
  lines: ['I read it differently …'],
});

const item = (id: string, form: string) => ({
  id,
  form,
  level: 'easy',
  text: 'Which is it?',
  explanation: 'The Statute says so.',
  sources,
  material: 'chapters/two-courts#p1',
});

const practice = () => ({
  title: 'The courts',
  order: 1,
  items: [
    {
      ...item('courts-01', 'one'),
      options: [
        { text: 'A state', right: true },
        { text: 'A person', why: 'Persons may not.' },
        { text: 'A bank', why: 'Banks may not.' },
      ],
    },
    {
      ...item('courts-02', 'several'),
      options: [
        { text: 'Chile', right: true },
        { text: 'Ghana', right: true },
        { text: 'A bank', why: 'Banks may not.' },
      ],
    },
    { ...item('courts-03', 'order'), sequence: ['First', 'Second', 'Third'] },
    { ...item('courts-04', 'pairs'), pairs: ['a', 'b', 'c'].map((left) => ({ left, right: `of ${left}` })) },
  ] as Record<string, unknown>[],
});

/** Every file, by its path below content/teach. */
export const madeUpTeaching = () => ({
  'units/a-unit': unit(),
  'lessons/a-lesson': lesson(),
  'sets/a-set': set(),
  'controversies/a-controversy': controversy(),
  'protocols/a-protocol': protocol(),
  'practice/courts': practice(),
});

export type MadeUpTeaching = ReturnType<typeof madeUpTeaching>;

/** Writes the files. @param folder the `teach` of a content folder */
export function writeTeaching(folder: string, files: MadeUpTeaching = madeUpTeaching()): void {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, `${path}.yaml`), stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
  }
}
