/* What the picture printer can draw, held to the tables of the font files themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { create, type Font } from 'fontkit';
import { hasGlyph, printable } from './letters.ts';
import { inArabicFace } from './scripts.ts';

const folder = new URL('../styles/fonts/ttf/', import.meta.url);
const charactersOf = (name: string) =>
  new Set((create(readFileSync(new URL(name, folder))) as Font).characterSet.map((code) => String.fromCodePoint(code)));
const drawn = new Set(readdirSync(folder).flatMap((name) => [...charactersOf(name)]));

/** Everything up to the end of the letters that any page could hold in our languages. */
const CHARACTERS = Array.from({ length: 0x2600 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i));

test('no character is taken for printable that no font draws', () => {
  const steering = /[\u2066-\u2069]/;
  assert.deepEqual(
    CHARACTERS.filter((each) => hasGlyph(each) && !steering.test(each) && !drawn.has(each)),
    [],
  );
});

test('the Arabic face is known for what it holds', () => {
  for (const name of ['docket-arabic-400.ttf', 'docket-arabic-600.ttf']) {
    const held = charactersOf(name);
    assert.deepEqual(
      CHARACTERS.filter((each) => inArabicFace(each) && !held.has(each)),
      [],
      name,
    );
  }
});

test('Hebrew has no font yet: a name in it is left out with its brackets, and nothing else is', () => {
  assert.ok(![...drawn].some((each) => /\p{Script=Hebrew}/u.test(each)), 'there is a Hebrew font now: let it be used');
  assert.equal(printable('Yair Lapid (יאיר לפיד), leader of the opposition'), 'Yair Lapid, leader of the opposition');
  assert.equal(printable('Yair Lapid יאיר לפיד speaks'), 'Yair Lapid speaks');
  assert.equal(printable('Nawaf Salam (نواف سلام)'), 'Nawaf Salam (نواف سلام)');
});

test('a text of which nothing would be left is an error, not an empty picture', () => {
  assert.throws(() => printable('יאיר לפיד'), /No font/);
});
