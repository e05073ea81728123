import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../load/world.ts';
import type { Question } from '../../model/questions.ts';
import { decisionOf, partsOfAnswer, picturesOf } from './question-text.ts';

const world = loadWorld('en');
const [question] = world.questions.values();
if (!question) throw new Error('no question');
const answered = (text: string): Question => ({ ...question, answer: { text, lang: 'en' } });
const pointing = (at: string) => {
  const source = world.sources.get('icj-192-order-2024-05-24');
  assert.ok(source);
  return decisionOf(world, { source, at });
};

test('the first sentence answers; one that is too short to stand alone takes the next with it', () => {
  const { lead, rest } = partsOfAnswer(answered('No. The Court has not ruled on that. It may do so in 2029.'));
  assert.deepEqual([lead.text, rest?.text], ['No. The Court has not ruled on that.', 'It may do so in 2029.']);
  const whole = partsOfAnswer(answered('Judges of the Court issued two warrants in November 2024.'));
  assert.equal(whole.lead.text, 'Judges of the Court issued two warrants in November 2024.');
  assert.equal(whole.rest, undefined);
});

test('an order of ours is named with the point that is meant, another document is not', () => {
  assert.equal(pointing('para. 57')?.point, undefined);
  assert.deepEqual(pointing('para. 57 (2) (a)')?.point, { n: '2(a)', fragment: 'point-2-a' });
  assert.equal(pointing('para. 57 (9)')?.point, undefined);
  const statute = world.sources.get('icj-statute');
  assert.ok(statute);
  assert.equal(decisionOf(world, { source: statute, at: 'Article 41' }), undefined);
});

test('a question without a picture has that of a case or decision that it leads to, else that of its topic', () => {
  const of = (onward: readonly string[], topic: Question['topic'] = 'states') =>
    picturesOf('en', { ...question, topic, pictures: [], onward }).map(({ id }) => id);
  assert.deepEqual(of(['timeline', 'cases/icj-192']), ['icj-192-docket']);
  assert.deepEqual(of(['orders/icj-192-order-2024-01-26#point-1']), ['icj-votes-2024-01']);
  assert.deepEqual(of(['timeline', 'method'], 'warrants'), ['icc-warrants']);
});
