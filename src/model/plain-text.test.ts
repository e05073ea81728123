import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, literally, onePlainLine, strangeIn } from './plain-text.ts';

for (const [code, name, what] of [
  [0x0000, 'U+0000', 'a control character'],
  [0x0008, 'U+0008', 'a control character'],
  [0x0009, 'U+0009', 'a tab'],
  [0x000d, 'U+000D', 'a carriage return'],
  [0x0085, 'U+0085', 'a control character'],
  [0x2028, 'U+2028', 'a line end of another kind'],
  [0x2029, 'U+2029', 'a line end of another kind'],
  [0x202a, 'U+202A', 'which turns the order'],
  [0x202e, 'U+202E', 'which turns the order'],
  [0x2066, 'U+2066', 'which turns the order'],
  [0x2069, 'U+2069', 'which turns the order'],
  [0xd800, 'U+D800', 'which is no character'],
  [0xfffd, 'U+FFFD', 'the mark of a lost letter'],
  [0xfffe, 'U+FFFE', 'which is no character'],
  [0xffff, 'U+FFFF', 'which is no character'],
] as const)
  test(`a text may not hold ${name}`, () => {
    const strange = strangeIn(`The order${String.fromCharCode(code)}of 2024`);
    assert.equal(strange?.index, 9);
    assert.ok(strange?.text.startsWith(`holds ${name}, ${what}`), strange?.text);
  });

test('a text that nobody sees is no text', () => {
  assert.match(strangeIn('\u200b')?.text ?? '', /^holds only U\+200B and the like, which nobody sees/);
  assert.match(strangeIn(' \u2060\u200d ')?.text ?? '', /nobody sees/);
});

for (const [text, index] of [
  ['Is\u200brael', 2],
  ['the\u2060Court', 3],
  ['co\u00adoperation', 2],
  ['a\u200eb', 1],
  ['\ufeffICJ', 0],
] as const)
  test(`a text may not hold a character without width: ${JSON.stringify(text).replace(/[^ -~]/g, '·')}`, () => {
    const strange = strangeIn(text);
    assert.equal(strange?.index, index);
    assert.match(strange?.text ?? '', /which nobody sees and no search finds; take it out$/);
  });

test('letters that were read by another table are refused, whatever the script', () => {
  for (const word of ['Israel’s', '“order”', '2023–2024', 'Türkiye', 'Žižek', 'København', 'حكم المحكمة', 'צו ראשון']) {
    const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(word));
    assert.match(strangeIn(misread)?.text ?? '', /read by another table|control character/, misread);
    assert.equal(strangeIn(word), undefined, word);
  }
});

test('a letter of one font alone is refused', () => {
  assert.match(strangeIn('x\ue000')?.text ?? '', /holds U\+E000, a letter of one font alone; write it as text/);
});

test('the letters of any script are plain, and so are joiners within a word and lines', () => {
  for (const text of [
    '',
    'Two lines\nof text',
    'می‌خواهم',
    'צו ראשון',
    'قرار',
    '79 \u2013 80',
    '🏳️‍🌈 \u{1F4D6}',
    'قرار\u200e 79',
    'São Tomé, Århus, «Âme», naïve “quoted”… Ångström’s',
  ])
    assert.equal(strangeIn(text), undefined, text);
});

test('what a terminal is given is one line, whatever a file holds', () => {
  assert.equal(onePlainLine('a\u001b[2Jb\nc\u202ed'), 'aU+001B[2JbU+000AcU+202Ed');
});

test('no more than 80 characters of a file are shown, and one line', () => {
  assert.equal(cut('short'), 'short');
  assert.equal(cut('x'.repeat(500)).length, 80);
  assert.equal(cut('first\nsecond'), 'first…');
});

test('a text is found as it stands, whatever it would mean in a pattern', () => {
  for (const text of ['a.b', 'C:\\x', '(1) [2] {3}', '^a$ | b*', 'what?+'])
    assert.ok(new RegExp(`^${literally(text)}$`, 'u').test(text), text);
  assert.doesNotMatch('aXb', new RegExp(literally('a.b')));
});
