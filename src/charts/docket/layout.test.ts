import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { messagesOf } from '../../load/world.ts';
import { allChartIds, figure } from '../figure.ts';
import { textWidth } from '../kit/text-width.ts';
import type { SelectContext } from '../kind.ts';
import type { GroupMark, PathStep, TextMark } from '../scene/marks.ts';
import { flat, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import { sceneToSvg } from '../scene/to-svg.ts';
import { rowsOfRecord } from '../testing.ts';
import { DOCKET_EXAMPLES } from './examples.ts';
import { DOCKET_FRAMES, layoutDocket } from './layout.ts';
import type { DocketRows } from './rows.ts';
import { selectDocket } from './select.ts';
import { docketSpec } from './spec.ts';
import { tabulateDocket } from './table.ts';

const rowsOf = (name: string) => {
  const rows = DOCKET_EXAMPLES[name];
  if (!rows) throw new Error(name);
  return rows;
};
const draw = (name: string, width: number, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutDocket(rowsOf(name), {}, { width, dir });
const stepsOf = (name: string) => rowsOf(name).groups.flatMap(({ tracks }) => tracks.flatMap(({ steps }) => steps));

const SIZES: Record<string, number> = {
  'axis-label': 12,
  'small-label': 12,
  'checked-day': 12,
  year: 13.5,
  heading: 14,
  name: 13,
  'strong-name': 13,
  '': 12,
};
const BOLD = new Set(['year', 'heading', 'strong-name']);

function boxOf(text: TextMark) {
  const size = SIZES[text.role] ?? 12.5;
  const width = text.runs.reduce(
    (sum, run) => sum + textWidth(run.text, size, BOLD.has(text.role) || run.role === 'strong' ? 'sans600' : 'sans400'),
    0,
  );
  const left = leftOf(text, width);
  const words = text.runs.map((run) => run.text).join('');
  return { left, right: left + width, top: text.y - size * 0.75, bottom: text.y + size * 0.2, words };
}

const recorded = allChartIds().flatMap((id): [string, DocketRows][] => {
  if (figure('en', id).kind !== 'docket') return [];
  return [[`content/charts/${id}.yaml`, rowsOfRecord({ spec: docketSpec, select: selectDocket }, id)]];
});

for (const [name, rows] of [...Object.entries(DOCKET_EXAMPLES), ...recorded])
  for (const width of [...DOCKET_FRAMES, 480, 1160])
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts meet`, () => {
        const { marks, height } = layoutDocket(rows, {}, { width, dir });
        const boxes = textsOf(marks).map(boxOf);
        for (const box of boxes) {
          assert.ok(box.left >= -0.5 && box.right <= width + 0.5, `${box.words}: ${box.left} to ${box.right}`);
          assert.ok(box.top >= -0.5 && box.bottom <= height + 0.5, box.words);
        }
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            assert.ok(
              a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top || b.bottom <= a.top,
              `"${a.words}" meets "${b.words}"`,
            );
        assert.doesNotMatch(
          String(sceneToSvg({ width, height, marks }, { id: 'x', label: 'x' })),
          /NaN|undefined|Infinity/,
        );
      });

test('right to left is the mirror: every step stands as far from the other edge', () => {
  const startOf = (d: readonly PathStep[]) => {
    const xs = d.flatMap(([command, x]) => ('MLH'.includes(command) && x !== undefined ? [x] : []));
    return (Math.min(...xs) + Math.max(...xs)) / 2;
  };
  const centres = (dir: 'ltr' | 'rtl') =>
    flat(draw('lasting', 904, dir).marks).flatMap((mark) =>
      mark.mark === 'path' && mark.role === 'mark halo' ? [startOf(mark.d)] : [],
    );
  const tenth = (x: number) => Math.round(x * 10);
  assert.deepEqual(
    centres('ltr').map(tenth),
    centres('rtl').map((x) => tenth(904 - x)),
  );
});

test('every step is a mark or counted in a bin, at every width', () => {
  for (const name of Object.keys(DOCKET_EXAMPLES))
    for (const width of DOCKET_FRAMES.filter((each) => each > 300)) {
      const groups = flat(draw(name, width).marks).filter((mark): mark is GroupMark => mark.mark === 'group');
      const alone = groups.filter(({ role }) => role === 'event').map(({ key = '' }) => key);
      const counted = groups.flatMap(({ members = [] }) => members);
      assert.deepEqual(
        [...alone, ...counted].sort(),
        stepsOf(name)
          .map(({ id }) => id)
          .sort(),
        `${name} at ${width}`,
      );
    }
});

test('every mark that leads somewhere says so and has a key; every step stands in the table', () => {
  const t = messagesOf('en');
  for (const name of Object.keys(DOCKET_EXAMPLES)) {
    for (const width of DOCKET_FRAMES)
      for (const mark of flat(draw(name, width).marks))
        if (mark.mark === 'group' && mark.link) assert.ok(mark.key && mark.link.href, name);
    const context = { t, world: { proceedings: new Map(), warrants: new Map(), measures: new Map() } };
    const table = tabulateDocket(rowsOf(name), context as unknown as SelectContext, name);
    assert.deepEqual(
      table.rows.map(([id]) => id).sort(),
      stepsOf(name)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

test('a chart of warrants draws the persons that its file names, and says where one is unknown', () => {
  const { world, locale, t, href } = readerOf('en');
  const context = { world, locale, t, page: href.page };
  const options = (persons: readonly string[]) =>
    docketSpec.parse({ subject: 'warrants', proceeding: 'icc-01-18', challenges: [], persons });
  const { groups } = selectDocket(context, options(['deif', 'sinwar']));
  assert.deepEqual(
    groups.map(({ id, tracks }) => [id, tracks.map((track) => track.id)]),
    [['persons', ['deif', 'sinwar']]],
  );
  assert.throws(() => selectDocket(context, options(['deif', 'nobody'])), /"nobody" is not in content\/warrants/);
});

test('what is due is open, what was moved is dashed with an arrow, what ended has a stop: never tone alone', () => {
  const roles = (name: string) => flat(draw(name, 904).marks).map(({ role }) => role);
  const count = (list: readonly string[], role: string) => list.filter((each) => each === role).length;
  const marks = roles('default');
  assert.equal(count(marks, 'mark open'), 1);
  assert.equal(count(marks, 'mark open was'), 2);
  assert.ok(count(marks, 'arrow') >= 1);
  assert.equal(count(roles('lasting'), 'end'), 4);
  // A day that is not known is open, on a line as long as the time in which it lies: never the bar of what lasted.
  assert.equal(count(roles('missing'), 'mark open'), 2);
  assert.equal(count(roles('missing'), 'unknown-span'), 1);
  assert.equal(count(roles('missing'), 'span'), 0);
});

test('on a phone words run on from their date: no line is left that could hold the next word', () => {
  const lines = textsOf(draw('default', 264).marks).filter(({ role }) => role === 'label');
  const dated = lines.filter(({ runs }) => runs.some(({ role }) => role === 'faint'));
  const steps = flat(draw('default', 264).marks).filter(({ role }) => role === 'event');
  assert.equal(dated.length, steps.length);
  for (const line of dated) {
    const next = lines.find(
      ({ y, runs }) => Math.abs(y - line.y - 16) < 1 && !runs.some(({ role }) => role === 'faint'),
    );
    const word = next?.runs[0]?.text.replace(/[\u2068\u2069]/g, '').split(' ')[0];
    const held = line.runs.map(({ text }) => text.replace(/[\u2068\u2069]/g, '')).join('');
    if (word) assert.ok(textWidth(`${held} ${word}`, 12.5) > 240, `${held} | ${word}`);
  }
});

test('the same input gives the same picture', () => {
  assert.deepEqual(draw('crowded', 608), draw('crowded', 608));
});

for (const name of ['default', 'one', 'lasting', 'rtl'] as const)
  for (const width of [264, 904])
    test(`snapshot ${name}.${width}`, () => {
      const scene = draw(name, width, name === 'rtl' ? 'rtl' : 'ltr');
      looksAsReviewed(scene, { label: name, id: name }, `${name}.${width}`, import.meta.url);
    });
