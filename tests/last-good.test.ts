/*
 * What keeps the last good site: builds one at a time, the swap, and what is missing said before a build begins. The
 * builds themselves are killed and starved by `npm run test:faults`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { restore, sayFailure, takePlace, takeTurn } from '../tools/last-good.ts';
import { LEAST_LEFT, PRINT_FONTS, readyFault } from '../tools/ready.ts';
import { filesOf } from '../tools/files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'last-good-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with one file that says what it is. */
function siteAt(name: string, text: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

const textOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('a second build is told to wait, and a lock that a killed build left holds up nobody', () => {
  const lock = join(scratch, 'one.lock');
  writeFileSync(lock, String(process.ppid));
  assert.equal(
    takeTurn(lock, 'dist'),
    `Another build of dist is under way (process ${process.ppid}); wait until it has ended.`,
  );
  assert.equal(readFileSync(lock, 'utf8'), String(process.ppid), 'the lock of the other stands');
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const left of [String(pid), '', 'x']) {
    writeFileSync(lock, left);
    assert.equal(takeTurn(lock, 'dist'), undefined, `left: "${left}"`);
    assert.equal(readFileSync(lock, 'utf8'), String(process.pid));
  }
});

test('a build that was killed between taking the last site away and putting the new one there has taken nothing', () => {
  const [target, old] = [join(scratch, 'gone'), siteAt('gone-old', 'last good')];
  restore(target, old);
  assert.equal(textOf(target), 'last good');
  const newer = siteAt('gone-old', 'older');
  restore(target, newer);
  assert.equal(textOf(target), 'last good', 'what stands is not touched');
});

test('a new site takes the place of the last, and one that cannot leaves it', () => {
  const [target, old] = [siteAt('here', 'last good'), join(scratch, 'here-old')];
  assert.throws(() => takePlace(join(scratch, 'not-made'), target, old), /ENOENT/);
  assert.equal(textOf(target), 'last good');
  takePlace(siteAt('made', 'new'), target, old);
  assert.equal(textOf(target), 'new');
  assert.ok(!existsSync(old));
});

test('what the machine refuses is one line, what the project has wrong is told whole', () => {
  const full = '[ENOSPC: no space left on device, write]\n    at writeFile (node:fs:1)\n    at async build';
  assert.equal(sayFailure(full), 'The disk is full; the last good site stands.');
  const shut = "Error: EACCES: permission denied, open '/site/content/a.yaml'\n    at open";
  assert.equal(sayFailure(shut), '/site/content/a.yaml cannot be read or written (EACCES); the last good site stands.');
  assert.equal(
    sayFailure('page.astro:3\nwrong\n'),
    'page.astro:3\nwrong\nThe build failed; the last good site stands.',
  );
});

test('a missing font, a missing printer, a shut folder and a full disk are said before a build begins, in one line', () => {
  const needs = { work: join(scratch, 'work'), target: join(scratch, 'dist') };
  assert.equal(readyFault({ ...needs, leastLeft: 0 }), undefined);
  assert.ok(LEAST_LEFT > 2e8);
  const project = join(scratch, 'project');
  cpSync(join(root, 'src/styles'), join(project, 'src/styles'), { recursive: true });
  const said = (more = {}) => readyFault({ ...needs, project, leastLeft: 0, ...more }) ?? '';
  assert.match(said(), /^The binary of @resvg\/resvg-js for \S+ is missing, .*try again\.$/);
  for (const font of ['ttf/docket-display.ttf', 'docket-naskh.woff2']) {
    rmSync(join(project, 'src/styles/fonts', font));
    assert.match(said(), new RegExp(`^The font src/styles/fonts/${font} is missing .* writes it\\.$`));
    cpSync(join(root, 'src/styles/fonts', font), join(project, 'src/styles/fonts', font));
  }
  writeFileSync(join(scratch, 'a-file'), '');
  const shut = readyFault({ ...needs, work: join(scratch, 'a-file', 'work'), leastLeft: 0 });
  assert.match(shut ?? '', /a-file\/work cannot be written to \(ENOTDIR\)\.$/);
  const full = readyFault({ ...needs, leastLeft: 1e18 });
  assert.match(full ?? '', /^\d+ MB are left on the disk; a build needs 1000000000000 MB\.$/);
});

test('the fonts that pictures are printed with are those that are there', () => {
  assert.deepEqual(filesOf(join(root, 'src/styles/fonts/ttf')), [...PRINT_FONTS]);
});
