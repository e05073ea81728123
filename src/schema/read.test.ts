import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
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
