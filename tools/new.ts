/*
 * `npm run new <what> <id>`: prints the plan of files, then writes them all or none. What: event, chapter,
 * chart, kind, language. `--dry-run` only prints.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [what = '', id = ''] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const day = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? new Date().toISOString().slice(0, 10);

const PLANS: Readonly<Record<string, () => Record<string, string>>> = {
  event: () => ({
    [`content/events/${id}.yaml`]: `lane: icj\nimportance: 3\ntitle: What happened, and who says so\nsummary: Two to four sentences, attributed, in our own words.\nhappened: ${day}\ncheck: single-source\nsources:\n  - { id: icj-192-case }\nadded: ${new Date().toISOString().slice(0, 10)}\n`,
  }),
  chapter: () => ({
    [`content/chapters/${id}.mdx`]: `---\ntitle: A title\nstandfirst: One to three sentences.\norder: 99\nfactsAsOf: '${day}'\ntextOf: '${day}'\nsummary:\n${'  - text: One sentence.\n    sources:\n      - { id: icj-statute }\n'.repeat(5)}questions:\n  - A question?\n  - Another question?\n---\n\n## A heading {#a-heading}\n\nA sentence.<Cite id="icj-statute" at="Article 41" />\n`,
  }),
  chart: () => ({
    [`content/charts/${id}.yaml`]:
      'kind: timeline\ntitle: What is seen, as a sentence\nsubtitle: What is counted, by whom, what is left out.\noptions:\n  lanes: [icj]\n  from: 2023-10-01\n  to: 2026-11-30\n',
  }),
  kind: () => {
    const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return {
      [`src/charts/${id}/rows.ts`]: `/* What the kind knows: rows ready to be placed, plain JSON. */\n\nexport interface Rows {\n  readonly title: string;\n}\n\nexport type View = Readonly<Record<string, never>>;\n`,
      [`src/charts/${id}/index.ts`]: `/* The kind "${id}". Add it to ../registry.ts. */\nimport { z } from 'astro/zod';\nimport type { ChartKind } from '../kind.ts';\nimport type { Rows, View } from './rows.ts';\n\nexport const ${name}: ChartKind<{ title: string }, Rows, View> = {\n  spec: z.strictObject({ title: z.string().describe('What is drawn.') }),\n  frames: [654, 1166],\n  listed: () => true,\n  select: (_, spec) => ({ title: spec.title }),\n  view: { initial: () => ({}), fromQuery: () => ({}), toQuery: () => new URLSearchParams() },\n  layout: (rows, _, { width }) => ({\n    width,\n    height: 40,\n    marks: [{ mark: 'text', role: 'lh', x: 0, y: 24, anchor: 'start', runs: [{ text: rows.title }] }],\n  }),\n  table: (rows, _, caption) => ({ caption, columns: [{ key: 'title', name: 'Title', explain: 'What is drawn', shown: true }], rows: [[rows.title]] }),\n  describe: (rows) => rows.title,\n};\n`,
    };
  },
  language: () => ({
    [`content/lang/${id}/language.yaml`]: `name: ${new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id}\n`,
    [`content/lang/${id}/ui.yaml`]: 'nav:\n  home: Home\n',
    [`content/lang/${id}/events.yaml`]: '{}\n',
  }),
};

const plan = PLANS[what]?.();
if (!plan || !/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/.test(id))
  stop(`Say what and its id: npm run new ${Object.keys(PLANS).join('|')} <id>`);
const taken = Object.keys(plan).filter((path) => existsSync(join(root, path)));
if (taken.length > 0) stop(`${taken.join(', ')} is there already; nothing was written.`);
for (const path of Object.keys(plan)) console.log(`new  ${path}`);
if (!process.argv.includes('--dry-run')) {
  for (const [path, text] of Object.entries(plan)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function stop(complaint: string): never {
  console.error(complaint);
  process.exit(1);
}
