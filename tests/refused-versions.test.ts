/* A kept version that is not what a release wrote stops the build with one clear line. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { figure as figureOf } from '../src/charts/figure.ts';
import { freeze } from '../src/charts/freeze.ts';
import { readerOf } from '../src/load/reader.ts';
import { readVersions } from '../src/load/read-versions.ts';
import { type Fault, sayFault } from '../src/schema/read.ts';
import { filesOfVersion } from '../tools/release-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
const content = join(folder, 'content');
const chart = join(content, 'frozen/en/hostages');
const version = join(chart, '2027-01-10');
const files = filesOfVersion(freeze(figureOf('en', 'hostages'), readerOf('en').world, '2027-01-10'));
after(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(version, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(version, name), text);
});

function faults(): string[] {
  const found: Fault[] = [];
  readVersions(content, { languages: new Set(['en']), charts: new Set(['hostages']) }, found);
  return found.map(sayFault);
}

function change(name: string, how: (text: string) => string): void {
  const text = readFileSync(join(version, name), 'utf8');
  const changed = how(text);
  assert.notEqual(changed, text, 'the case changes nothing');
  writeFileSync(join(version, name), changed);
}

const at = 'content\\/frozen\\/en\\/hostages\\/2027-01-10\\/';

test('what a release wrote has no fault', () => {
  assert.deepEqual(faults(), []);
});

for (const [name, file, how, says] of [
  [
    'a script in a picture',
    'page.svg',
    (text: string) => text.replace('<defs>', '<script>alert(1)</script><defs>'),
    /page\.svg:1 <script>: is not part of a kept picture/,
  ],
  [
    'an event attribute in a picture',
    'phone.svg',
    (text: string) => text.replace('<rect ', '<rect onclick="alert(1)" '),
    /phone\.svg:\d+ <rect onclick>: is not an attribute of a kept picture/,
  ],
  [
    'a picture of another origin',
    'page.svg',
    (text: string) => text.replace('</svg>', '<image href="https://example.org/x.svg"/></svg>'),
    /page\.svg:\d+ <image>: is not part of a kept picture/,
  ],
  ['half a picture', 'page.svg', (text: string) => text.slice(0, 900), /page\.svg:\d+ is not well-formed/],
  [
    'a field that is none',
    'version.yaml',
    (text: string) => `${text}licens: MIT\n`,
    /version\.yaml:\d+ licens: is not a field here; did you mean "licence"\?/,
  ],
  [
    'a table whose head is another',
    'data.csv',
    (text: string) => text.replace('day,', 'date,'),
    /data\.csv:1 head: is "date,.*"; version\.yaml names day,/,
  ],
  [
    'a row cut short',
    'data.csv',
    (text: string) => `${text}2026-01-01,3\n`,
    /data\.csv:\d+ row: has 2 cells; version\.yaml names 9/,
  ],
] as const)
  test(`refuses ${name}, in one line`, () => {
    change(file, how);
    const found = faults();
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0] ?? '', says);
    assert.match(found[0] ?? '', new RegExp(`^${at}`));
  });

test('refuses a version that lost a file, has one too many, or stands under no day', () => {
  rmSync(join(version, 'data.csv'));
  writeFileSync(join(version, 'notes.txt'), '');
  mkdirSync(join(chart, 'latest'));
  const found = faults().join('\n');
  assert.match(found, new RegExp(`^${at}notes\\.txt:1 is not a file of a version`, 'm'));
  assert.match(found, new RegExp(`^${at}data\\.csv:1 is missing; a version is kept whole`, 'm'));
  assert.match(found, /hostages\/latest:1 "latest" is not a day/m);
});

test('refuses a version of no chart, and of no language', () => {
  mkdirSync(join(content, 'frozen/en/no-such-chart'));
  mkdirSync(join(content, 'frozen/xx'));
  assert.deepEqual(
    faults().map((fault) => fault.replace(/;.*/, '')),
    [
      'content/frozen/en/no-such-chart:1 "no-such-chart" is not in content/charts',
      'content/frozen/xx:1 "xx" is not in content/lang',
    ],
  );
});

test('refuses a folded day that is kept, that nothing follows, or that is none', () => {
  const fold = (text: string) => {
    writeFileSync(join(chart, 'folded.yaml'), text);
    return faults();
  };
  assert.deepEqual(fold('- 2026-12-10\n'), []);
  assert.match(
    fold('- 2026-12-10\n- 2027-01-10\n')[0] ?? '',
    /folded\.yaml:2 \[2\]: 2027-01-10 is kept; a day is kept or folded/,
  );
  assert.match(
    fold('- 2028-01-10\n')[0] ?? '',
    /folded\.yaml:1 \[1\]: 2028-01-10 has no later version to stand in for it/,
  );
  assert.match(fold('- soon\n')[0] ?? '', /folded\.yaml:1 \[1\]: is no day; write a day as 2024-01-26/);
});
