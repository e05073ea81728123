/* A slip in YAML is told in an editor's words: the line to mend, and how. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { readYaml, sayFault } from './read.ts';

const COLUMN = /begins at another column than those it belongs to; fields of one thing begin at one column$/;

for (const [name, text, line, cure] of [
  [
    'a colon in a title',
    'lane: icj\ntitle: The Court: an order\n',
    2,
    /put the text in double quotes: title: "One: two"$/,
  ],
  ['a tab', 'lane: icj\nsources:\n\t- id: x\n', 3, /begins with a tab; indent with two spaces$/],
  ['a line that is indented too far', 'lane: icj\n title: x\n', 2, COLUMN],
  ['a line that is not indented far enough', 'links:\n  to: x\n type: y\n', 3, COLUMN],
  ['an item at another column', 'sources:\n  - id: x\n - id: y\n', 3, COLUMN],
  [
    'a quotation mark that stays open',
    'title: "The Court\nlane: icj\n',
    1,
    /opened and not closed; close it on its line$/,
  ],
  ['a text that goes on after its quotes', 'title: "The Court" says\n', 1, /put all of it in double quotes/],
  ['an apostrophe in single quotes', "title: 'Gaza's dead'\n", 1, /put all of it in double quotes/],
  ['a brace that stays open', 'sources:\n  - { id: x, at: p. 3\nlane: icj\n', 2, /brace is opened and not closed/],
  ['a text that begins with a sign', 'title: @x\n', 1, /put it in double quotes$/],
  ['a field twice', 'title: a\ntitle: b\n', 2, /stands twice; keep one of them$/],
  ['a line that belongs to nothing', 'lane: icj\nsome words\nx: 1\n', 2, /write field: text$/],
] as const)
  test(`${name} is told with its line and its cure`, () => {
    const read = readYaml(`${name}.yaml`, text, z.record(z.string(), z.unknown()));
    const [fault] = read.ok ? assert.fail('nothing was refused') : read.faults;
    assert.equal(fault?.line, line, fault && sayFault(fault));
    assert.match(fault?.text ?? '', cure);
    assert.doesNotMatch(fault?.text ?? '', /mapping|implicit|scalar|token/i);
  });
