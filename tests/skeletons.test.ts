/* What `npm run new` writes is valid content, and a kind that keeps the whole contract. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../src/charts/kinds.ts';
import { faultsOf } from '../src/load/world.ts';
import { chartExamples, chartLike } from '../tools/chart-skeletons.ts';
import { contentFaults } from '../tools/content-faults.ts';
import { NEXT, SKELETONS, skeleton } from '../tools/skeletons.ts';
import { copyOfContent } from './changed-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { content, withChange } = copyOfContent();
process.env['CONTENT_DIR'] = content;

/** The faults of the content with some files beside its own. */
function faultsBeside([first, ...others]: readonly (readonly [path: string, text: string])[]): readonly string[] {
  const [path, text] = first ?? assert.fail('no file is written');
  return withChange(
    path.replace(/^content\//, ''),
    (here) => writeFileSync(here, text),
    (content) => (others.length > 0 ? faultsBeside(others) : faultsOf(content)),
  );
}

for (const [what, id] of [
  ['event', '2026-10-01-some-step'],
  ['source', 'some-source'],
  ['series', 'some-series'],
  ['term', 'some-term'],
  ['actor', 'some-actor'],
  ['claim', 'some-claim'],
  ['lesson', 'some-lesson'],
  ['question', 'what-do-people-ask'],
  ['chapter', 'some-slug'],
  ['story', 'some-story'],
  ['chart', 'some-chart'],
  ['language', 'fr'],
] as const)
  test(`a new ${what} has no fault`, () => {
    assert.deepEqual(faultsBeside(Object.entries(skeleton(what, id, '2026-10-02') ?? {})), []);
  });

for (const [kind, example] of chartExamples(join(root, 'content')))
  test(`a new chart of the kind ${kind} can be drawn from the first moment`, () => {
    const text = chartLike(example);
    assert.match(
      text,
      new RegExp(`^kind: ${kind}\npart: \\w+\ntitle: What is seen, as a sentence\nsubtitle: .*\noptions:\n {2}\\w`),
    );
    const faults = withChange(
      'charts/some-chart.yaml',
      (here) => writeFileSync(here, text),
      () => contentFaults(),
    );
    assert.deepEqual(faults, []);
  });

test('a chart can be begun of every kind of which the record has one', () => {
  const kinds = [...chartExamples(join(root, 'content')).keys()];
  assert.ok(kinds.length >= 8, kinds.join());
  // A kind that is new has no chart yet.
  assert.deepEqual(
    kinds.filter((kind) => !(kind in KINDS)),
    [],
  );
});

test('the command takes a kind before and after the dashes, and refuses one that no chart is of, with those that are', () => {
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawnSync(process.execPath, [join(root, 'tools/new.ts'), '--dry-run', 'chart', 'some-chart', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  assert.match(run([]).stdout, /a timeline; another kind: npm run new chart some-chart -- --kind bars\|.*map/);
  assert.match(run(['--kind', 'map']).stdout, /^new {2}content\/charts\/some-chart\.yaml$/m);
  const refused = run([], { npm_config_kind: 'mapp' });
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /"mapp"; say one of bars, .*map/);
});

test('a new figure lacks one thing alone, which a command writes', () => {
  assert.deepEqual(faultsBeside(Object.entries(skeleton('figure', 'some-figure', '2026-10-02') ?? {})), [
    'content/told.yaml:1 some-figure: is missing; npm run told writes it',
  ]);
});

test('a new kind gives all that the contract asks for', () => {
  const contract = /interface ChartKind<[^{]*\{([\s\S]*?)\n\}/.exec(
    readFileSync(join(root, 'src/charts/kind.ts'), 'utf8'),
  )?.[1];
  const fields = [...(contract ?? '').matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field as string);
  const text = skeleton('kind', 'some-kind', '2026-10-02')?.['src/charts/some-kind/index.ts'] ?? '';
  assert.ok(fields.length > 6);
  for (const field of fields) assert.match(text, new RegExp(`^ {2}${field}: `, 'm'), field);
});

test('a new kind is formatted as the gate asks, and has examples enough', () => {
  const plan = skeleton('kind', 'some-kind', '2026-10-02') ?? {};
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  for (const [path, text] of Object.entries(plan)) {
    const formatted = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
      cwd: root,
      input: text,
      encoding: 'utf8',
    });
    assert.equal(formatted.stdout, text, path);
  }
  // Each is drawn for a phone and for a page; `tests/kinds.test.ts` asks for eight pictures.
  const examples = /examples: \{([\s\S]*?)\n {2}\}/.exec(plan['src/charts/some-kind/index.ts'] ?? '')?.[1] ?? '';
  assert.ok((examples.match(/title:/g) ?? []).length >= 4);
});

test('the command says for each new thing what comes next', () => {
  assert.deepEqual(Object.keys(NEXT).sort(), [...SKELETONS].sort());
  for (const steps of Object.values(NEXT)) assert.match(steps.at(-1) ?? '', /npm run /);
});
