import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPageProse, checkProse, type KnownIds } from './check-prose.ts';

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

test('a sentence before a mark has its own, or the mark says how many it bears', () => {
  const faults = (text: string, translated = false) =>
    checkProse(`${head}\n${text}\n`, known, translated).map(({ line, text: words }) => `${line} ${words}`);
  const two = 'One happened in 2024. Two <Event id="e">happened</Event> then.';
  assert.match(
    faults(`${two}<Cite id="a" at="p. 1" />`)[0] ?? '',
    /^5 sentence without a source of its own: “One happened in 2024\.”; give it a <Cite>, or, .*sentences="2"/,
  );
  assert.deepEqual(faults(`${two}<Cite id="a" at="p. 1" sentences="2" />`), []);
  // A mark that is taken away from the middle leaves a sentence that nobody claims.
  assert.match(faults(`Zero. ${two}<Cite id="a" sentences="2" />`)[0] ?? '', /“Zero\.”, “One happened in 2024\.”.*"3"/);
  assert.match(faults('One.<Cite id="a" sentences="2" />')[0] ?? '', /no sentence before .* take sentences="2" out/);
  assert.match(faults('One.<Cite id="a" sentences="12" />')[0] ?? '', /how many sentences it bears, 2 to 9/);
  // One sentence may be two in another language; its marks are held to those of the source.
  assert.deepEqual(faults(`${two}<Cite id="a" />`, true), []);
});

test('an item of a list needs a source like any paragraph', () => {
  const items = (first: string) => `${head}\n- ${first}\n- Two.<Cite id="a" />\n`;
  assert.match(checkProse(items('One came.'), known)[0]?.text ?? '', /no source, no sentence/);
  assert.deepEqual(checkProse(items('One came.<Cite id="a" />'), known), []);
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

const cited = '<Cite id="a" />';
const said = (text: string) =>
  checkProse(`${head}\n${text}\n`, known).map(({ line, text: words }) => `${line} ${words}`);

for (const [name, text, says] of [
  ['an export', 'export const ran = 1', /^5 import and export: are code/],
  ['an import', 'import { execSync } from "node:child_process"', /^5 import and export: are code/],
  [
    'an import in the lines of a paragraph',
    `Said.${cited}\n\nimport x from "./x.js"\nexport { x }`,
    /^7 import and export/,
  ],
  ['an expression in a sentence', `It {process.getBuiltinModule("node:fs")} said.${cited}`, /^5 \{…\}: is code/],
  ['an expression on its own', '{1 + 1}', /^5 \{…\}: is code/],
  ['an expression between two remarks', '{/* a */ ran() /* b */}', /^5 \{…\}: is code/],
  ['an expression in a heading', '## One {ran()}', /^5 \{…\}: is code/],
  ['an expression as an attribute', 'Said.<Cite id={"a"} />', /^5 <Cite id>: \{…\} is code; write an id/],
  ['attributes from an expression', 'Said.<Cite id="a" {...props} />', /^5 <Cite>: \{…\} is code/],
  ['a script', '<div><script src="/embed/x.js"></script></div>', /^5 <script>: is not part of prose here/],
  ['a frame', `Said.${cited} <iframe src="https://example.org/"></iframe>`, /^5 <iframe>: is not part/],
  ['a form', '<form action="https://example.org/"><input name="a" /></form>', /^5 <form>: is not part/],
  ['a style sheet', '<style>{`a{}`}</style>', /^5 <style>: is not part/],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.org/" />', /^5 <meta>: is not part/],
  ['a link element', '<link rel="stylesheet" href="https://example.org/x.css" />', /^5 <link>: is not part/],
  ['an object', '<object data="https://example.org/"></object>', /^5 <object>: is not part/],
  ['a script by the name of a component', '<Script />', /^5 <Script>: is not part/],
  ['a part of what the page was given', '<props.x />', /^5 <props\.x>: is not part/],
  ['an element without a name', '<>Said.</>', /^5 <>: is not part/],
  ['a name that every object has', '<constructor />', /^5 <constructor>: is not part/],
  ['a component of a page', '<ReadyCodes />', /^5 <ReadyCodes>: is not part of prose here/],
  [
    'an event attribute',
    `<a href="#x" onclick="alert(1)">x</a> said.${cited}`,
    /^5 <a onclick>: is not an attribute here/,
  ],
  ['a class', `<span class="x">x</span> said.${cited}`, /^5 <span class>: is not an attribute here/],
  ['markup in an attribute', 'Said.<Cite id="a" set:html="<b>" />', /^5 <Cite set:html>: is not an attribute here/],
  ['an attribute that stands twice', 'Said.<Cite id="a" id="a" />', /^5 <Cite id>: stands twice/],
  ['an event attribute of a heading', '## One {#one onclick=alert(1)}', /^5 heading: has onclick in its braces/],
  ['a class of a heading', '## One {#one .x}', /^5 heading: has className in its braces/],
  ['an image, which would be imported', '![x](./x.js)', /^5 image: is not part of prose; show a chart/],
  ['an image element', 'Said.<img src="x" /><Cite id="a" />', /^5 <img>: is not part/],
  ['a block of code', '```js\nx\n```', /^5 block of code: is not part/],
  ['a footnote', `Said.[^1]${cited}\n\n[^1]: x`, /^5 footnote: is not part/],
  ['a box to tick', '- [ ] One', /^5 list: has a box to tick/],
  [
    'more open brackets than a text has',
    `{${'('.repeat(20_000)}${')'.repeat(20_000)}}`,
    /^5 text: has more than 40 brackets/,
  ],
  ['a file larger than a chapter', 'x'.repeat(100_001), /^1 file: has 100006 characters, 100000 are allowed/],
  [
    'a comment of HTML',
    'Said. <!-- x -->',
    /^5 is not valid MDX: a remark is not written as in HTML; write \{\/\* … \*\/\}$/,
  ],
  [
    'a brace that is not closed',
    `Said {${cited}`,
    /^5 is not valid MDX: a brace begins code; write \\\{ for the sign$/,
  ],
  [
    'an element that is not closed',
    'Said.<Cite id="icj-a">',
    /^5 is not valid MDX: <Cite> is opened and not closed; end it with \/>, or close it where it ends$/,
  ],
  [
    'a sign that begins no element',
    'Fewer than <5.',
    /^5 is not valid MDX: a < begins no whole element here; write \\< /,
  ],
  ['an end of another element', '<em>Said</strong>.', /^5 is not valid MDX: <\/strong> closes another element than/],
  ['an attribute in half', 'Said.<Cite id="icj-a" at= />', /^5 is not valid MDX: a < begins no whole element here/],
  [
    'two headings of one id',
    `## One {#a}\n\nSaid.${cited}\n\n## Two {#a}\n\nSaid.${cited}`,
    /^9 heading: "a" is the id of one before it; give it another$/,
  ],
  ['a heading above all others', '# One {#a}', /^5 heading: is of no level that a text has; begin it with ## or ###$/],
  ['a heading below all others', '##### One {#a}', /^5 heading: is of no level that a text has/],
] as const)
  test(`refuses ${name}, with its line`, () => {
    const faults = said(text);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });

for (const href of [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#10;script:alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,x',
  'http://example.org/',
  '//example.org/',
  '/\\example.org/',
  ' https://example.org/',
  'https://user@example.org/',
  'mailto:a@example.org',
  'page',
])
  test(`refuses the address ${JSON.stringify(href)}, in an element and in Markdown`, () => {
    assert.match(said(`<a href="${href}">x</a> said.${cited}`)[0] ?? '', /^5 <a href>: .* is not allowed; write https/);
    assert.match(said(`[x](<${href}>) said.${cited}`)[0] ?? '', /^5 link: .* is not an address for prose; write https/);
    assert.match(said(`[x][y] said.${cited}\n\n[y]: <${href}>`)[0] ?? '', /^7 link: .* is not an address for prose/);
  });

test('the addresses of the site and of documents are prose, and so are remarks and words of another language', () => {
  for (const text of [
    `<a href="../../figures/">x</a>, [y](https://example.org/a?b=c#d), [z](#one "Part one") and [w](/en/).${cited}`,
    `It said <bdi lang="ar" dir="rtl">قرار</bdi>, *so*, **so** and \`{so}\`.${cited} {/* <b>{x}</b> */}`,
    '{/* a remark\n\nof two lines */}',
    `| a |\n| --- |\n| said${cited} |`,
  ])
    assert.deepEqual(said(text), [], text);
});

test('an id is read wherever and however it is written', () => {
  assert.deepEqual(said("Said.<Cite\n  at='p. 1'\n  id='a'\n/>"), []);
  assert.match(
    said("Said.<Cite at='p. 1' id='nothing' />")[0] ?? '',
    /^5 <Cite>: "nothing" is not in content\/sources/,
  );
  assert.match(said('<Chart id="nothing" />')[0] ?? '', /^5 <Chart>: "nothing" is not in content\/charts/);
  assert.match(said('Said.<Cite />')[0] ?? '', /^5 <Cite>: has no id; write <Cite id="…">/);
  assert.match(said('Said.<Cite id />')[0] ?? '', /^5 <Cite id>: says nothing; write an id/);
});

test('a source in a remark is no source', () => {
  assert.match(said('It said 5. {/* <Cite id="a" /> */}')[0] ?? '', /^5 paragraph: has no source/);
  assert.match(said('One.<Cite id="a" /> Two said 5. {/* <Cite id="a" /> */}')[0] ?? '', /last sentence has no source/);
});

test('no sentence gets past the question for its source by standing outside a paragraph', () => {
  assert.match(said('<Event id="e">Five died.</Event>')[0] ?? '', /^5 <Event>: stands alone/);
  assert.match(said('<Said>Five died.</Said>')[0] ?? '', /^5 <Said>: holds text without a paragraph/);
  assert.match(said('<Said>*Five died.*</Said>')[0] ?? '', /^5 <Said>: holds text without a paragraph/);
  assert.match(said('> Five died.')[0] ?? '', /^5 paragraph: has no source/);
  assert.match(said('| a |\n| --- |\n| Five died. |')[0] ?? '', /^5 table: has no source/);
  assert.match(said('A <Chart id="c" /> b.<Cite id="a" />')[0] ?? '', /^5 <Chart>: stands within a sentence/);
});

test('a character that nobody sees is named, also where it is written as an entity', () => {
  assert.match(said(`a\u202eb.${cited}`)[0] ?? '', /^5 text: holds U\+202E/);
  assert.match(said(`a&#x202e;b.${cited}`)[0] ?? '', /^5 text: holds U\+202E/);
  assert.match(said('a.<Cite id="a" at="p.&#x2066; 1" />')[0] ?? '', /^5 <Cite at>: holds U\+2066/);
  assert.match(said(`[a](https://example.org/ "b&#x202d;c") d.${cited}`)[0] ?? '', /^5 text: holds U\+202D/);
});

test('every fault of a long chapter is found, each on its line', () => {
  const faults = checkProse(`${head}\n${'It is said.<Cite id="b" />\n\n'.repeat(3000)}`, known);
  assert.equal(faults.length, 3000);
  assert.equal(faults.at(-1)?.line, 5 + 2 * 2999);
});

test('a page needs no source and may hold its own components; code it may not', () => {
  const page = (text: string) => checkPageProse(`---\ntitle: x\n---\n${text}\n`).map(({ text: words }) => words);
  assert.deepEqual(page('## One {#one}\n\nIt is so.\n\n<RecordFigures />\n\n<ReadyCodes />'), []);
  assert.match(page('It {process.env.HOME} is.')[0] ?? '', /is code/);
  assert.match(page('<Chart id="c" />')[0] ?? '', /<Chart>: is not part of prose here/);
  assert.match(page('## One')[0] ?? '', /heading: has no id of its own/);
});
