/*
 * Citation files in readers that are not ours: pandoc with Debian's styles, and bibutils (packages pandoc,
 * citation-style-language-styles and bibutils). Outside the gate; the site must be built. Where bibutils has no type for a court decision, it says so and takes an article: its readers take the RIS.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesOf } from '../../../tools/files.ts';

const dist = join(import.meta.dirname, '../../../dist');
assert.ok(existsSync(dist), 'build the site first: npm test, or node tools/build.ts dist');
const files = filesOf(dist).filter((path) => path.startsWith('en/') || path.startsWith('data/'));
const all = (end: string) => files.filter((path) => path.endsWith(end));
const text = (paths: readonly string[]) => paths.map((path) => readFileSync(join(dist, path), 'utf8')).join('\n');

function run(program: string, options: readonly string[], input: string): { out: string; said: string } {
  const { stdout, stderr, status, error } = spawnSync(program, options, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  assert.ifError(error);
  assert.equal(status, 0, stderr);
  return { out: stdout, said: stderr };
}

const records = (bib: string) => bib.match(/^@\w+\{/gm)?.length ?? 0;

test('pandoc reads every BibTeX record, and knows court decisions', () => {
  const bib = text(all('.bib').filter((path) => !path.endsWith('/parts.bib') && !path.endsWith('/sources.bib')));
  const sources = text(['data/v1/sources.bib']);
  for (const [records_, types] of [
    [bib, ['webpage']],
    [sources, ['legal_case', 'report', 'article-newspaper', 'webpage']],
  ] as const) {
    const { out, said } = run('pandoc', ['-f', 'biblatex', '-t', 'csljson'], records_);
    assert.equal(said, '');
    const read = JSON.parse(out) as readonly { readonly type: string; readonly title: string }[];
    assert.equal(read.length, records(records_));
    for (const type of types)
      assert.ok(
        read.some((item) => item.type === type),
        type,
      );
    for (const { title } of read) assert.ok(title);
  }
});

test('pandoc cites a paragraph and a decision by OSCOLA', () => {
  const text = '---\nnocite: "@*"\n---\n\nAs told [@chapters-two-courts:p3].\n';
  const { out } = run(
    'pandoc',
    [
      '--citeproc',
      '-t',
      'plain',
      '--wrap=none',
      `--bibliography=${join(dist, 'en/chapters/two-courts.csl.json')}`,
      '--csl=/usr/share/citation-style-language/styles/oscola.csl',
    ],
    text,
  );
  assert.match(out, /Orders & Warrants, .*para\. 3.*two-courts\/#p3/i);
});

test('bibutils reads every RIS record without a word, and keeps the name of the site whole', () => {
  for (const path of ['data/v1/sources.ris', ...all('/parts.ris'), ...all('.ris').slice(0, 200)]) {
    const ris = readFileSync(join(dist, path), 'utf8');
    const { out, said } = run('ris2xml', [], ris);
    assert.match(said, new RegExp(`^ris2xml: Processed ${ris.match(/^TY {2}- /gm)?.length} references\\.\\s*$`), path);
    assert.doesNotMatch(out, /<namePart type="given">/, path);
  }
});

test('bibutils reads the BibTeX of pages without a word', () => {
  const bib = text(all('.bib').filter((path) => path.startsWith('en/') && !path.endsWith('/sources.bib')));
  const { out, said } = run('bib2xml', [], bib);
  assert.match(said, new RegExp(`^bib2xml: Processed ${records(bib)} references\\.\\s*$`));
  assert.doesNotMatch(out, /<namePart type="given">/);
});
