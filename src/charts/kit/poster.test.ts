import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePoster } from './poster.ts';
import { wrapText } from './text-lines.ts';
import { textWidth } from './text-width.ts';

test('lines are broken at words and stay within the width', () => {
  const text = 'What the Court ordered on 26 January 2024, and by which votes, in the words of the document';
  const lines = wrapText(text, 200, 15, 'sans400');
  assert.equal(lines.join(' '), text);
  assert.ok(lines.length > 1);
  for (const line of lines) assert.ok(textWidth(line, 15) <= 200, line);
});

test('a poster holds the picture and all its words', () => {
  const scene = { width: 600, height: 100, marks: [] };
  const poster = makePoster(scene, { title: 'Title', subtitle: 'Subtitle', foot: ['Source', 'Licence'], dir: 'ltr' });
  const said = poster.marks.flatMap((mark) =>
    mark.mark === 'text' ? mark.runs.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')) : [],
  );
  assert.deepEqual(said, ['Title', 'Subtitle', 'Source', 'Licence']);
  assert.ok(poster.width > scene.width && poster.height > scene.height);
});

test('in a language that runs right to left the words start at the right', () => {
  const poster = makePoster(
    { width: 600, height: 100, marks: [] },
    { title: 'T', subtitle: 'S', foot: [], dir: 'rtl' },
  );
  const title = poster.marks.find((mark) => mark.mark === 'text' && mark.role === 'title');
  assert.ok(title?.mark === 'text' && title.x > poster.width / 2);
});

test('its words stay inside the picture where a program has other fonts, an eighth wider', () => {
  const long = 'What the Court ordered on 26 January 2024, and by which votes, in the words of the document '
    .repeat(4)
    .trim();
  const scene = { width: 600, height: 100, marks: [] };
  const poster = makePoster(scene, { title: long, subtitle: long, foot: [long], dir: 'ltr' });
  for (const mark of poster.marks) {
    if (mark.mark !== 'text') continue;
    const [size, face] = { title: [26, 'display400'], sub: [15, 'sans400'] }[mark.role] ?? [12.5, 'sans400'];
    const words = mark.runs.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join('');
    assert.ok(mark.x + 1.125 * textWidth(words, size as number, face as 'sans400') <= poster.width, words);
  }
});
