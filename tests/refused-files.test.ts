/*
 * What a change to content/ may carry beside words: links to files of the machine, code in prose, characters that
 * nobody sees. Nothing of it is opened, run or shown; the build stops with one clear line.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PROSE_FEATURES } from '../src/chapters/parse-prose.ts';
import { refuseCode } from '../src/chapters/refuse-code.ts';
import { faultsOf } from '../src/load/world.ts';
import { copyOfContent } from './changed-content.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { folder, content, faultsOfText, faultsWith, withText } = copyOfContent();
const outside = join(folder, 'outside');

/** The faults of the content with a link in the place of one path; what it leads to holds a secret. */
function faultsOfLink(path: string, secret: string): readonly string[] {
  writeFileSync(outside, secret);
  return faultsWith(path, (here) => symlinkSync(outside, here));
}

const LINK = 'is a link; content is files: put a copy of what it leads to in its place, or take it out';

for (const [name, path, secret] of [
  ['a roll call', 'votes/79-232.csv', 'HOME=/root\0NODE_AUTH_TOKEN=planted-secret-123\0'],
  ['a series', 'series/west-bank-deaths-weekly.csv', 'planted-secret-123,1\n'],
  ['a source', 'sources/planted.yaml', 'machine example.org login me password planted-secret-456\n'],
  ['the lanes', 'lanes.yaml', 'planted-secret-456\n'],
  ['a kept table', 'frozen/en/rome-statute/2026-11-24/data.csv', 'planted-secret-789\n'],
  ['a kept picture', 'frozen/en/rome-statute/2026-11-24/page.svg', '<svg>planted-secret-789</svg>\n'],
  ['a chapter', 'chapters/planted.mdx', '---\ntitle: planted-secret-789\n---\n'],
  ['a page', 'pages/about.mdx', '---\ntitle: planted-secret-789\n---\n'],
  ['the messages of a language', 'lang/en/ui.yaml', 'planted: planted-secret-789\n'],
  ['a file that nothing reads', 'planted.txt', 'planted-secret-789\n'],
] as const)
  test(`refuses a link in the place of ${name}, and shows nothing of what it leads to`, () => {
    assert.deepEqual(faultsOfLink(path, secret), [`content/${path}:1 ${LINK}`]);
  });

test('refuses a link in the place of a folder, and one that leads nowhere', () => {
  mkdirSync(join(folder, 'elsewhere'), { recursive: true });
  assert.deepEqual(
    faultsWith('terms', (here) => symlinkSync(join(folder, 'elsewhere'), here)),
    [`content/terms:1 ${LINK}`],
  );
  assert.deepEqual(
    faultsWith('sources/planted.yaml', (here) => symlinkSync(join(folder, 'nothing'), here)),
    [`content/sources/planted.yaml:1 ${LINK}`],
  );
});

test('refuses a link in the place of the content itself', () => {
  const link = join(folder, 'linked');
  symlinkSync(content, link);
  assert.deepEqual(faultsOf(link), [`linked:1 ${LINK}`]);
});

test('refuses a folder with the name of a file, and what is no file', () => {
  assert.deepEqual(
    faultsWith('sources/planted.yaml', (here) => mkdirSync(here)),
    ['content/sources/planted.yaml:1 is a folder with the name of a file; give it another name'],
  );
  if (process.platform === 'win32') return;
  assert.deepEqual(
    faultsWith('sources/planted.yaml', (here) => spawnSync('mkfifo', [here])),
    ['content/sources/planted.yaml:1 is no file but a pipe or a device; take it out'],
  );
});

for (const [path, says] of [
  ['events/2026-01-01-planted.yaml.txt', 'file: is read by nobody; the files of events end with .yaml'],
  ['events/2026/planted.yaml', 'file: is a folder; events holds files, so put them beside the others'],
  ['chapters/planted.md', 'file: is read by nobody; the files of chapters end with .mdx'],
  ['chapters/planted copy.mdx', 'file: has a name that is no id; use lower-case letters, digits and single hyphens'],
  ['pages/planted.mdx', 'file: is no page of the site; these are about.mdx, embed.mdx, method.mdx'],
  ['votes/planted.csv', 'file: is the roll call of no resolution; name it as the file in content/resolutions is named'],
  ['series/planted.csv', 'file: has no description; add the file with the same name that ends with .yaml'],
  ['teach/planted/x.yaml', 'file: is read by nobody here; teach holds the folders '],
  ['lang/planted.txt', 'file: is read by nobody here; lang holds a folder for each language'],
  ['event/planted.yaml', 'file: is a folder that nothing reads; the folders are '],
  ['planted.yaml', 'file: is read by nobody here; it belongs into one of '],
] as const)
  test(`refuses ${path}, which nothing would read`, () => {
    const faults = faultsWith(path, (here) => writeFileSync(here, 'title: planted\n'));
    assert.ok(
      faults.some((fault) => fault.includes(`:1 ${says}`)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

test('a file that a system keeps for itself is nobody’s fault', () => {
  assert.deepEqual(
    faultsWith('events/.DS_Store', (here) => writeFileSync(here, 'x')),
    [],
  );
});

for (const path of ['chapters/two-courts.mdx', 'votes/79-232.csv', 'sources/icj-statute.yaml'])
  test(`refuses ${path} with a mark before it, with a merge half done, and with line ends of Windows`, () => {
    const first = (change: (text: string) => string) => faultsOfText(path, change)[0] ?? 'nothing was refused';
    assert.match(
      first((text) => `\uFEFF${text}`),
      /:1 file: begins with a byte order mark \(U\+FEFF\); save it as UTF-8 without one$/,
    );
    assert.match(
      first((text) => `${text}<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n`),
      /:\d+ file: holds the marks of a merge \(<<<<<<<\); keep one of the texts and take the marks out$/,
    );
    assert.match(
      first((text) => text.replaceAll('\n', '\r\n')),
      /:1 \w+: holds U\+000D, a carriage return; end lines with a line feed alone$/,
    );
  });

test('a fault shows at most 80 characters of a file that holds something else than it should', () => {
  const secret = `${'x'.repeat(80)}planted-secret`;
  for (const path of ['votes/79-232.csv', 'lanes.yaml', 'sources/planted.yaml', 'chapters/the-war.mdx']) {
    const faults = faultsWith(path, (here) => writeFileSync(here, `${secret}\n${secret}\n`));
    assert.ok(faults.length > 0, `${path}: nothing was refused`);
    for (const fault of faults) assert.doesNotMatch(fault, /planted-secret|\n/);
  }
});

for (const [name, path, change, says] of [
  [
    'an event’s summary',
    'events/2024-02-06-salam-elected-president.yaml',
    (text: string) => text.replace(/^title: .*/m, 'title: "Salam\\belected"'),
    /:\d+ title: holds U\+0008, a control character; take it out$/,
  ],
  [
    'a source’s title, which would turn its order',
    'sources/icj-statute.yaml',
    (text: string) => text.replace(/^title: .*/m, 'title: "Statute \\u202Eetutats"'),
    /^content\/sources\/icj-statute\.yaml:\d+ title: holds U\+202E, which turns the order of letters/,
  ],
  [
    'a title that would be a line of a citation file',
    'sources/icj-statute.yaml',
    (text: string) => text.replace(/^title: .*/m, 'title: "Statute\\rUR  - https://evil.example/"'),
    /:\d+ title: holds U\+000D, a carriage return/,
  ],
  [
    'a chart’s title',
    'charts/timeline.yaml',
    (text: string) => text.replace(/^title: .*/m, 'title: "Time\\bline"'),
    /^content\/charts\/timeline\.yaml:\d+ title: holds U\+0008/,
  ],
  [
    'a message',
    'lang/en/ui.yaml',
    (text: string) => `${text}planted:\n  deep: "a\\u2066b"\n`,
    /^content\/lang\/en\/ui\.yaml:\d+ planted\.deep: holds U\+2066/,
  ],
  [
    'a cell',
    'series/west-bank-deaths-weekly.csv',
    (text: string) => text.replace(',13,', ',1\u202e3,'),
    /^content\/series\/west-bank-deaths-weekly\.csv:2 killed_cum: holds U\+202E/,
  ],
  [
    'a cell of a kept table',
    'frozen/en/rome-statute/2026-11-24/data.csv',
    (text: string) => text.replace('\n', '\n\u0008'),
    /^content\/frozen\/en\/rome-statute\/2026-11-24\/data\.csv:2 \w+: holds U\+0008/,
  ],
  [
    'a chapter',
    'chapters/two-courts.mdx',
    (text: string) => text.replace('## ', '## \u202e'),
    /^content\/chapters\/two-courts\.mdx:\d+ text: holds U\+202E/,
  ],
] as const)
  test(`refuses a character that nobody sees in ${name}`, () => {
    const faults = faultsOfText(path, change);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

for (const [name, path, add, says] of [
  [
    'an export that runs a program',
    'chapters/two-courts.mdx',
    '\nexport const ran = (() => execSync("id"))()\n',
    /^content\/chapters\/two-courts\.mdx:\d+ import and export: are code/,
  ],
  [
    'an expression that reaches for files',
    'pages/about.mdx',
    '\n{process.getBuiltinModule("node:fs").readFileSync("/etc/hostname", "utf8")}\n',
    /^content\/pages\/about\.mdx:\d+ \{…\}: is code/,
  ],
  [
    'a script for readers',
    'chapters/two-courts.mdx',
    '\n<div><script src="/embed/x.js"></script></div>\n',
    /^content\/chapters\/two-courts\.mdx:\d+ <script>: is not part of prose here/,
  ],
  [
    'an image that would be imported',
    'pages/method.mdx',
    '\n![x](../../src/x.ts)\n',
    /method\.mdx:\d+ image: is not part/,
  ],
] as const)
  test(`refuses ${name} in the text of ${path}`, () => {
    const faults = faultsOfText(path, (text) => `${text}${add}`);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.slice(0, 5).join('\n') || 'nothing was refused',
    );
  });

test('refuses a head that names a module to be imported, and one that ends otherwise than the compiler thinks', () => {
  const layout = (text: string) => text.replace('---\n', '---\nlayout: ../../src/x.ts\n');
  assert.match(faultsOfText('pages/about.mdx', layout)[0] ?? '', /about\.mdx:2 layout: is not a field here/);
  assert.match(faultsOfText('chapters/two-courts.mdx', layout)[0] ?? '', /two-courts\.mdx:2 layout: is not a field/);
  const early = (text: string) => text.replace('---\n', '---\n+++ {ran()}\n');
  assert.match(faultsOfText('pages/about.mdx', early)[0] ?? '', /about\.mdx:2 head: ends on a line that holds more/);
});

test('nothing of a text runs before a build refuses it', () => {
  const ran = join(folder, 'ran');
  const build = withText(
    'pages/about.mdx',
    (text) => `${text}\n{process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(ran)}, "")}\n`,
    (changed) =>
      spawnSync(process.execPath, [join(root, 'tools/build.ts'), join(folder, 'dist')], {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: changed },
      }),
  );
  assert.equal(build.status, 1);
  assert.match(build.stderr, /^content\/pages\/about\.mdx:\d+ \{…\}: is code/m);
  assert.ok(!existsSync(ran), 'it ran');
});

test('the compiler refuses code by itself, and reads texts as the check does', async () => {
  const { default: config } = await import('../astro.config.mjs');
  const options = config.markdown?.processor?.options as { mdastPlugins?: unknown; features?: unknown } | undefined;
  assert.deepEqual(options?.mdastPlugins, [refuseCode]);
  assert.deepEqual(options?.features, PROSE_FEATURES);
});
