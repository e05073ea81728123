/* Bad content stops the build with one clear line: file, line, field, what is wrong, what would be right. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf } from '../src/load/world.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'content-'));
const content = join(folder, 'content');
const EVENT = '2024-02-06-salam-elected-president';
after(() => rmSync(folder, { recursive: true, force: true }));

function withEvent(change: (text: string) => string, name = EVENT): readonly string[] {
  rmSync(content, { recursive: true, force: true });
  cpSync(join(root, 'content'), content, { recursive: true });
  writeFileSync(
    join(content, 'events', `${name}.yaml`),
    change(readFileSync(join(root, 'content/events', `${EVENT}.yaml`), 'utf8')),
  );
  return faultsOf(content);
}

const CASES: readonly {
  readonly name: string;
  readonly change: (text: string) => string;
  readonly says: RegExp;
  readonly file?: string;
}[] = [
  {
    name: 'unknown key',
    change: (text) => `${text}titel: x\n`,
    says: /^content\/events\/2024-02-06.*\.yaml:\d+ titel: is not a field here; did you mean "title"\?$/,
  },
  {
    name: 'wrong date',
    change: (text) => text.replace(/2024-02-06/, '2024-02-30'),
    says: /:\d+ (happened|decided): "2024-02-30" does not exist; 2024-02 has 29 days$/,
  },
  {
    name: 'unknown lane',
    change: (text) => text.replace('lane: icj', 'lane: court'),
    says: /:1 lane: "court" is not one of war, icj, icc, un, states$/,
  },
  {
    name: 'missing source',
    change: (text) => text.replace(/sources:\n( {2}- .*\n)+/, ''),
    says: /:\d+ sources: is missing; What the statement rests on/,
  },
  {
    name: 'broken reference',
    change: (text) => text.replace(/- \{ id: [a-z0-9-]+/, '- { id: no-such-source'),
    says: /:\d+ sources: "no-such-source" is not in content\/sources; add the source first$/,
  },
  {
    name: 'title too long',
    change: (text) => text.replace(/^title: .*/m, `title: ${'long '.repeat(30)}title`),
    says: /:\d+ title: has 155 characters, 90 are allowed; shorten it$/,
  },
  {
    name: 'an end before its start',
    change: (text) => text.replace('2024-02-06', '2024-02-06/2024-02-01'),
    says: /"2024-02-06\/2024-02-01" ends before it starts; put the earlier date first$/,
  },
  {
    name: 'duplicate id',
    change: (text) => text,
    file: '2024-02-06-Salam-elected-president',
    says: /id: "2024-02-06-[Ss]alam-elected-president" is a duplicate of content\/events\/.*; every id is used once$/,
  },
];

for (const { name, change, says, file } of CASES) {
  test(`refuses: ${name}`, () => {
    const faults = withEvent(change, file);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });
}

test('a build that fails leaves the last good site as it was', () => {
  withEvent((text) => text.replace('lane: icj', 'lane: court'));
  const target = join(folder, 'dist');
  cpSync(join(root, 'content/lanes.yaml'), join(target, 'index.html'));
  const before = readFileSync(join(target, 'index.html'), 'utf8');
  const build = spawnSync(process.execPath, [join(root, 'tools/build.ts'), target], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
  assert.equal(build.status, 1);
  assert.match(build.stderr, /lane: "court" is not one of/);
  assert.equal(readFileSync(join(target, 'index.html'), 'utf8'), before);
  assert.ok(existsSync(target));
});
