import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { forgetPrinted, printedOnce } from './printed-pictures.ts';

const DAY = 86_400_000;

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    work(join(folder, 'pictures'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a picture is printed once, and anew when anything that makes it is another', () =>
  inFolder((folder) => {
    let printed = 0;
    const ask = (...from: string[]) =>
      printedOnce(
        from,
        () => {
          printed += 1;
          return Uint8Array.of(137, 80, 78, 71, printed);
        },
        folder,
      );
    const first = ask('<svg/>', 'printer 1');
    assert.deepEqual([...ask('<svg/>', 'printer 1')], [...first]);
    assert.equal(printed, 1);
    assert.notDeepEqual([...ask('<svg/>', 'printer 2')], [...first]);
    // The same letters, divided elsewhere.
    ask('<svg/>p', 'rinter 1');
    assert.equal(printed, 3);
    assert.equal(readdirSync(folder).length, 3, 'nothing half written is left');
  }));

test('what could not be printed is not kept', () =>
  inFolder((folder) => {
    const fail = () => {
      throw new Error('no font');
    };
    assert.throws(() => printedOnce(['<svg/>'], fail, folder), /no font/);
    assert.deepEqual([...printedOnce(['<svg/>'], () => Uint8Array.of(1), folder)], [1]);
  }));

test('a picture that nobody asked for in a while goes, and one that was asked for stays', () =>
  inFolder((folder) => {
    const long = new Date(Date.now() - 20 * DAY);
    const ask = (from: string) => printedOnce([from], () => Uint8Array.of(1), folder);
    ask('old');
    ask('used');
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
    ask('used');
    ask('new');
    forgetPrinted(Date.now(), folder);
    assert.equal(readdirSync(folder).length, 2);
    forgetPrinted(Date.now(), join(folder, 'is not there'));
  }));
