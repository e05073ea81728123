import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Mark, TextMark } from '../scene/marks.ts';
import { textsOf } from '../scene/testing.ts';
import { sceneToFile } from '../scene/to-file.ts';
import { makeFlow } from './flow.ts';
import { forPrograms } from './for-programs.ts';
import { datedRuns } from './runs.ts';
import { textMark, widthAs } from './text.ts';

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
  const label = textMark(ltr, datedRuns(ltr, '26 Jan', 'Six measures', true), { role: 'label', x: 0, y: 0 });
  assert.equal(label.runs.map(({ text }) => text).join(''), '26 Jan\u2002Six measures');
  assert.equal(ltr.isolate('A/RES/77/247'), 'A/RES/77/247');
  assert.equal(ltr.isolate('ستة تدابير'), '\u2068ستة تدابير\u2069');
  assert.equal(makeFlow(800, 'rtl').isolate('A/RES/77/247'), '\u2068A/RES/77/247\u2069');
});

const label = (anchor: 'start' | 'end') =>
  textMark(ltr, datedRuns(ltr, '26 Jan', 'Six measures', true), { role: 'label', x: 400, y: 20, anchor });

test('for drawing programs a label that ends at its mark is a text for each run, none on another in wider fonts', () => {
  const [date, words, ...more] = textsOf(forPrograms([label('end')])) as [TextMark, TextMark];
  assert.deepEqual([date.runs[0]?.text, words.runs[0]?.text, more.length], ['26 Jan', 'Six measures', 0]);
  assert.ok(date.anchor === 'end' && words.anchor === 'end' && words.x === 400);
  assert.ok(Math.abs((words.length ?? 0) - widthAs('Six measures', 'label', 'strong')) < 1e-9);
  // In a font that is an eighth wider the words still begin after the date.
  assert.ok(words.x - 1.12 * (words.length ?? 0) > date.x);
});

test('for drawing programs a label that starts at its mark keeps its runs in one text, with a space between', () => {
  const [whole, ...more] = textsOf(forPrograms([label('start')])) as [TextMark];
  assert.equal(more.length, 0);
  assert.equal(whole.runs.map(({ text }) => text).join(''), '26 Jan\u00a0\u00a0Six measures');
  // A span begins with no space: some programs drop it.
  const numbered = textMark(
    ltr,
    [
      { text: 'A/RES/80/78', role: 'strong' },
      { text: '\u20025 Dec', role: 'faint' },
    ],
    {
      role: 'name',
      x: 0,
      y: 9,
    },
  );
  assert.deepEqual(
    textsOf(forPrograms([numbered])).flatMap(({ runs }) => runs.map(({ text }) => text)),
    ['A/RES/80/78', '\u00a0\u00a0', '5 Dec'],
  );
});

test('a text of one run is set as that run is, without a span: there its width would not be kept', () => {
  const file = String(
    sceneToFile({ width: 500, height: 40, marks: forPrograms([label('end')]) }, 'light', 'x', 'https://a.example'),
  );
  assert.doesNotMatch(file, /<tspan/);
  assert.match(file, /<text [^>]*textLength="[\d.]+" fill="#5F6361">26 Jan<\/text>/);
  assert.match(file, /<text [^>]*textLength="[\d.]+" font-weight="600">Six measures<\/text>/);
});

test('for drawing programs a halo lies beneath its words; joined scripts stay whole', () => {
  const over = textMark(ltr, 'Study', { role: 'side-name over', x: 10, y: 10 });
  assert.deepEqual(
    forPrograms([{ mark: 'group', role: '', marks: [over] }]).flatMap((mark) =>
      mark.mark === 'group' ? mark.marks.map(({ role }: Mark) => role) : [],
    ),
    ['side-name halo', 'side-name'],
  );
  const rtl = makeFlow(800, 'rtl');
  const arabic = textMark(rtl, datedRuns(rtl, '26 يناير', 'ستة تدابير'), { role: 'label', x: 10, y: 10 });
  const [whole, ...more] = textsOf(forPrograms([arabic])) as [TextMark];
  assert.deepEqual([more.length, whole.runs.length, whole.x, whole.anchor], [0, 1, arabic.x, arabic.anchor]);
  const plain = (text: string) => text.replaceAll(/[\u2002\u00a0]+/g, ' ');
  assert.equal(plain(whole.runs[0]?.text ?? ''), plain(arabic.runs.map(({ text }) => text).join('')));
});
