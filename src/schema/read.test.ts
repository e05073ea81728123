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
