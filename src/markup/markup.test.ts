import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataBlock, markup, rawHtml, readEscaped, vouched } from './markup.ts';

test('a text stays text, whatever it begins with, and markup stays markup', () => {
  const name = markup`<cite>${'<b>A & "B"</b>'}</cite>`;
  assert.equal(rawHtml(name), '<cite>&lt;b&gt;A &amp; &quot;B&quot;&lt;/b&gt;</cite>');
  assert.equal(
    rawHtml(markup`<p title="${'"><script>'}">${name}, ${2024}</p>`),
    `<p title="&quot;&gt;&lt;script&gt;">${name}, 2024</p>`,
  );
});

test('a list of markup stands side by side, nothing prints nothing', () => {
  assert.equal(
    rawHtml(markup`<ul${undefined}>${[markup`<li>a</li>`, markup`<li>b</li>`]}</ul>`),
    '<ul><li>a</li><li>b</li></ul>',
  );
});

test('a text in an attribute without double quotes is refused', () => {
  assert.throws(() => markup`<a href=${'x onclick=alert(1)'}>`, /without double quotes: <a href=/);
  assert.throws(() => markup`<a href='${"'"}'>`, /without double quotes/);
  assert.equal(rawHtml(markup`<a href="/?lanes=${'icj'}">`), '<a href="/?lanes=icj">');
});

test('a data block cannot close its element, and is read back whole', () => {
  const value = { name: '</script><script>alert(1)</script><!-- ]]> & "' };
  const text = rawHtml(dataBlock(value));
  assert.ok(!text.includes('<'));
  assert.deepEqual(JSON.parse(text), value);
});

test('in JSON markup is a text like any other', () => {
  assert.equal(JSON.stringify({ html: markup`<b>${'&'}</b>` }), '{"html":"<b>&amp;</b>"}');
});

test('what was escaped is read once, however the printer wrote it', () => {
  for (const text of ['<b> & "A" \'B\'', '&amp; &lt; &#38;lt;', '&unknown; &', '\u{1f600}'])
    assert.equal(readEscaped(rawHtml(markup`${text}`)), text);
  assert.equal(readEscaped('&#60;b&#x3E; &#39;&#34;&#38;amp;'), '<b> \'"&amp;');
});

test('equal markup is equal, other markup is not', () => {
  assert.deepEqual(markup`<b></b>`, vouched('<b></b>'));
  assert.notDeepEqual(markup`<b></b>`, vouched('<i></i>'));
});
