/* The documents of the project lead where they say: files that are linked exist, and the index has every decision. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = globSync(['*.md', '{docs,src,content,tools,.github}/**/*.md'], { cwd: root }).sort();

test('every file that a document links to exists', () => {
  assert.ok(documents.length > 20);
  const broken = documents.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, '');
    return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link.replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^(https:|mailto:|\/)/.test(link))
      .filter((link) => !existsSync(join(root, dirname(path), link)))
      .map((link) => `${path}: ${link}`);
  });
  assert.deepEqual(broken, []);
});

test('the index of decisions has each of them, in order, under its own title', () => {
  const files = globSync('docs/decisions/0*.md', { cwd: root }).sort();
  const index = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8');
  const rows = [...index.matchAll(/^\| \[(\d+)\]\(([^)]+)\) \| ([^|]+) \| \d{4}-\d{2}-\d{2} \|/gm)];
  const expected = files.map((file) => {
    const [, number = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    return [number, file.split('/').at(-1), title];
  });
  assert.deepEqual(
    rows.map(([, number, file, title]) => [number, file, title]),
    expected,
  );
});

test('every script that a document names is one of the project', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = documents.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => ({ path, name })),
  );
  assert.ok(named.length > 10);
  assert.deepEqual(
    named.filter(({ name }) => !(name in scripts)),
    [],
  );
});
