import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vouched } from '../../markup/markup.ts';
import { forPage } from './kept-picture.ts';

test('marks of direction stay where letters run right to left, and nowhere else', () => {
  const picture = vouched('<text>\u2068A/RES/77/247\u2069</text><text>\u2068محمد 5\u2069</text>');
  assert.equal(String(forPage(picture)), '<text>A/RES/77/247</text><text>\u2068محمد 5\u2069</text>');
});
