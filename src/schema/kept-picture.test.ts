import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneToKept } from '../charts/scene/to-file.ts';
import { pictureFaults } from './kept-picture.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">';
const said = (inner: string) => pictureFaults(`${SVG}\n${inner}</svg>\n`).map(({ line, text }) => `${line} ${text}`);

test('what the printer writes is allowed, whatever a label says', () => {
  const label = '<script>alert("1")</script> & ]]> \u2068אב\u2069';
  const kept = sceneToKept(
    {
      width: 100,
      height: 50,
      marks: [
        { mark: 'rect', role: 'hatch', x: 0, y: 0, width: 5, height: 5 },
        {
          mark: 'path',
          role: 'line dash',
          d: [
            ['M', 0, 0],
            ['L', 5.04, -3],
          ],
        },
        {
          mark: 'group',
          role: 'bin key',
          marks: [
            { mark: 'text', role: 'axis-label', x: 1, y: 1, anchor: 'end', runs: [{ text: label, role: 'strong' }] },
          ],
          link: { href: '/en/events/x/', label: 'X' },
        },
      ],
    },
    'page-hatch',
  );
  const svg = String(kept);
  assert.deepEqual(pictureFaults(svg), []);
  assert.doesNotMatch(svg, /href|<a[\s>]|<script|<title/);
  assert.match(svg, /url\(#page-hatch\)/);
});

for (const [name, inner, says] of [
  ['a script', '<script>alert(1)</script>', /^2 <script>: is not part of a kept picture/],
  ['foreign markup', '<foreignObject><b>x</b></foreignObject>', /^2 <foreignObject>: is not part/],
  ['a style sheet', '<style>@import "x"</style>', /^2 <style>: is not part/],
  ['an image', '<image href="https://example.org/x.png"/>', /^2 <image>: is not part/],
  ['a link', '<a href="https://example.org/"><rect/></a>', /^2 <a>: is not part/],
  ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>', /^2 <set>: is not part/],
  ['an event attribute', '<rect onload="alert(1)"/>', /^2 <rect onload>: is not an attribute/],
  ['an inline style', '<rect style="fill:url(https://example.org/x)"/>', /^2 <rect style>: is not an attribute/],
  ['a class', '<rect class="hnd"/>', /^2 <rect class>: is not an attribute/],
  ['an address as paint', '<rect fill="url(https://example.org/x#y)"/>', /^2 <rect fill>: .* is not allowed/],
  ['an end of the picture before its end', '</svg><script>alert(1)</script>', /<script>: (stands where|is not part)/],
  ['a comment', '<!-- --!><script>alert(1)</script> -->', /^2 <!--: comments are not part/],
  ['character data', '<text><![CDATA[</text><script>alert(1)</script>]]></text>', /^2 <!\[CDATA\[: is not part/],
  ['an entity', '<!DOCTYPE svg [<!ENTITY x "<script/>">]>', /^2 (<!DOCTYPE|is not well-formed)/],
  ['an attribute that stands twice', '<rect x="1" x="javascript:alert(1)"/>', /^2 <rect>: has an attribute twice/],
  [
    'an attribute beside one of its name',
    "<text x='1' fill=\"none\" x = '2'>a</text>",
    /^2 <text>: has an attribute twice/,
  ],
  ['a name that objects have by themselves', '<rect __proto__="x"/>', /^2 <rect>: has an attribute twice/],
  ['a mark that turns the order of letters', '<text x="1">a\u202eb</text>', /^2 text: holds U\+202E/],
  ['an open element', '<g>', /is not well-formed/],
] as const)
  test(`refuses ${name}, with its line`, () => {
    const faults = said(inner);
    assert.ok(
      faults.some((fault) => says.test(fault)),
      faults.join('\n') || 'nothing was refused',
    );
  });

// What a review tried and found to hold.
for (const [name, inner] of [
  ['a script in upper case', '<SCRIPT>alert(1)</SCRIPT>'],
  ['an event attribute in upper case', '<rect ONLOAD="alert(1)"/>'],
  ['another namespace', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
  ['another namespace on an element that is ours', '<g xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['a zero byte within a name', '<scr\u0000ipt>alert(1)</scr\u0000ipt>'],
  ['an end of character data', '<text>]]></text><script>alert(1)</script>'],
  ['a line end in a value', '<rect fill="none\n"/>'],
] as const)
  test(`holds against ${name}`, () => {
    assert.ok(said(inner).length > 0, 'nothing was refused');
  });
