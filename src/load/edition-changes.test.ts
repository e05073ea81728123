import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edition, EditionText } from '../model/edition.ts';
import { changesBetween } from './edition-changes.ts';

const text = (id: string, ...paragraphs: string[]): EditionText => ({
  id,
  title: `Title of ${id}`,
  date: '2026-11-24',
  sections: [{ heading: 'A head', id: 'head', paragraphs: paragraphs.map((words) => ({ text: words, notes: [] })) }],
});
const edition = (day: string, chapters: EditionText[], events: EditionText[] = []): Edition => ({
  day,
  sources: {},
  chapters,
  events,
  questions: [],
});

test('the same words are no change, whatever the day', () => {
  const chapters = [text('one', 'It ruled. It was read out.')];
  assert.deepEqual(changesBetween(edition('2026-11-24', chapters), edition('2026-12-24', chapters), 'en'), []);
});

test('a sentence that was corrected is told as gone and new, with those around it as the same', () => {
  const before = edition('2026-11-24', [text('one', 'It ruled. Ten judges voted. It was read out.')]);
  const after = edition('2026-12-24', [text('one', 'It ruled. Eleven judges voted. It was read out.')]);
  const [change, ...more] = changesBetween(before, after, 'en');
  assert.deepEqual(more, []);
  assert.deepEqual(
    { ...change, runs: undefined },
    { part: 'chapters', id: 'one', title: 'Title of one', is: 'changed', gone: 1, new: 1, runs: undefined },
  );
  assert.deepEqual(change?.runs, [
    { is: 'same', sentences: ['Title of one', 'A head', 'It ruled.'] },
    { is: 'gone', sentences: ['Ten judges voted.'] },
    { is: 'new', sentences: ['Eleven judges voted.'] },
    { is: 'same', sentences: ['It was read out.'] },
  ]);
});

test('a text that came and one that went are told as such', () => {
  const changes = changesBetween(
    edition('2026-11-24', [], [text('old', 'A.')]),
    edition('2026-12-24', [text('new', 'B.')]),
    'en',
  );
  assert.deepEqual(
    changes.map(({ part, id, is }) => [part, id, is]),
    [
      ['chapters', 'new', 'added'],
      ['events', 'old', 'removed'],
    ],
  );
});
