import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProse, type KnownIds } from './check-prose.ts';

const known: KnownIds = {
  Cite: new Set(['a']),
  Event: new Set(['e']),
  Chart: new Set(['c']),
  Term: new Set(['t']),
  Order: new Set(['o']),
  Person: new Set(['p']),
};
const head = '---\ntitle: x\n---\n';

test('a good chapter has no fault', () => {
  assert.deepEqual(
    checkProse(
      `${head}\n## One {#one}\n\nIt <Event id="e">happened</Event>.<Cite id="a" at="p. 1" />\n\n<Chart id="c" />\n`,
      known,
    ),
    [],
  );
});

test('names the line of a broken id, a heading without id and a paragraph without source', () => {
  const faults = checkProse(`${head}\n## One\n\nSaid.<Cite id="b" />\n\nIt said 5.\n`, known);
  assert.deepEqual(
    faults.map(({ line, text }) => `${line} ${text.slice(0, 24)}`),
    ['5 heading: has no id of it', '7 <Cite>: "b" is not in co', '9 paragraph: has no source'],
  );
});

test('the last sentence of a paragraph needs its own source', () => {
  const [fault] = checkProse(`${head}\nOne.<Cite id="a" /> Two happened in 2024.\n`, known);
  assert.match(fault?.text ?? '', /last sentence has no source/);
});

test('the halves of a pair need sources like any paragraph', () => {
  const pair = (text: string) => `${head}\n<Pair>\n\n<Said>\n\n${text}\n\n</Said>\n\n</Pair>\n`;
  assert.deepEqual(checkProse(pair('It said so.<Cite id="a" />'), known), []);
  assert.match(checkProse(pair('It said so.'), known)[0]?.text ?? '', /no source/);
});

test('an order or a person that the record does not know is named', () => {
  const faults = checkProse(
    `${head}\n<Order id="x">It</Order> and <Person id="y">she</Person>.<Cite id="a" />\n`,
    known,
  );
  assert.deepEqual(
    faults.map(({ text }) => text.slice(0, 8)),
    ['<Order>:', '<Person>'],
  );
});

test('a link within a link is refused', () => {
  const nested = `${head}\nIt was <Event id="e">a <Term id="t">term</Term></Event>.<Cite id="a" />\n`;
  assert.match(checkProse(nested, known)[0]?.text ?? '', /within a link/);
  const beside = `${head}\nIt <Event id="e">was</Event> a <Term id="t">term</Term>.<Cite id="a" />\n`;
  assert.deepEqual(checkProse(beside, known), []);
});
