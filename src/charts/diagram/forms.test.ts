import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import type { GroupMark, Mark } from '../scene/marks.ts';
import { textStyle } from '../scene/text-styles.ts';
import { leaves, textsOf } from '../scene/testing.ts';
import { DIAGRAM_FRAMES } from './layout.ts';
import { bars, DRAWN, draw, rowsOf, wordsOf } from './testing.ts';

test('the line of a case is heavy as far as it has come: each state has its sign, at every width', () => {
  const rows = rowsOf('steps', 'steps');
  const states = rows.procedures.flatMap(({ cases }) => cases.flatMap(({ stops }) => stops.map(({ state }) => state)));
  const countOf = (state: string) => states.filter((each) => each === state).length;
  for (const width of DIAGRAM_FRAMES) {
    const signs = leaves(draw('steps', width).marks.filter(({ role }) => role === 'row'));
    const withRole = (role: string) => signs.filter((mark) => mark.role === role).length;
    assert.equal(withRole('mark halo'), countOf('done') + countOf('ended'), `${width}`);
    assert.equal(withRole('checked-line'), countOf('here'));
    assert.equal(withRole('mark open'), countOf('open'));
    // A heavy line for each case, and the bar that closes it where it ended.
    assert.equal(withRole('end'), 3 + countOf('ended'));
    // A thin line where something is ahead.
    assert.equal(withRole('axis'), 1);
  }
});

test('the mark of a stage leads to the entry of what happened there, and is named by case, stage and day', () => {
  const { href, world } = readerOf();
  const linksOf = (marks: readonly Mark[]): GroupMark[] =>
    marks.flatMap((mark) => (mark.mark === 'group' ? (mark.link ? [mark] : linksOf(mark.marks)) : []));
  for (const name of ['icj-case-steps', 'icc-case-steps']) {
    const diagram = world.diagrams.get(name);
    const stops = (diagram?.steps ?? []).flatMap(({ cases }) => cases.flatMap((each) => each.stops));
    const pages = stops.flatMap(({ event }) => (event === undefined ? [] : [href.page('events', event)]));
    assert.ok(pages.length > 10, name);
    const rows = rowsOf(name, 'steps');
    const labels = rows.procedures.flatMap(({ stages, cases }) =>
      cases.flatMap((each) =>
        each.stops.flatMap(({ stage, day, href: leads }) =>
          leads ? [`${each.name}, ${stages[stage]?.name}, ${day}`] : [],
        ),
      ),
    );
    for (const width of [...DIAGRAM_FRAMES, 360])
      for (const dir of ['ltr', 'rtl'] as const) {
        const links = linksOf(draw(name, width, dir).marks);
        assert.deepEqual(links.map(({ link }) => link?.href).sort(), [...pages].sort());
        assert.deepEqual(links.map(({ link }) => link?.label).sort(), [...labels].sort());
        const hits = links.map(({ marks }) => leaves(marks).find((mark) => mark.role === 'hit'));
        for (const hit of hits) assert.ok(hit?.mark === 'rect' && hit.height >= 24 && hit.width >= 24);
      }
  }
});

test('a name of a ladder, a duty or a body leads to its entry of the glossary, and to nothing where it has none', () => {
  const { href, world } = readerOf();
  const linksOf = (marks: readonly Mark[]): GroupMark[] =>
    marks.flatMap((mark) => (mark.mark === 'group' ? (mark.link ? [mark] : linksOf(mark.marks)) : []));
  for (const [id, least] of [
    ['ladder-of-proof', 3],
    ['after-a-warrant', 6],
    ['who-is-who', 5],
  ] as const) {
    const { ladder = [], duties, bodies = [] } = world.diagrams.get(id) ?? {};
    const named = [
      ...[...ladder, ...bodies, ...(duties ? [duties.start] : [])].map(({ name, term }) => ({ name: name.text, term })),
      ...(duties?.duties ?? []).map(({ who, term }) => ({ name: who.text, term })),
    ];
    const expected = named.flatMap(({ name, term }) => (term ? [`${name} ${href.page('glossary', term)}`] : [])).sort();
    assert.ok(expected.length >= least, id);
    for (const width of [...DIAGRAM_FRAMES, 360])
      for (const dir of ['ltr', 'rtl'] as const) {
        const links = linksOf(draw(id, width, dir).marks);
        assert.deepEqual(links.map(({ link }) => `${link?.label} ${link?.href}`).sort(), expected);
        for (const { marks } of links) {
          const [hit, ...words] = leaves(marks);
          assert.ok(hit?.mark === 'rect' && hit.role === 'hit' && hit.height >= 24 && words.length > 0);
        }
      }
  }
});

test('a body beside others keeps its own words in its group, its name as a way among them', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const groups = draw('who-is-who', 904, dir).marks.filter(({ role }) => role === 'row');
    const names = rowsOf('who-is-who', 'bodies').bodies.map(({ href }) => href);
    assert.deepEqual(
      groups.map((group) =>
        group.mark === 'group' ? group.marks.flatMap((mark) => (mark.mark === 'group' ? [mark.link?.href] : [])) : [],
      ),
      names.map((name) => [name]),
    );
  }
});

test('a duty is a filled bar, a dispute a half filled one, a choice an open one, and no duty none', () => {
  for (const width of DIAGRAM_FRAMES) {
    const rows = draw('duties', width).marks.filter(({ role }) => role === 'row');
    assert.deepEqual(
      rows.map((row) => bars([row]).map(({ role }) => role)),
      [['mark'], ['mark open', 'mark'], ['mark open'], []],
    );
  }
});

test('each clause has a square for every vote of its point, filled for those in favour', () => {
  const rows = rowsOf('orders-side-by-side', 'clauses');
  const points = rows.rows.flatMap(({ cells }) => cells.flatMap(({ point }) => (point ? [point] : [])));
  const { orders } = readerOf().world;
  const counted = rows.columns.map(({ id }) => orders.get(id)?.points.length ?? 0);
  assert.deepEqual(counted, [6, 4, 5]);
  for (const width of DIAGRAM_FRAMES) {
    const squares = bars(draw('orders-side-by-side', width).marks.filter(({ role }) => role === 'row')).filter(
      (mark) => mark.mark === 'path' && (mark.d[1]?.[1] ?? 0) < 10,
    );
    const filled = squares.filter(({ role }) => role === 'mark').length;
    assert.equal(
      filled,
      points.reduce((sum, { inFavour }) => sum + inFavour, 0),
    );
    assert.equal(
      squares.length - filled,
      points.reduce((sum, { against }) => sum + against, 0),
    );
  }
});

test('every operative point of the three orders stands in the picture', () => {
  const rows = rowsOf('orders-side-by-side', 'clauses');
  for (const [i, { id }] of rows.columns.entries()) {
    const points =
      readerOf()
        .world.orders.get(id)
        ?.points.map(({ n }) => n) ?? [];
    const drawn = rows.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.column === i ? [cell.point?.n] : [])));
    for (const n of points) assert.ok(drawn.includes(n), `${id} (${n})`);
  }
});

test('no text of a drawing is smaller than 13 pixels', () => {
  for (const name of Object.keys(DRAWN))
    for (const width of DIAGRAM_FRAMES)
      for (const mark of textsOf(draw(name, width).marks))
        assert.ok(textStyle(mark.role).size >= 13, `${name} ${width}: ${wordsOf(mark)}`);
});

test('a day of a stage is a day of the docket of its case', () => {
  const { proceedings, diagrams } = readerOf().world;
  const daysOf = (id: string) => proceedings.get(id)?.steps.map(({ date }) => date.first) ?? [];
  for (const id of ['icj-case-steps', 'icc-case-steps'])
    for (const { cases } of diagrams.get(id)?.steps ?? [])
      for (const each of cases) {
        const days = daysOf(proceedings.has(each.id) ? each.id : 'icc-01-18');
        for (const { day } of each.stops) if (day) assert.ok(days.includes(day), `${id} ${each.id}: ${day}`);
      }
});

test('the counts of trucks beside the orders are those of the series', () => {
  const rows = rowsOf('orders-side-by-side', 'clauses');
  const series = readerOf().world.series.get('aid-trucks-reference-points');
  assert.ok(series);
  const column = (id: string) => series.columns.findIndex((each) => each.id === id);
  const perDay = (id: string) => {
    const row = series.rows.find((cells) => cells[column('id')] === id);
    return row?.[column('per_day')] ?? id;
  };
  const heads = rows.rows.flatMap(({ cells }) => cells.flatMap(({ kind, head }) => (kind === 'count' ? [head] : [])));
  for (const [head, points] of [
    ['150, then 99', ['u1', 'u2']],
    ['169', ['a2']],
    ['58, then under 80', ['a3', 'a4']],
    ['150, 286 and 265', ['c2', 'c3', 'c4']],
  ] as const) {
    assert.ok(heads.includes(head), head);
    assert.deepEqual(head.match(/\d+/g), points.map(perDay));
  }
});

test('a name in two lines is seen as it is heard: a line ends in the space at which it was broken', () => {
  const linksOf = (marks: readonly Mark[]): GroupMark[] =>
    marks.flatMap((mark) => (mark.mark === 'group' ? (mark.link ? [mark] : linksOf(mark.marks)) : []));
  const links = ['ladder-of-proof', 'who-is-who'].flatMap((id) =>
    DIAGRAM_FRAMES.flatMap((width) => linksOf(draw(id, width).marks)),
  );
  const broken = links.filter(({ marks }) => textsOf(marks).length > 1);
  assert.ok(broken.length > 0);
  for (const { link, marks } of broken) assert.equal(textsOf(marks).map(wordsOf).join(''), link?.label);
});
