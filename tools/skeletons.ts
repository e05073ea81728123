/* The files that `npm run new` writes, as text: valid from the first moment, to be filled by an editor. Writes nothing. */
import { ENTRIES } from './skeleton-entries.ts';

const dayIn = (id: string) => /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];

const PLANS: Readonly<Record<string, (id: string, today: string) => Record<string, string>>> = {
  ...ENTRIES,
  event: (id, today) => ({
    [`content/events/${id}.yaml`]: `lane: icj\nimportance: 3\ntitle: What happened, and who says so\nsummary: Two to four sentences, attributed, in our own words.\nhappened: ${dayIn(id) ?? today}\ncheck: single-source\nsources:\n  - { id: icj-192-case }\nadded: ${today}\n`,
  }),
  question: (id, today) => ({
    [`content/questions/${id}.yaml`]: `topic: courts\nrank: 999\nquestion: What do people ask?\nanswer: >-\n  At most 60 words; the first sentence answers.\nsources:\n  - { id: icj-statute }\nwhy:\n  - text: One paragraph of the reasons.\n    sources:\n      - { id: icj-statute }\nsidesNote: Why only one side, or none, is heard.\ndocument: { source: icj-statute, at: Article 41 }\nonward: [timeline, cases]\nasOf: ${today}\nasked: [another wording]\n`,
  }),
  chapter: (id, today) => ({
    [`content/chapters/${id}.mdx`]: `---\ntitle: A title\nstandfirst: One to three sentences.\norder: 99\nfactsAsOf: '${today}'\ntextOf: '${today}'\nsummary:\n${'  - text: One sentence.\n    sources:\n      - { id: icj-statute }\n'.repeat(5)}questions:\n  - A question?\n  - Another question?\n---\n\n## A heading {#a-heading}\n\nA sentence.<Cite id="icj-statute" at="Article 41" />\n`,
  }),
  story: (id, today) => ({
    [`content/stories/${id}.yaml`]: `title: What the story tells\nstandfirst: One or two sentences.\norder: 99\nasOf: '${today}'\nsteps:\n${'  - title: What the step tells\n    words: One thing that happened, in about 40 words.\n    view: { chart: timeline }\n    sources:\n      - { id: icj-statute }\n'.repeat(2)}`,
  }),
  chart: (id) => ({
    [`content/charts/${id}.yaml`]:
      'kind: timeline\npart: icj\ntitle: What is seen, as a sentence\nsubtitle: What is counted, by whom, what is left out.\noptions:\n  lanes: [icj]\n  from: 2023-10-01\n  to: 2026-11-30\n',
  }),
  kind: (id) => {
    const [lower, upper] = [nameOf(id), nameOf(`-${id}`)];
    return {
      [`src/charts/${id}/rows.ts`]: `/* What the kind "${id}" knows: rows ready to be placed, plain JSON, and the view of a reader. */\n\nexport interface ${upper}Rows {\n  readonly title: string;\n}\n\nexport type ${upper}View = Readonly<Record<string, never>>;\n`,
      [`src/charts/${id}/view.ts`]: `/* The one view of the kind: nothing of it stands in an address. */\nimport type { ViewCodec } from '../kind.ts';\nimport type { ${upper}Rows, ${upper}View } from './rows.ts';\n\nexport const ${lower}View: ViewCodec<${upper}Rows, ${upper}View> = {\n  initial: () => ({}),\n  fromQuery: () => ({}),\n  toQuery: () => new URLSearchParams(),\n};\n`,
      [`src/charts/${id}/layout.ts`]: `/* From rows to marks. */\nimport type { Frame } from '../kind.ts';\nimport { makeFlow } from '../kit/flow.ts';\nimport { textMark } from '../kit/text.ts';\nimport type { Scene } from '../scene/marks.ts';\nimport type { ${upper}Rows, ${upper}View } from './rows.ts';\n\nexport function layout${upper}({ title }: ${upper}Rows, _: ${upper}View, { width, dir }: Frame): Scene {\n  const flow = makeFlow(width, dir);\n  return { width, height: 40, marks: [textMark(flow, title, { role: 'display', x: 0, y: 28 })] };\n}\n`,
      [`src/charts/${id}/live.browser.ts`]: `/* The live half: the layout at the true width. */\nimport { livePicture } from '../kit/live-picture.browser.ts';\nimport { layout${upper} } from './layout.ts';\nimport { ${lower}View } from './view.ts';\n\nexport const mount = livePicture({ layout: layout${upper}, view: ${lower}View, moves: 'along' });\n`,
      [`src/charts/${id}/index.ts`]: `/* The kind "${id}" of charts. Its line in ../registry.ts: ${registryLine(id)} */\nimport { z } from 'astro/zod';\nimport { defineKind } from '../define-kind.ts';\nimport { layout${upper} } from './layout.ts';\nimport type { ${upper}Rows, ${upper}View } from './rows.ts';\nimport { ${lower}View } from './view.ts';\n\nexport const ${lower} = defineKind<{ title: string }, ${upper}Rows, ${upper}View>({\n  spec: z.strictObject({ title: z.string().describe('What is drawn.') }),\n  frames: [264, 608, 1166],\n  listed: () => true,\n  select: (_, { title }) => ({ title }),\n  view: ${lower}View,\n  layout: layout${upper},\n  table: ({ title }, _, caption) => ({\n    caption,\n    columns: [{ key: 'title', name: 'Title', explain: 'What is drawn', shown: true }],\n    rows: [[title]],\n  }),\n  describe: ({ title }) => title,\n  source: ({ title }) => title,\n  checked: ({ title }) => title,\n  examples: {\n    plain: { title: 'A title' },\n    long: { title: 'A title that is longer than a phone is wide and has to find room all the same' },\n    arabic: { title: 'عنوان' },\n    one: { title: '1' },\n  },\n});\n`,
    };
  },
  language: (id) => ({
    [`content/lang/${id}/language.yaml`]: `name: ${new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id}\npublished: false\n`,
    [`content/lang/${id}/ui.yaml`]: '{}\n',
    [`content/lang/${id}/events.yaml`]: '{}\n',
  }),
};

const nameOf = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The line by which the house knows a kind. */
export function registryLine(id: string): string {
  const name = nameOf(id);
  return `export { ${name === id ? id : `${name} as '${id}'`} } from './${id}/index.ts';`;
}

export const SKELETONS: readonly string[] = Object.keys(PLANS);

/** Path below the root to text. @param today a day, YYYY-MM-DD @returns undefined where nothing of that name is made */
export function skeleton(what: string, id: string, today: string): Record<string, string> | undefined {
  return PLANS[what]?.(id, today);
}

const CHECK = 'npm run check:content checks it; npm run dev shows it while you write';
const ADDRESS =
  'npm start, then npm run addresses: its address is promised in docs/contracts/addresses.txt, in the same commit';

/** What an editor does with a new thing, in order; the last lines are the same for most. */
export const NEXT: Readonly<Record<string, readonly string[]>> = {
  event: [
    'fill in the fields; a new source is npm run new source <id>',
    'lane, and importance 1 (stands in every view) to 3; the day to which the lane was checked is in content/lanes.yaml',
    'the day of the last edit is in content/site.yaml: write today there',
    CHECK,
    ADDRESS,
  ],
  source: ['say what it is and how much of it was read; name it where it is cited', CHECK],
  figure: ['fill in the fields', 'npm run told writes down its value', CHECK, ADDRESS],
  series: ['the columns stand in the YAML and in the head of the CSV; a gap is an empty cell', CHECK],
  term: ['fill in the fields; a chapter names it under terms and as <Term id>', CHECK, ADDRESS],
  actor: ['say what it is; events name it under actors, positions under by', CHECK],
  claim: ['fill in the fields; the verdicts are matches, imprecise, differs, not-found', CHECK, ADDRESS],
  question: ['fill in the fields; rank is its place in the topic, each used once', CHECK, ADDRESS],
  chapter: ['order is its place, each used once; terms in the text stand in the head too', CHECK, ADDRESS],
  story: ['order is its place, each used once', CHECK, ADDRESS],
  chart: ['write what it selects: the options of each kind stand in content/FIELDS.md', CHECK, ADDRESS],
  lesson: ['fill in the lesson; its unit holds up to three', CHECK, ADDRESS],
  kind: [
    'add the line above to src/charts/registry.ts, in the order of the alphabet',
    'npm run new chart <id> gives it a chart: kind is its name, options what its spec asks for',
    'npm test -- tests/kinds.test.ts tests/rooms.test.ts, then npm run test:unit',
  ],
  language: [
    'content/README.md tells step by step how a language is written',
    'published: false keeps it off the site, and its addresses unpromised; npm run dev shows it; take the line out to publish it',
    'npm run translations <tag> says how much is done',
  ],
};
