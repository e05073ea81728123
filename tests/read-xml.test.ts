/* The reader refuses what readers' programs refuse: otherwise the gate would let it pass. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allOf, childrenOf, readXml } from './read-xml.ts';

test('a tree is read with attributes, text and character data', () => {
  const root = readXml('<?xml version="1.0"?><a b="1 &amp; 2">x<c><![CDATA[<d>]]></c>&lt;y</a>');
  assert.deepEqual([root.name, root.attributes['b'], root.text], ['a', '1 & 2', 'x<y']);
  assert.equal(childrenOf(root, 'c')[0]?.text, '<d>');
  assert.equal(allOf(root).length, 2);
});

for (const [what, xml] of Object.entries({
  'an element that is not closed': '<a><b></a>',
  'a bare ampersand': '<a>x & y</a>',
  'a reference that XML does not know': '<a>&nbsp;</a>',
  'an attribute without quotes': '<a b=1></a>',
  'text after the end': '<a></a>x',
  'a control character': '<a>\b</a>',
  'a sign that is none': '<a>\uffff</a>',
  nothing: '',
}))
  test(`${what} is an error`, () => {
    assert.throws(() => readXml(xml));
  });
