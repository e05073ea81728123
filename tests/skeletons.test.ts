/* What `npm run new` writes is valid content, and a kind that keeps the whole contract. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { faultsOf } from '../src/load/world.ts';
import { skeleton } from '../tools/skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [what, id] of [
  ['event', '2026-12-01-some-step'],
  ['chapter', 'some-slug'],
  ['chart', 'some-chart'],
  ['language', 'fr'],
] as const)
  test(`a new ${what} has no fault`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'skeleton-'));
    try {
      cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
      for (const [path, text] of Object.entries(skeleton(what, id, '2026-12-02') ?? {})) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      assert.deepEqual(faultsOf(join(folder, 'content')), []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('a new kind gives all that the contract asks for', () => {
  const contract = /interface ChartKind<[^{]*\{([\s\S]*?)\n\}/.exec(
    readFileSync(join(root, 'src/charts/kind.ts'), 'utf8'),
  )?.[1];
  const fields = [...(contract ?? '').matchAll(/^ {2}readonly (\w+):/gm)].map(([, field]) => field as string);
  const text = skeleton('kind', 'some-kind', '2026-12-02')?.['src/charts/some-kind/index.ts'] ?? '';
  assert.ok(fields.length > 6);
  for (const field of fields) assert.match(text, new RegExp(`^ {2}${field}: `, 'm'), field);
});
