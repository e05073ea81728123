/* What teachers take is whole: lessons by threes, enough questions, plain chapters that read easily and keep their sources. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { headOf, idsNamed } from '../src/chapters/parse-prose.ts';
import { wordsOfProse } from '../src/chapters/word-count.ts';
import { loadWorld } from '../src/load/world.ts';
import { measureProse } from '../tools/prose/measures.ts';

const content = fileURLToPath(new URL('../content', import.meta.url));
const { teaching, event } = loadWorld('en');

/** Years at school that a chapter in plain words asks for at most. */
const PLAIN_GRADE = 7;

const prose = (folder: string) =>
  readdirSync(`${content}/${folder}`)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({ name, mdx: readFileSync(`${content}/${folder}/${name}`, 'utf8') }));

/** What a chapter rests on: its text, its five sentences, and the entries that it names. */
function behind(mdx: string): ReadonlySet<string> {
  const summed = [...mdx.matchAll(/^ *- \{ id: ([a-z0-9-]+)/gm)].map(([, id = '']) => id);
  const told = idsNamed(mdx, 'Event').flatMap((id) => {
    const { citations = [], positions = [] } = event.get(id) ?? {};
    return [...citations, ...positions.flatMap((position) => position.citations)].map(({ source }) => source.id);
  });
  return new Set([...idsNamed(mdx, 'Cite'), ...summed, ...told]);
}

test('three units of three lessons each for schools, and a seminar', () => {
  const units = [...teaching.units.values()];
  const school = units.filter(({ level }) => level === 'school');
  assert.deepEqual(
    school.map(({ lessons }) => lessons.length),
    [3, 3, 3],
  );
  assert.equal(units.filter(({ level }) => level === 'university').length, 1);
});

test('no judge’s own words are told as the court’s, and Gaza’s ministry is not the State of Palestine', () => {
  const extracts = [...teaching.sets.values()].flatMap((set) =>
    set.extracts.map((extract) => ({ ...extract, set: set.id })),
  );
  const alone = extracts.filter(
    ({ source, at }) =>
      (/-(?:decl|sepop|dissop)-/.test(source.id) && !at.includes('quoting the Order')) || /of Judge\b/.test(at),
  );
  assert.ok(alone.length >= 5);
  assert.deepEqual(
    alone.filter(({ from }) => from !== 'judge' && from !== 'dissent').map(({ set, id }) => `${set} ${id}`),
    [],
  );
  const ministry = extracts.filter(({ at }) => /\bministry, as quoted\b/.test(at));
  assert.deepEqual([...new Set(ministry.map(({ from }) => from))], ['ministry']);
});

/** The smallest pieces that a class reads by themselves, as text. */
const pieces = () =>
  [
    ...[...teaching.lessons.values()].flatMap(({ id, steps, tasks, feelings }) => [
      ...[...steps, ...tasks].map((each) => [id, each] as const),
      [id, feelings] as const,
    ]),
    ...[...teaching.controversies.values()].flatMap(({ id, sheets }) => sheets.map((sheet) => [id, sheet] as const)),
    ...[...teaching.practice.values()].flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
    ...[...teaching.sets.values()].flatMap(({ id, questions }) =>
      Object.values(questions).flatMap((asked) => asked.map((each) => [id, each] as const)),
    ),
  ].map(([id, piece]) => ({ id, text: JSON.stringify(piece) }));

test('the army’s 22,000 fighters never stand without the 8,900 of its database and its answer', () => {
  const told = pieces().filter(({ text }) => /22,000/.test(text) && /fighters/.test(text));
  assert.ok(told.length >= 5);
  const alone = told.filter(({ text }) => !text.includes('8,900') || !text.includes('incorrect'));
  assert.deepEqual(
    alone.map(({ id }) => id),
    [],
  );
});

test('every lesson has keyed questions that belong to it, and steps that name its tasks', () => {
  for (const lesson of teaching.lessons.values()) {
    assert.ok(lesson.practice.length >= 4, `${lesson.id} has ${lesson.practice.length} keyed questions`);
    const done = new Set([...lesson.steps, ...lesson.longer].map(({ task }) => task));
    const never = lesson.tasks.filter(({ id }) => !done.has(id)).map(({ id }) => id);
    assert.deepEqual(never, [], `${lesson.id}: tasks for which no form has time`);
  }
});

test('a hundred and twenty keyed questions in six topics, of every form and level', () => {
  const topics = [...teaching.practice.values()];
  assert.equal(topics.length, 6);
  const items = topics.flatMap((topic) => topic.items);
  assert.ok(items.length >= 115, `${items.length} questions`);
  const count = <T>(of: (item: (typeof items)[number]) => T, value: T) =>
    items.filter((item) => of(item) === value).length;
  for (const form of ['one', 'several', 'order', 'pairs'] as const)
    assert.ok(count(({ form: is }) => is, form) >= 10, form);
  for (const level of ['easy', 'middle', 'hard'] as const) assert.ok(count(({ level: is }) => is, level) >= 15, level);
});

test('a set of documents lets more than one side speak', () => {
  for (const { id, extracts } of teaching.sets.values())
    assert.ok(new Set(extracts.map(({ from }) => from)).size >= 2, `${id} hears one voice`);
});

test('three chapters in plain words read easily, and rest on nothing that their chapter does not cite', () => {
  const plain = prose('plain');
  assert.deepEqual(
    plain.map(({ name }) => name),
    ['before-7-october.mdx', 'start-here.mdx', 'two-courts.mdx'],
  );
  for (const { name, mdx } of plain) {
    // Words of others stand as they were said, however long.
    const { grade } = measureProse(mdx.replace(/“[^”]{30,}”/g, '“words”'));
    assert.ok(Number(grade.toFixed(1)) <= PLAIN_GRADE, `${name}: reading grade ${grade.toFixed(1)}`);
    const words = wordsOfProse(mdx);
    assert.ok(words >= 400 && words <= 1000, `${name}: ${words} words`);
    const chapter = readFileSync(`${content}/chapters/${name}`, 'utf8');
    const own = behind(chapter);
    const strange = idsNamed(mdx, 'Cite').filter((id) => !own.has(id));
    assert.deepEqual(strange, [], `${name} rests on what its chapter does not`);
    assert.ok(idsNamed(mdx, 'Chart').length === 0, `${name} shows a chart`);
  }
});

test('every chapter says what of violence it tells', () => {
  const without = prose('chapters').filter(({ mdx }) => {
    const lines = mdx.split('\n');
    const head = headOf(lines);
    return !('end' in head) || !lines.slice(0, head.end).some((line) => line.startsWith('contentNote: '));
  });
  assert.deepEqual(
    without.map(({ name }) => name),
    [],
  );
});
