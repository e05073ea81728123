import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../load/reader.ts';
import { widthOf } from '../kit/text.ts';
import { leaves, leftOf, looksAsReviewed, textsOf } from '../scene/testing.ts';
import type { TextMark } from '../scene/marks.ts';
import { textStyle } from '../scene/text-styles.ts';
import { DIAGRAM_FRAMES } from './layout.ts';
import { tabulateDiagram } from './table.ts';
import { bars, DRAWN, draw, rowsOf, told, wordsOf } from './testing.ts';
import { diagramInSmall } from './thumbnail.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069\s]/g, '');
const boxOf = (mark: TextMark) => {
  // The space at which a line was broken is not drawn.
  const drawn = { ...mark, runs: mark.runs.filter(({ text }, i) => text !== ' ' || i < mark.runs.length - 1) };
  const left = leftOf(mark, widthOf(drawn));
  const { size } = textStyle(mark.role);
  return { left, right: left + widthOf(drawn), top: mark.y - 0.75 * size, bottom: mark.y + 0.2 * size };
};

for (const name of Object.keys(DRAWN))
  for (const width of [...DIAGRAM_FRAMES, 240, 328, 559, 560, 799, 1166])
    for (const dir of ['ltr', 'rtl'] as const)
      test(`${name} at ${width} ${dir}: nothing leaves the frame, no two texts meet`, () => {
        const { marks, height } = draw(name, width, dir);
        const texts = textsOf(marks).map((mark) => ({ words: wordsOf(mark).trimEnd(), ...boxOf(mark) }));
        for (const { words, left, right, top, bottom } of texts) {
          // A single word that is wider than its room cannot be broken.
          if (words.includes(' ')) assert.ok(left >= -0.5 && right <= width + 0.5, words);
          assert.ok(top >= 0 && bottom <= height, words);
        }
        for (const [i, a] of texts.entries())
          for (const b of texts.slice(i + 1))
            assert.ok(
              a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top || b.bottom <= a.top,
              `${a.words} meets ${b.words}`,
            );
      });

test('every statement stands whole in the picture at every width, and in the table with its sources', () => {
  const { world, locale, t, href } = readerOf();
  for (const [name, rows] of Object.entries(DRAWN)) {
    const table = tabulateDiagram(rows, { world, locale, t, page: href.page }, name);
    assert.deepEqual(
      table.rows.map(([, , text]) => text),
      told(rows),
    );
    for (const row of table.rows) assert.ok(row[0] && row[3], `${name}: ${row[2]}`);
    for (const width of DIAGRAM_FRAMES) {
      const drawn = plain(textsOf(draw(name, width).marks).map(wordsOf).join(''));
      for (const text of told(rows)) assert.ok(drawn.includes(plain(text)), `${name} ${width}: ${text}`);
    }
  }
});

test('right to left is the mirror: every text stands as far from the other edge', () => {
  for (const name of Object.keys(DRAWN))
    for (const width of DIAGRAM_FRAMES) {
      const xs = (dir: 'ltr' | 'rtl') =>
        textsOf(draw(name, width, dir).marks).map(({ x }) => Math.round(10 * (dir === 'ltr' ? x : width - x)));
      assert.deepEqual(xs('ltr'), xs('rtl'));
    }
});

test('a step that was taken is filled, another open, beside the two samples of the legend', () => {
  const rows = rowsOf('ladder', 'ladder');
  for (const width of DIAGRAM_FRAMES)
    assert.deepEqual(
      bars(draw('ladder', width).marks).map(({ role }) => role),
      ['mark', 'mark open', ...rows.steps.map(({ reached }) => (reached ? 'mark' : 'mark open'))],
    );
});

test('by each reading the line joins the condition to what it limits, and to nothing else', () => {
  const rows = rowsOf('rafah-sentence', 'sentence');
  for (const width of DIAGRAM_FRAMES) {
    const joins = leaves(draw('rafah-sentence', width).marks).filter(({ role }) => role === 'tick');
    assert.deepEqual(
      joins.map((mark) => (mark.mark === 'path' ? mark.d.filter(([command]) => command === 'H').length : 0)),
      rows.readings.map(({ limited }) => limited.length + 1),
    );
  }
});

test('in small a ladder is as many columns as steps, a sentence its readings under one another; neither has words', () => {
  for (const [name, rows] of Object.entries(DRAWN)) {
    const { marks } = diagramInSmall(draw(name, 904));
    assert.deepEqual(textsOf(marks), []);
    const tops = leaves(marks).flatMap((mark) => (mark.mark === 'path' ? [mark.d[0]?.[2] ?? 0] : []));
    if (rows.shows !== 'ladder' && rows.shows !== 'sentence') assert.ok(leaves(marks).length > 0, name);
    else if (rows.shows === 'ladder')
      assert.deepEqual(
        tops.map((top) => Math.round((Math.max(...tops) - top) / 44) + 1),
        rows.steps.map(({ level }) => level),
      );
    else assert.equal(leaves(marks).filter(({ role }) => role === 'tick').length, rows.readings.length);
  }
});

for (const [name, width, dir] of [
  ['ladder', 264, 'ltr'],
  ['ladder', 608, 'rtl'],
  ['ladder', 904, 'ltr'],
  ['ladder-rtl', 904, 'rtl'],
  ['sentence', 264, 'ltr'],
  ['sentence', 608, 'ltr'],
  ['sentence', 904, 'rtl'],
  ['sentence-long-words', 264, 'ltr'],
  ['steps', 264, 'ltr'],
  ['steps', 904, 'ltr'],
  ['steps-rtl', 608, 'rtl'],
  ['duties', 264, 'ltr'],
  ['duties', 904, 'rtl'],
  ['bodies', 608, 'ltr'],
  ['bodies', 904, 'ltr'],
  ['clauses', 264, 'ltr'],
  ['clauses', 904, 'ltr'],
  ['years', 264, 'ltr'],
  ['years', 608, 'ltr'],
  ['years', 904, 'rtl'],
  ['years-long-words', 264, 'ltr'],
] as const)
  test(`${name} at ${width} ${dir} looks as reviewed`, () => {
    looksAsReviewed(draw(name, width, dir), { id: 'diagram', label: name }, `${name}.${width}.${dir}`, import.meta.url);
  });
