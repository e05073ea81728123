/* Bad words of a drawing stop the build with one clear line: file, line, field, what is wrong. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFigure } from '../src/charts/figure.ts';
import { readerOf } from '../src/load/reader.ts';
import { faultsOf } from '../src/load/world.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const content = join(mkdtempSync(join(tmpdir(), 'diagrams-')), 'content');
cpSync(join(root, 'content'), content, { recursive: true });
after(() => rmSync(join(content, '..'), { recursive: true, force: true }));

/** The faults of the record with one drawing changed. */
function faultsWith(id: string, from: string | RegExp, to: string): readonly string[] {
  const path = join(content, 'diagrams', `${id}.yaml`);
  const text = readFileSync(join(root, 'content/diagrams', `${id}.yaml`), 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, 'nothing was changed');
  writeFileSync(path, changed);
  const faults = faultsOf(content);
  writeFileSync(path, text);
  return faults;
}

for (const [name, id, from, to, says] of [
  [
    'no form',
    'who-is-who',
    /bodies:[\s\S]*$/,
    '',
    /^content\/diagrams\/who-is-who\.yaml:1 file: needs one of "ladder", "sentence", "steps"/,
  ],
  [
    'a stage that the procedure does not have',
    'icj-case-steps',
    'stage: second-round',
    'stage: third-round',
    /^content\/diagrams\/icj-case-steps\.yaml:\d+ steps.*stage: "third-round" is not among the stages of the procedure/,
  ],
  [
    'stages out of their order',
    'icj-case-steps',
    /stage: urgent-measures\n( {12}state: done)/,
    'stage: application\n$1',
    /stage: comes after its place; stops stand in the order of stages/,
  ],
  [
    'a case that went on after its end',
    'icc-case-steps',
    /state: here\n( {12}flag: In force)/,
    'state: ended\n$1',
    /stage: follows a stage at which the case ended/,
  ],
  [
    'a point without its flag',
    'icj-case-steps',
    / {12}flag: Writing until May 2029\n/,
    '',
    /flag: is missing; a case that stands/,
  ],
  [
    'something said of what is ahead',
    'icj-case-steps',
    /state: open/,
    "state: open\n            day: '2027-01-01'",
    /state: is "open": what is ahead has no day, no entry and no text/,
  ],
  [
    'an unknown force',
    'after-a-warrant',
    'force: must',
    'force: should',
    /force: "should" is not one of must, disputed/,
  ],
  [
    'a statement without a source',
    'after-a-warrant',
    /\n {8}sources:\n {10}- \{id: rome-statute[^}]*\}/,
    '',
    /sources: is missing/,
  ],
  [
    'a body beyond the last',
    'who-is-who',
    /$/,
    '    next: {text: x, sources: [{id: un-charter}]}\n',
    /bodies: the last body leads to none: leave "next" out/,
  ],
  ['a cell of no column', 'orders-side-by-side', 'column: march', 'column: april', /column: "april" is not a column/],
  [
    'a vote on what somebody said',
    'orders-side-by-side',
    'kind: said',
    "kind: said\n          point: '1'",
    /point: stands with words of the Court, and with no others/,
  ],
  [
    'a point of time out of its place',
    'before-7-october',
    'when: 1973-10',
    'when: 1963-10',
    /^content\/diagrams\/before-7-october\.yaml:\d+ years.*when: comes after its place; put points in order/,
  ],
  [
    'those killed on one side alone',
    'before-7-october',
    / {6}- of: Israelis killed\n {8}counts:\n {10}- number: 2,656\n[\s\S]*?(?= {6}- of)/,
    '',
    /killed: needs both sides/,
  ],
  [
    'an entry that the record does not have',
    'before-7-october',
    'event: 2012-11-14-gaza-war',
    'event: 2012-11-15-gaza-war',
    /event: "2012-11-15-gaza-war"/,
  ],
] as const)
  test(`${name} is one line of one file`, () => {
    const faults = faultsWith(id, from, to);
    assert.equal(faults.length, 1, faults.join('\n'));
    assert.match(faults[0] ?? '', says);
  });

test('a point that an order does not have stops the build, by its chart', () => {
  const reader = readerOf();
  const drawing = reader.world.diagrams.get('orders-side-by-side');
  assert.ok(drawing?.clauses);
  const [row] = drawing.clauses.rows;
  assert.ok(row);
  const cells = row.cells.map((cell) => ({ ...cell, point: '9' }));
  const clauses = { ...drawing.clauses, rows: [{ ...row, cells }] };
  const diagrams = new Map(reader.world.diagrams).set(drawing.id, { ...drawing, clauses });
  assert.throws(
    () => makeFigure({ ...reader, world: { ...reader.world, diagrams } }, 'orders-side-by-side'),
    /"icj-192-order-2024-01-26" has no point "9" with a vote/,
  );
});
