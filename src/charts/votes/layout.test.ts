import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth } from '../kit/text-width.ts';
import type { GroupMark, Mark, TextMark } from '../scene/marks.ts';
import { leaves, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { VOTES_EXAMPLES } from './examples.ts';
import { layoutVotes, VOTES_FRAMES } from './layout.ts';
import type { BenchRows, TallyRows, VotesView } from './rows.ts';
import { votesView } from './view.ts';

const WIDTHS = [...VOTES_FRAMES, 328, 559, 700, 1100];

const example = (name: string) => {
  const rows = VOTES_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const benchOf = (name: string) => example(name) as BenchRows;
const talliesOf = (name: string) => example(name) as TallyRows;
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr', view: VotesView = {}) =>
  layoutVotes(example(name), view, { width, dir });
const isGroup = (mark: Mark): mark is GroupMark => mark.mark === 'group';
const rowsOf = (marks: readonly Mark[]) => marks.filter(isGroup).filter(({ role }) => role === 'row');
const linkOf = (row: GroupMark) => row.marks.filter(isGroup).find(({ link }) => link);
const wordsOf = (mark: TextMark) => mark.runs.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join('');
const SIZES: Readonly<Record<string, number>> = { note: 12, heading: 14 };
const widthOf = (mark: TextMark) =>
  mark.runs.reduce(
    (sum, { text, role }) =>
      sum +
      textWidth(
        text,
        SIZES[mark.role] ?? 13,
        role === 'strong' || ['count', 'strong-name', 'heading'].includes(mark.role) ? 'sans600' : 'sans400',
      ),
    0,
  );
/** How far a box or a path reaches, to either side. */
const reachOf = (mark: Mark): number[] => {
  if (mark.mark === 'rect') return [mark.x, mark.x + mark.width];
  if (mark.mark !== 'path') return [];
  return mark.d.flatMap(([command, x]) => (command === 'V' || x === undefined ? [] : [x]));
};

for (const name of Object.keys(VOTES_EXAMPLES))
  for (const width of WIDTHS)
    for (const dir of ['ltr', 'rtl'] as const)
      for (const view of name.startsWith('tallies') ? [{}, { state: 'ABX' }] : [{}])
        test(`${name} at ${width} ${dir} ${view.state ?? ''}: nothing leaves the frame, no two texts meet`, () => {
          const { marks, height } = draw(name, width, dir, view);
          const texts = textsOf(marks);
          for (const mark of texts) {
            assert.ok(
              leftOf(mark, widthOf(mark)) >= -0.5 && leftOf(mark, widthOf(mark)) + widthOf(mark) <= width + 0.5,
              wordsOf(mark),
            );
            assert.ok(mark.y > 0 && mark.y <= height, wordsOf(mark));
          }
          for (const mark of leaves(marks))
            for (const x of reachOf(mark)) assert.ok(x >= -2 && x <= width + 2, `${mark.role} at ${x}`);
          for (const [i, a] of texts.entries())
            for (const b of texts.slice(i + 1))
              if (Math.abs(a.y - b.y) < 10)
                assert.ok(
                  leftOf(a, widthOf(a)) + widthOf(a) <= leftOf(b, widthOf(b)) + 0.5 ||
                    leftOf(b, widthOf(b)) + widthOf(b) <= leftOf(a, widthOf(a)) + 0.5,
                  `${wordsOf(a)} meets ${wordsOf(b)}`,
                );
        });

test('right to left is the mirror: every text stands as far from the other edge', () => {
  for (const name of ['default', 'missing', 'tallies'])
    for (const width of VOTES_FRAMES) {
      const xs = (dir: 'ltr' | 'rtl') =>
        textsOf(draw(name, width, dir).marks).map(({ x }) => Math.round(10 * (dir === 'ltr' ? x : width - x)));
      assert.deepEqual(xs('ltr'), xs('rtl'));
    }
});

test('a vote against is crossed, not only of another tone; withheld names are hatched, not guessed', () => {
  const { marks } = draw('crowded', 904);
  const cells = leaves(rowsOf(marks));
  const crossed = cells.filter((mark) => mark.role === 'tick').length;
  assert.equal(crossed, cells.filter((mark) => mark.role === 'mark open').length);
  assert.equal(crossed, benchOf('crowded').rows.filter((row) => row.vote === 'against').length);
  assert.equal(marks.filter((mark) => mark.role === 'hatch').length, 2 + 1);
});

test('a row with a vote against has its own ground, and the legend says what squares mean at every width', () => {
  for (const width of VOTES_FRAMES) {
    const { marks } = draw('default', width);
    assert.equal(leaves(marks).filter(({ role }) => role === 'ground').length, 2);
    const said = textsOf(marks.filter(({ mark }) => mark === 'text')).map(wordsOf);
    assert.ok(said.includes('for') && said.includes('against'));
  }
});

test('the words that stand in a link are the start of its name', () => {
  const plain = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');
  for (const name of ['default', 'crowded', 'missing', 'tallies', 'tallies-long-words'])
    for (const width of VOTES_FRAMES)
      for (const row of rowsOf(draw(name, width, 'ltr', name.startsWith('tallies') ? { state: 'BAX' } : {}).marks)) {
        const link = linkOf(row);
        assert.ok(
          plain(link?.link?.label ?? '').startsWith(
            plain(
              textsOf(link?.marks ?? [])
                .map(wordsOf)
                .join(' '),
            ),
          ),
        );
      }
});

test('state and role stand under the name where there is no room beside it', () => {
  for (const width of VOTES_FRAMES)
    assert.equal(
      textsOf(draw('default', width).marks).filter((mark) => wordsOf(mark).includes('State')).length,
      benchOf('default').judges.length,
    );
});

test('a count with reasoned names has its star and the reason', () => {
  for (const width of VOTES_FRAMES) {
    const said = textsOf(draw('inferred', width).marks).map(wordsOf);
    assert.ok(said.some((words) => /\d\*$/.test(words)) && said.includes('* reasoned'));
  }
});

test('every resolution is a link that starts with its number; its bar is as long as its votes, on one scale', () => {
  const rows = talliesOf('tallies');
  const drawn = rowsOf(draw('tallies', 904).marks);
  assert.deepEqual(
    drawn.map((row) => linkOf(row)?.key),
    rows.tallies.map(({ id }) => id),
  );
  const scale = drawn.map((row, i) => {
    const { number = '', count = [] } = rows.tallies[i] ?? {};
    assert.ok(linkOf(row)?.link?.label.startsWith(number));
    const bars = row.marks.filter(({ role }) => role === 'mark' || role === 'mark open').flatMap(reachOf);
    return (Math.max(...bars) - Math.min(...bars)) / count.reduce((a, b) => a + b, 0);
  });
  for (const each of scale) assert.ok(Math.abs(each - (scale[0] ?? 0)) < 0.01);
});

test('the chosen state is outlined and said where the roll call was read, and not guessed where it was not', () => {
  const rows = talliesOf('tallies');
  for (const row of rowsOf(draw('tallies', 608, 'ltr', { state: 'BAX' }).marks)) {
    const { ballots } = rows.tallies.find(({ id }) => id === linkOf(row)?.key) ?? {};
    assert.equal(row.marks.filter(({ role }) => role === 'window').length, ballots ? 1 : 0);
    const said = textsOf(row.marks).map(wordsOf).join(' ');
    assert.ok(said.includes(ballots ? 'State 1: Against' : 'was not read'));
  }
});

test('the view is a state: what the address says comes back, anything else marks none', () => {
  const rows = example('tallies');
  for (const { code } of talliesOf('tallies').states)
    assert.deepEqual(votesView.fromQuery(rows, votesView.toQuery(rows, { state: code })), { state: code });
  assert.deepEqual(votesView.fromQuery(rows, new URLSearchParams('state=bax')), { state: 'BAX' });
  assert.deepEqual(votesView.fromQuery(rows, new URLSearchParams('state=<b>')), {});
  assert.deepEqual(votesView.fromQuery(example('default'), new URLSearchParams('state=BAX')), {});
  assert.equal(votesView.toQuery(rows, {}).toString(), '');
});

for (const [name, width, dir, state] of [
  ['default', 264, 'ltr', undefined],
  ['default', 904, 'rtl', undefined],
  ['crowded', 608, 'ltr', undefined],
  ['missing', 264, 'ltr', undefined],
  ['tallies', 264, 'ltr', 'BAX'],
  ['tallies', 904, 'ltr', undefined],
  ['tallies', 608, 'rtl', 'BAX'],
] as const)
  test(`${name} at ${width} ${dir} looks as reviewed`, () => {
    const scene = draw(name, width, dir, state ? { state } : {});
    looksAsReviewed(scene, { id: 'votes', label: name }, `${name}.${width}.${dir}`, import.meta.url);
  });
