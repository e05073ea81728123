import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberParts } from './big-number.ts';

const large = (figure: string) =>
  numberParts(figure)
    .filter((part) => part.large)
    .map(({ text }) => text);

test('the number is large, the words around it are not, and nothing is lost', () => {
  for (const [figure, number] of [
    ['74,370', '74,370'],
    ['about 1,200', '1,200'],
    ['157 of 193', '157'],
    ['about 1.9 million (90 per cent)', '1.9'],
    ['more than 230', '230'],
    ['٧٤٬٣٧٠', '٧٤٬٣٧٠'],
    ['none', 'none'],
  ] as const) {
    assert.deepEqual(large(figure), [number]);
    assert.equal(
      numberParts(figure)
        .map(({ text }) => text)
        .join(''),
      figure,
    );
  }
});
