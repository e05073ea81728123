/*
 * A new kind of chart is one folder and one line. Takes a copy of the project, in which no page but those of charts is
 * built, gives it a made-up kind and the kind that `npm run new kind` writes, and looks for their charts everywhere.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesOf } from '../../tools/files.ts';
import { registryLine, skeleton } from '../../tools/skeletons.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const made = join(root, 'tests/fixtures/kinds');
const copy = mkdtempSync(join(tmpdir(), 'new-kind-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const SCAFFOLDED = 'some-kind';
const PAGES = /^\[lang\]\/(charts\/|embed\/(\[chart\]|index)\.astro$)/;

/** The project as it is, with the packages that are installed here and a folder of its own for what they remember. */
function copyProject(): void {
  for (const name of ['src', 'public', 'tools', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((each) => !/^\.(astro|vite)/.test(each)))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
}

/** Other pages and texts are left out: what they show is no matter of kinds. */
function leaveOut(): void {
  const pages = join(copy, 'src/pages');
  for (const path of filesOf(pages).filter((each) => !PAGES.test(each))) rmSync(join(pages, path));
  for (const folder of ['charts', 'chapters', 'plain', 'teach', 'frozen', 'questions', 'stories'])
    rmSync(join(copy, 'content', folder), { recursive: true, force: true });
  mkdirSync(join(copy, 'content/charts'));
  // A status may name a chart that lists what it counts.
  const standings = join(copy, 'content/standings.yaml');
  writeFileSync(standings, readFileSync(standings, 'utf8').replaceAll(/^ *chart: .*\n/gm, ''));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

function addKinds(): void {
  cpSync(join(made, 'dots'), join(copy, 'src/charts/dots'), { recursive: true });
  for (const [path, text] of Object.entries(skeleton('kind', SCAFFOLDED, '2026-12-02') ?? {})) write(path, text);
  const lines = ['dots', SCAFFOLDED].map((kind) => `${registryLine(kind)}\n`);
  appendFileSync(join(copy, 'src/charts/registry.ts'), lines.join(''));
  write('content/charts/dots.yaml', readFileSync(join(made, 'dots.yaml'), 'utf8'));
  write(
    'content/charts/scaffolded.yaml',
    `kind: ${SCAFFOLDED}\npart: all\ntitle: A chart of the new kind\nsubtitle: What is counted.\noptions: { title: Drawn }\n`,
  );
}

/** What is wrong with the types of the two kinds, each with its file. */
function typeFaults(): string[] {
  const { config } = ts.readConfigFile(join(copy, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, copy);
  const folders = ['dots', SCAFFOLDED].map((kind) => join(copy, 'src/charts', kind));
  const files = folders.flatMap((folder) => filesOf(folder).map((name) => join(folder, name)));
  const program = ts.createProgram(
    files.filter((file) => file.endsWith('.ts')),
    options,
  );
  const sources = program.getSourceFiles().filter(({ fileName }) => /charts\/(dots|some-kind)\//.test(fileName));
  assert.ok(sources.length > 10, 'the files of the kinds were read');
  const faults = sources.flatMap((file) => program.getSemanticDiagnostics(file));
  return faults.map(
    ({ file, messageText }) =>
      `${file?.fileName.slice(copy.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

const read = (path: string) => readFileSync(join(copy, 'dist/en', path), 'utf8');
const bytes = (path: string) => readFileSync(join(copy, 'dist/en', path));

test('the project builds with a folder and a line more', () => {
  copyProject();
  leaveOut();
  addKinds();
  const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      OUT_DIR: join(copy, 'dist'),
      BASE: '/',
      PSEUDO: '',
      CONTENT_DIR: join(copy, 'content'),
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  assert.equal(build.status, 0, `${build.stdout}${build.stderr}`);
});

test('both kinds keep the contract by their types', () => {
  assert.deepEqual(typeFaults(), []);
});

for (const [where, path] of [
  ['page', 'charts/dots/index.html'],
  ['embed', 'embed/dots/index.html'],
] as const)
  test(`the chart of the made-up kind stands on its ${where}, with all that its kind brings`, () => {
    const html = read(path);
    assert.match(html, /<h1[^>]*>Entries of the record as dots<\/h1>/);
    for (const width of [264, 608, 1166])
      assert.match(
        html,
        new RegExp(`<div class="frame picture-frame wide-${width}"[^>]*><svg[^>]*class="chart`),
        `${width}`,
      );
    assert.match(html, /<live-chart[^>]* data-kind="dots" data-rows="\/en\/charts\/dots\.rows\.json"/);
    assert.match(html, /<form class="view[ "][\s\S]*<select id="dots-lane" name="lane">[\s\S]*<option value="icj">/);
    assert.match(html, /<p class="dots-legend">A dot stands for 5 entries\.<\/p>/);
  });

test('its page has its table, and its codes for other sites', () => {
  const html = read('charts/dots/index.html');
  assert.match(html, /<th[^>]*>Entries<\/th>/);
  assert.match(html, /&lt;iframe src=(&quot;|&#34;)[^&]*\/en\/embed\/dots\//);
});

test('its files hold its data and its picture', () => {
  const rows: { lanes: readonly { name: string; count: number }[] } = JSON.parse(read('charts/dots.rows.json'));
  const [lane] = rows.lanes;
  assert.ok(lane && lane.count > 0);
  assert.ok(read('charts/dots.csv').includes(`\n${lane.name},${lane.count}\r\n`));
  const json: { rows: readonly unknown[] } = JSON.parse(read('charts/dots.json'));
  assert.deepEqual(json.rows[0], { lane: lane.name, entries: String(lane.count) });
  assert.ok(read('charts/dots.svg').includes(lane.name));
  for (const name of ['dots.png', 'dots.light.thumb.png', 'dots.dark.thumb.png'])
    assert.equal(bytes(`charts/${name}`).toString('latin1', 1, 4), 'PNG', name);
});

test('the gallery shows it, and the guide for embedding offers what can be chosen of it', () => {
  assert.match(read('charts/index.html'), /<a[^>]* href="\/en\/charts\/dots\/">Entries of the record as dots<\/a>/);
  assert.match(read('embed/index.html'), /<fieldset data-chart="dots" hidden>[\s\S]*?name="lane"/);
});

test('its live half is a script of its own, which its page asks for by the name of the kind', () => {
  const scripts = join(copy, 'dist/_astro');
  const texts = new Map(readdirSync(scripts).map((name) => [name, readFileSync(join(scripts, name), 'utf8')]));
  for (const kind of ['dots', SCAFFOLDED]) {
    const asked = new RegExp(`"\\./${kind}/live\\.browser\\.ts":.*?import\\(.\\./([^\`'"]+\\.js)`);
    const [[loader = '', text = ''] = []] = [...texts].filter(([, each]) => asked.test(each));
    assert.ok(read('charts/dots/index.html').includes(loader) && loader, kind);
    const [, half = ''] = asked.exec(text) ?? [];
    assert.match(texts.get(half) ?? '', /mount/, kind);
  }
});

test('what `npm run new kind` writes is drawn, page, embed and files', () => {
  for (const path of ['charts/scaffolded/index.html', 'embed/scaffolded/index.html', 'charts/scaffolded.svg'])
    assert.match(read(path), /<svg[\s\S]*Drawn/, path);
  assert.equal(bytes('charts/scaffolded.png').toString('latin1', 1, 4), 'PNG');
});
