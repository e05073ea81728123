/* The files that `npm run new` writes, as text: valid from the first moment, to be filled by an editor. Writes nothing. */

const dayIn = (id: string) => /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];

const PLANS: Readonly<Record<string, (id: string, today: string) => Record<string, string>>> = {
  event: (id, today) => ({
    [`content/events/${id}.yaml`]: `lane: icj\nimportance: 3\ntitle: What happened, and who says so\nsummary: Two to four sentences, attributed, in our own words.\nhappened: ${dayIn(id) ?? today}\ncheck: single-source\nsources:\n  - { id: icj-192-case }\nadded: ${today}\n`,
  }),
  chapter: (id, today) => ({
    [`content/chapters/${id}.mdx`]: `---\ntitle: A title\nstandfirst: One to three sentences.\norder: 99\nfactsAsOf: '${today}'\ntextOf: '${today}'\nsummary:\n${'  - text: One sentence.\n    sources:\n      - { id: icj-statute }\n'.repeat(5)}questions:\n  - A question?\n  - Another question?\n---\n\n## A heading {#a-heading}\n\nA sentence.<Cite id="icj-statute" at="Article 41" />\n`,
  }),
  chart: (id) => ({
    [`content/charts/${id}.yaml`]:
      'kind: timeline\npart: icj\ntitle: What is seen, as a sentence\nsubtitle: What is counted, by whom, what is left out.\noptions:\n  lanes: [icj]\n  from: 2023-10-01\n  to: 2026-11-30\n',
  }),
  kind: (id) => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return {
      [`src/charts/${id}/rows.ts`]: `/* What the kind knows: rows ready to be placed, plain JSON. */\n\nexport interface Rows {\n  readonly title: string;\n}\n\nexport type View = Readonly<Record<string, never>>;\n`,
      [`src/charts/${id}/index.ts`]: `/* The kind "${id}". Add it to ../registry.ts. */\nimport { z } from 'astro/zod';\nimport type { ChartKind } from '../kind.ts';\nimport type { Rows, View } from './rows.ts';\n\nexport const ${name}: ChartKind<{ title: string }, Rows, View> = {\n  spec: z.strictObject({ title: z.string().describe('What is drawn.') }),\n  frames: [654, 1166],\n  listed: () => true,\n  select: (_, spec) => ({ title: spec.title }),\n  view: { initial: () => ({}), fromQuery: () => ({}), toQuery: () => new URLSearchParams() },\n  layout: (rows, _, { width }) => ({\n    width,\n    height: 40,\n    marks: [{ mark: 'text', role: 'lh', x: 0, y: 24, anchor: 'start', runs: [{ text: rows.title }] }],\n  }),\n  table: (rows, _, caption) => ({ caption, columns: [{ key: 'title', name: 'Title', explain: 'What is drawn', shown: true }], rows: [[rows.title]] }),\n  describe: (rows) => rows.title,\n  source: (rows) => rows.title,\n  checked: (rows) => rows.title,\n  examples: { plain: { title: 'A title' } },\n};\n`,
    };
  },
  language: (id) => ({
    [`content/lang/${id}/language.yaml`]: `name: ${new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id}\n`,
    [`content/lang/${id}/ui.yaml`]: '{}\n',
    [`content/lang/${id}/events.yaml`]: '{}\n',
  }),
};

export const SKELETONS: readonly string[] = Object.keys(PLANS);

/** Path below the root to text. @param today a day, YYYY-MM-DD @returns undefined where nothing of that name is made */
export function skeleton(what: string, id: string, today: string): Record<string, string> | undefined {
  return PLANS[what]?.(id, today);
}
