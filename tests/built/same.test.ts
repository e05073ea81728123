/* The same input gives the same bytes: a host may compare, and a reader's cache keeps what has not changed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../tools/files.ts';
import { SITES } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('two builds of the same input are byte-identical', () => {
  const [first] = SITES;
  assert.ok(first);
  const again = join(root, '.build/again');
  // In a place of its own, where no picture is kept: all of them are printed again.
  const work = join(root, '.build/again-work');
  rmSync(work, { recursive: true, force: true });
  const build = spawnSync('node', ['tools/build.ts', again], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WORK_DIR: work },
  });
  assert.equal(build.status, 0, build.stderr);
  assert.deepEqual(filesOf(again), filesOf(first.folder));
  const changed = filesOf(again).filter(
    (path) => !readFileSync(join(again, path)).equals(readFileSync(join(first.folder, path))),
  );
  assert.deepEqual(changed, []);
  assert.ok(readdirSync(join(work, 'pictures')).length > 500, 'pictures were taken from another build');
});
