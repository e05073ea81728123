import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Mark, TextMark } from '../scene/marks.ts';
import { textsOf } from '../scene/testing.ts';
import { makeFlow } from './flow.ts';
import { forPrograms } from './for-programs.ts';
import { datedRuns } from './runs.ts';
import { textMark, widthAs, widthOf } from './text.ts';

const charts = fileURLToPath(new URL('..', import.meta.url));
const ltr = makeFlow(800, 'ltr');

test('no picture makes a text, a pill or a year of its own beside the kit', () => {
  const makers = globSync('*/*.ts', { cwd: charts }).filter(
    (file) => !/\.test\.ts$/.test(file) && /mark: 'text'/.test(readFileSync(`${charts}/${file}`, 'utf8')),
  );
  assert.deepEqual(makers.sort(), ['kit/text.ts', 'scene/marks.ts']);
});

test('no picture measures by sizes of its own', () => {
  const measuring = globSync('{timeline,docket,series,votes,map}/*.ts', { cwd: charts }).filter(
    (file) => !/\.test\.ts$/.test(file) && /\b(textWidth|wrapText)\b/.test(readFileSync(`${charts}/${file}`, 'utf8')),
  );
  assert.deepEqual(measuring, []);
});

test('words that run left to right stand as they are read: no sign of direction is in them, or in a PDF', () => {
  const label = textMark(ltr, datedRuns(ltr, '26 Jan', 'Six measures', true), { role: 'lb', x: 0, y: 0 });
  assert.equal(label.runs.map(({ text }) => text).join(''), '26 Jan\u2002Six measures');
  assert.equal(ltr.isolate('A/RES/77/247'), 'A/RES/77/247');
  assert.equal(ltr.isolate('ستة تدابير'), '\u2068ستة تدابير\u2069');
  assert.equal(makeFlow(800, 'rtl').isolate('A/RES/77/247'), '\u2068A/RES/77/247\u2069');
});

test('for drawing programs each run is a text of its own that meets no other and keeps its width', () => {
  for (const anchor of ['start', 'end', 'middle'] as const) {
    const label = textMark(ltr, datedRuns(ltr, '26 Jan', 'Six measures', true), { role: 'lb', x: 400, y: 20, anchor });
    const parts = textsOf(forPrograms([label]));
    assert.deepEqual(
      parts.map(({ runs }) => runs.map(({ text }) => text)),
      [['26 Jan'], ['Six measures']],
    );
    const [date, words] = parts as [TextMark, TextMark];
    assert.ok(date.x + (date.length ?? 0) < words.x && date.anchor === 'start' && words.anchor === 'start');
    assert.ok(Math.abs(words.x - date.x - widthAs('26 Jan\u2002', 'lb')) < 1e-9);
    const end = words.x + (words.length ?? 0);
    assert.ok(Math.abs(end - date.x - widthOf(label)) < 1e-9);
    const at = { start: date.x, end, middle: (date.x + end) / 2 }[anchor];
    assert.ok(Math.abs(at - 400) < 1e-9);
  }
});

test('for drawing programs a halo lies beneath its words; joined scripts stay whole', () => {
  const over = textMark(ltr, 'Study', { role: 'nx over', x: 10, y: 10 });
  assert.deepEqual(
    forPrograms([{ mark: 'group', role: '', marks: [over] }]).flatMap((mark) =>
      mark.mark === 'group' ? mark.marks.map(({ role }: Mark) => role) : [],
    ),
    ['nx halo', 'nx'],
  );
  const rtl = makeFlow(800, 'rtl');
  const arabic = textMark(rtl, datedRuns(rtl, '26 يناير', 'ستة تدابير'), { role: 'lb', x: 10, y: 10 });
  assert.deepEqual(forPrograms([arabic]), [arabic]);
});
