/* The small files of the record that `npm run new` begins, as text. Each stands on the statute of the Court until it has a source of its own. */

type Files = Record<string, string>;

const text = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const SOURCES = ['sources:', '  - { id: icj-statute }'];

export const ENTRIES: Readonly<Record<string, (id: string, today: string) => Files>> = {
  source: (id, today) => ({
    [`content/sources/${id}.yaml`]: text(
      'kind: press',
      'title: The title as printed',
      'publisher: Who published it',
      `date: '${today}'`,
      '# url: the https address of the document itself, where one is certain',
      "read: 'no'",
    ),
  }),
  figure: (id, today) => ({
    [`content/figures/${id}.yaml`]: text(
      'group: gaza',
      'rank: 99',
      'label: What is counted',
      "value: '1'",
      'number: 1',
      'unit: people',
      `asOf: '${today}'`,
      'reportedBy: Who counted',
      'how: How it was counted, and what is left out.',
      'disputes: What is disputed, and by whom.',
      'check: single-source',
      ...SOURCES,
    ),
  }),
  series: (id) => ({
    [`content/series/${id}.yaml`]: text(
      'title: What is counted',
      'countedBy: Who counted',
      'how: How the rows were made from what was published.',
      'covers: 2024-01-31/2024-02-29',
      'joinable: true',
      'columns:',
      '  - { id: report_date, name: Date of the report, type: date }',
      '  - { id: killed_cum, name: "People killed, cumulative", type: integer }',
      'licence: On what terms it may be used.',
      ...SOURCES,
    ),
    [`content/series/${id}.csv`]: text('report_date,killed_cum', '2024-01-31,1', '2024-02-29,'),
  }),
  term: (id) => ({
    [`content/terms/${id}.yaml`]: text(
      'term: The term',
      'gloss: What it means, in one to three sentences.',
      ...SOURCES,
    ),
  }),
  actor: (id) => ({
    [`content/actors/${id}.yaml`]: text('kind: organisation', 'name: Its name in English'),
  }),
  claim: (id) => ({
    [`content/claims/${id}.yaml`]: text(
      'group: often',
      'topic: icj',
      'claim: The claim, in a paraphrase or a short quotation.',
      'verdict: imprecise',
      'finding: What the documents say.',
      'check: single-source',
      ...SOURCES,
    ),
  }),
  lesson: (id, today) => ({
    [`content/teach/lessons/${id}.yaml`]: lesson(),
    // A lesson stands in a unit: this one is its own until it moves to another.
    [`content/teach/units/${id}.yaml`]: text(
      'order: 99',
      'title: What the unit teaches',
      'question: What does the unit ask?',
      'level: school',
      'about: What the unit is for.',
      `lessons: [${id}]`,
      'contentNote: What of violence is told.',
      `asOf: '${today}'`,
    ),
  }),
};

function lesson(): string {
  const step = (minutes: number, title: string, task?: string) => [
    `  - minutes: ${minutes}`,
    `    title: ${title}`,
    '    text: What the teacher and the students do.',
    ...(task ? [`    task: ${task}`] : []),
  ];
  const task = (id: string) => [
    `  - id: ${id}`,
    '    text: The task, said to the students.',
    '    form: write',
    '    answer: A model answer.',
    '    sources:',
    '      - { id: icj-statute }',
  ];
  const tasks = ['first', 'second', 'third'];
  return text(
    'title: What the lesson teaches',
    'question: What does the lesson ask?',
    'minutes: 45',
    'aims:',
    ...Array<string>(3).fill('  - Students can say one thing.'),
    'steps:',
    ...tasks.flatMap((id) => step(15, 'A step', id)),
    'longer:',
    ...tasks.flatMap((id) => step(30, 'A step', id)),
    'tasks:',
    ...tasks.flatMap(task),
    'exit:',
    '  question: What do students answer on leaving?',
    '  answer: A model answer.',
    'support: [Help for those who need it.]',
    'stretch: [More for those who are ahead.]',
    'handout:',
    '  title: The title of the sheet',
    '  parts:',
    '    - { head: A heading, blanks: 3 }',
    'slides:',
    ...Array<string>(6).fill('  - { title: A slide, lines: [A short line] }'),
    'contentNote: What of violence is told.',
    'feelings: What to do when feelings run high.',
  );
}
