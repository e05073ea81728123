import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSections } from './plain-text.ts';

test('a chapter in plain paragraphs keeps the numbers that its readers see, and the sources of each', () => {
  const mdx = [
    '---\ntitle: x\n---',
    '<Term id="t">Measures</Term> were *ordered*.<Cite id="a" at="para. 5" /> They bind.<Cite id="b" />',
    '## What followed {#after}',
    '<Chart id="c" />',
    'It <Event id="e">ruled</Event>.<Cite id="a" />',
    '| Judge | Vote |\n| --- | --- |\n| Tladi | yes<Cite id="b" /> |',
  ].join('\n\n');
  assert.deepEqual(plainSections(mdx), [
    {
      paragraphs: [
        { number: 1, text: 'Measures were ordered. They bind.', notes: [{ id: 'a', at: 'para. 5' }, { id: 'b' }] },
      ],
    },
    {
      id: 'after',
      heading: 'What followed',
      paragraphs: [
        { number: 2, text: 'It ruled.', notes: [{ id: 'a' }] },
        { text: 'Judge | Vote', notes: [] },
        { text: 'Tladi | yes', notes: [{ id: 'b' }] },
      ],
    },
  ]);
});
