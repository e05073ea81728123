import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from '../figure.ts';
import { readerOf } from '../../load/reader.ts';
import { leaves, looksAsReviewed } from '../scene/testing.ts';
import { VOTES_EXAMPLES } from './examples.ts';
import { layoutVotes } from './layout.ts';
import type { CouncilRows, VotesRows } from './rows.ts';
import { selectVotes } from './select.ts';
import { votesSpec } from './spec.ts';

const { world, locale, t, href } = readerOf('en');
const context = { world, locale, t, page: href.page };
const options = world.charts.get('veto-and-votes')?.options as { council: { drafts: object[]; terms: object[] } };
const selected = (change: (draft: Record<string, unknown>) => object) => {
  const [first, second] = options.council.drafts as Record<string, unknown>[];
  const drafts = [first, change(second ?? {})];
  return selectVotes(context, votesSpec.parse({ council: { ...options.council, drafts } })) as CouncilRows;
};
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutVotes(VOTES_EXAMPLES[name] as VotesRows, {}, { width, dir });

test('what became of a text follows from its votes', () => {
  const outcome = (against: string[], abstaining: string[], more = {}) =>
    selected((draft) => ({ ...draft, against, abstaining, ...more })).drafts[1]?.outcome;
  assert.equal(outcome(['usa'], []), 'Veto: United States of America');
  assert.equal(outcome(['are'], ['rus'], { resolution: 2700 }), 'Adopted: resolution 2700');
  // Without nine votes nothing is vetoed, whoever votes against.
  assert.equal(outcome(['usa', 'gbr'], ['alb', 'bra', 'ecu', 'fra', 'gha']), 'Not adopted: 8 of 9 votes');
  assert.throws(() => outcome([], ['rus']), /adopted; a resolution has a number/);
  assert.throws(() => outcome(['usa'], [], { resolution: 2700 }), /vetoed; a resolution has a number/);
});

test('a vote without a seat and a source that the entry does not cite are faults', () => {
  assert.throws(() => selected((draft) => ({ ...draft, against: ['dza'] })), /dza has a seat of 2023/);
  assert.throws(() => selected((draft) => ({ ...draft, source: 'un-spv-10000' })), /does not cite "un-spv-10000"/);
  assert.throws(() => selected((draft) => ({ ...draft, event: 'not-there' })), /not in content\/events/);
});

test('the counts are those that the titles of the entries give', () => {
  const rows = figure('en', 'veto-and-votes').rows as CouncilRows;
  for (const { ballots, href: address, id } of rows.drafts) {
    const title = world.event.get(address.split('/').at(-2) ?? address.split('/').at(-1) ?? '')?.title.text ?? '';
    const told = /(\d+)–(\d+)(?:–(\d+))?/.exec(title);
    if (!told || id === 'S/2023/795') continue;
    const count = (letter: string) => [...ballots].filter((each) => each === letter).length;
    assert.deepEqual(
      [count('y'), count('n'), count('a')],
      [1, 2, 3].map((i) => Number(told[i] ?? 0)),
      title,
    );
  }
  assert.equal(rows.drafts.length, options.council.drafts.length);
});

test('the table has every vote of every member', () => {
  const { table, rows } = figure('en', 'veto-and-votes');
  const { drafts } = rows as CouncilRows;
  assert.equal(table.onPage, drafts.length);
  assert.equal(table.rows.length, drafts.length * 16);
  const at = (key: string) => table.columns.findIndex((column) => column.key === key);
  const cast = table.rows.filter((row) => row[at('draft')] === 'S/2023/773' && row[at('code')] === 'USA');
  assert.deepEqual(
    cast.map((row) => row[at('vote')]),
    [t('resolutions.ballot.no')],
  );
  for (const row of table.rows.slice(0, drafts.length)) assert.ok((row[at('source')] ?? '').length > 5);
});

test('each row has a square for each of fifteen seats, at every width', () => {
  for (const width of [264, 320, 608, 904, 1166]) {
    const rows = draw('council', width).marks.filter(({ role }) => role === 'row');
    assert.equal(rows.length, 6);
    for (const row of rows) {
      const squares = leaves([row]).filter(({ role }) => role === 'mark' || role === 'mark open');
      const lefts = new Set(squares.map((mark) => (mark.mark === 'path' ? Math.round(mark.d[0]?.[1] ?? 0) : -1)));
      assert.equal(lefts.size, 15, `at ${width}`);
    }
  }
});

for (const [name, dir] of [
  ['council', 'ltr'],
  ['council-rtl', 'rtl'],
] as const)
  for (const width of [264, 904])
    test(`${name} at ${width} looks as it was reviewed`, () => {
      looksAsReviewed(draw(name, width, dir), { id: 'votes', label: name }, `${name}.${width}`, import.meta.url);
    });
