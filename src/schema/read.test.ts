import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { day } from './fields.ts';
import { readYaml, sayFault } from './read.ts';

const shape = z.strictObject({
  title: z.string().max(10).describe('What happened, as a sentence.'),
  lane: z.enum(['war', 'icj']),
  votes: z.array(z.strictObject({ judge: z.string() })).optional(),
});
const say = (text: string) => {
  const read = readYaml('content/events/x.yaml', text, shape);
  return read.ok ? [] : read.faults.map(sayFault);
};

test('a good file has no fault', () => {
  assert.deepEqual(say('title: A\nlane: war\n'), []);
});

test('an unknown field is named with its line and the field that was meant', () => {
  assert.deepEqual(say('title: A\nlane: war\ntitel: B\n'), [
    'content/events/x.yaml:3 titel: is not a field here; did you mean "title"?',
  ]);
});

test('a missing field says what belongs there', () => {
  assert.deepEqual(say('lane: war\n'), ['content/events/x.yaml:1 title: is missing; What happened, as a sentence.']);
});

test('a value that is not allowed names those that are', () => {
  assert.deepEqual(say('title: A\nlane: sea\n'), ['content/events/x.yaml:2 lane: "sea" is not one of war, icj']);
});

test('a text that is too long says by how much', () => {
  assert.match(say('title: Long as a long day\nlane: war\n')[0] ?? '', /:1 title: has 18 characters, 10 are allowed/);
});

test('a fault inside a list is found on its own line', () => {
  assert.match(
    say('title: A\nlane: war\nvotes:\n  - judge: One\n  - judge: 2\n')[0] ?? '',
    /:5 votes\[2\]\.judge: 2 is not a text/,
  );
});

test('a key that stands twice and broken YAML stop the file', () => {
  assert.match(say('title: A\ntitle: B\nlane: war\n')[0] ?? '', /:2 is not valid YAML/);
  assert.match(say('title: "A\n')[0] ?? '', /is not valid YAML/);
});

test('a date stays the text that was written', () => {
  const read = readYaml('x', 'day: 2024-01-26\n', z.strictObject({ day: z.string() }));
  assert.ok(read.ok && read.value.day === '2024-01-26');
});

test('a place that points to another place of the file is a fault with its line, never an error', () => {
  assert.match(say('title: *nowhere\nlane: war\n')[0] ?? '', /x\.yaml:1 title: points to another place of the file/);
  const bomb = [...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefg'[i]},`.repeat(9)}]`).join('\n');
  assert.deepEqual(say(`a: &a [x]\n${bomb}\n`), [
    'content/events/x.yaml:2 b[1]: points to another place of the file (*…); write the value out',
  ]);
});

test('what is nested deeper than the parser can go is a fault, never an error', () => {
  assert.equal(say('['.repeat(50_000)).length, 1);
  assert.equal(say(`title: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}\n`).length, 1);
});

test('a character that nobody sees is named with its line and its field', () => {
  assert.deepEqual(say('title: A\nlane: war\nvotes:\n  - judge: "a\\bb"\n'), [
    'content/events/x.yaml:4 votes[1].judge: holds U+0008, a control character; take it out',
  ]);
  assert.match(say('title: "\\u202Eb"\nlane: war\n')[0] ?? '', /:1 title: holds U\+202E, which turns the order/);
  assert.match(say('title: A\n"la\\0ne": war\n')[0] ?? '', /:2 the name of a field: holds U\+0000/);
  assert.match(say('title: A\nlane: war # \u2066\n')[0] ?? '', /:2 text: holds U\+2066/);
  assert.match(say('title: A\nlane: war\r\n')[0] ?? '', /:2 text: holds U\+000D, a carriage return/);
});

test('no file can give all objects a new property', () => {
  assert.match(
    say('title: A\nlane: war\n__proto__: { polluted: 1 }\n')[0] ?? '',
    /:3 __proto__: is no name for a field/,
  );
  assert.match(
    say('title: A\nlane: war\nconstructor: { prototype: { polluted: 1 } }\n')[0] ?? '',
    /:3 constructor: is not/,
  );
  const open = z.record(z.string(), z.unknown());
  const read = readYaml('x', 'constructor:\n  prototype: { polluted: 1 }\n', open);
  assert.ok(read.ok);
  assert.equal(Reflect.get({}, 'polluted'), undefined);
});

test('a fault shows at most 80 characters of the file, and is one line', () => {
  const secret = 'planted '.repeat(100);
  for (const text of [
    `title: A\nlane: ${secret}\n`,
    `${secret}\n`,
    `title: A\nlane: war\n"${secret}": 1\n`,
    `title: A\nlane: war\nvotes: |\n  ${secret}\n  ${secret}\n`,
    `title: A\nlane: war\nvotes: {${secret}}\n`,
    `title: *${secret.replaceAll(' ', '')}\n`,
  ])
    for (const fault of say(text)) {
      assert.ok((fault.match(/planted/g) ?? []).length <= 10, fault);
      assert.doesNotMatch(fault, /\n/);
    }
});

test('a file that is as it was gives the same value, which nobody can change; a file that was changed is read anew', () => {
  const shape = z.strictObject({ days: z.array(z.strictObject({ day: z.string() })) });
  const first = readYaml('x', 'days: [{ day: a }]\n', shape);
  assert.equal(readYaml('x', 'days: [{ day: a }]\n', shape), first);
  assert.throws(() => first.ok && first.value.days.push({ day: 'b' }), TypeError);
  assert.throws(() => Object.assign((first.ok && first.value.days[0]) || {}, { day: 'b' }), TypeError);
  assert.deepEqual(readYaml('x', 'days: [{ day: b }]\n', shape), { ok: true, value: { days: [{ day: 'b' }] } });
  assert.equal(readYaml('x', 'days: [{ day: a }]\n', z.strictObject({ day: z.string() })).ok, false);
  const other = readYaml('y', 'day: a\n', shape);
  assert.ok(!other.ok && other.faults.every(({ file }) => file === 'y'));
});

test('what spoils a whole file is told by itself: a mark before it, a merge half done, a second document', () => {
  assert.deepEqual(say('\uFEFFtitle: A\nlane: war\n'), [
    'content/events/x.yaml:1 file: begins with a byte order mark (U+FEFF); save it as UTF-8 without one',
  ]);
  assert.deepEqual(say('title: A\n<<<<<<< HEAD\nlane: war\n=======\nlane: icj\n>>>>>>> other\n'), [
    'content/events/x.yaml:2 file: holds the marks of a merge (<<<<<<<); keep one of the texts and take the marks out',
  ]);
  assert.match(
    say('title: A\n---\nlane: war\n')[0] ?? '',
    /:\d+ is not valid YAML: the file goes on after a line of dashes/,
  );
  assert.match(
    say(`title: ${'['.repeat(5000)}`)[0] ?? '',
    /it is nested too deeply; write it flatter|nested too deeply/,
  );
});

test('a text of spaces alone is no text', () => {
  assert.deepEqual(say('title: A\nlane: "  "\n'), [
    'content/events/x.yaml:2 lane: holds only space; write a text, or take the field out',
  ]);
});

test('what YAML takes for a name or a tag is told before it is lost', () => {
  assert.deepEqual(say('title: &a text\nlane: war\n'), [
    'content/events/x.yaml:1 title: begins with &a, which YAML takes for a name; put the text in double quotes',
  ]);
  assert.deepEqual(say('title: !!js/function "return 1"\nlane: war\n'), [
    'content/events/x.yaml:1 title: begins with !, a tag of YAML; take it out, or put the text in double quotes',
  ]);
});

test('a limit is told in words, and a day by one fault', () => {
  const shape = z.strictObject({
    order: z.number().int().min(1).max(9),
    names: z.array(z.string().min(2)).min(1),
    day,
  });
  const faults = (text: string) => {
    const read = readYaml('x.yaml', text, shape);
    return read.ok ? [] : read.faults.map((fault) => fault.text);
  };
  assert.deepEqual(faults('order: 0\nnames: [a]\nday: 2024-02-30\n'), [
    'order: 0 is too little: 1 is the least; write 1 or more',
    'names[1]: "a" is too little: 2 characters is the least; write more',
    'day: this day does not exist; write one of the calendar',
  ]);
  assert.deepEqual(faults('order: 10\nnames: []\nday: yesterday\n'), [
    'order: 10 is too much: 9 is the most; write 9 or less',
    'names: is too little: 1 items is the least; add what is missing',
    'day: is no day; write a day as 2024-01-26',
  ]);
  for (const wrong of ['1024-01-26', '2204-01-26', '9999-01-26'])
    assert.deepEqual(faults(`order: 1\nnames: [ab]\nday: ${wrong}\n`), [
      'day: is not between the years 1800 and 2100; mend the year',
    ]);
});
