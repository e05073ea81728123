import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCells } from './read-cells.ts';

function read(text: string) {
  const faults: string[] = [];
  const rows = readCells(text, (line, fault) => faults.push(`${line} ${fault}`));
  return { rows, faults };
}

test('reads the cells of a table, the head first', () => {
  assert.deepEqual(read('a,b\n1,"x, y"\n'), {
    rows: [
      ['a', 'b'],
      ['1', 'x, y'],
    ],
    faults: [],
  });
});

test('a character that nobody sees is named with its row and its column', () => {
  const { rows, faults } = read('a,b\n1,x\n2,y\u202ez\n');
  assert.equal(rows, undefined);
  assert.match(faults[0] ?? '', /^3 b: holds U\+202E, which turns the order/);
  assert.match(read('a\u0000,b\n').faults[0] ?? '', /^1 head: holds U\+0000/);
});

test('a carriage return does not end a row unseen, and a cell is one line', () => {
  assert.match(read('a,b\n1,x\ry,z\n').faults[0] ?? '', /^2 row: holds U\+000D/);
  assert.match(read('a,b\n1,"x\ny"\n').faults[0] ?? '', /^2 b: holds a line end; write one line/);
});
