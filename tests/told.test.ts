/* One number, one value: where a figure is changed, every file that still tells the old one is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldOf } from '../tools/told.ts';
import { copyOfContent } from './changed-content.ts';

const { content, faultsOfText, withText } = copyOfContent();
const FIGURE = 'figures/gaza-moh-deaths.yaml';
const changed = (text: string) => text.replace('74,370', '74,407').replace('number: 74370', 'number: 74407');

test('a figure that alone is changed is a fault in every file that tells the old value, its series among them', () => {
  const faults = faultsOfText(FIGURE, changed);
  for (const place of [
    'series/gaza-deaths-injuries-weekly\\.csv',
    'events/2026-10-10-one-year-of-ceasefire\\.yaml',
    'charts/deaths-gaza\\.yaml',
    'standings\\.yaml',
    'stories/whole\\.yaml',
    'chapters/the-war\\.mdx',
    'chapters/counting-the-dead\\.mdx',
    'plain/start-here\\.mdx',
    'questions/how-many-people-were-killed-in-gaza\\.yaml',
    'teach/practice/numbers\\.yaml',
  ])
    assert.ok(
      faults.some((fault) =>
        new RegExp(
          `^content/${place}:\\d+ tells 74,370, and content/figures/gaza-moh-deaths\\.yaml says "74,407"; write that`,
        ).test(fault),
      ),
      `${place}:\n${faults.slice(0, 3).join('\n')}`,
    );
});

test('a figure of another day is a fault where its old day still stands beside its number, old or new', () => {
  const later = (text: string) => text.replace(/^asOf: .*$/m, "asOf: '2026-10-17'");
  const places = (change: (text: string) => string) =>
    faultsOfText(FIGURE, change).filter((fault) => fault.includes('beside the number'));
  const [same, both] = [places(later), places((text) => later(changed(text)))];
  for (const place of [
    'chapters/start-here\\.mdx',
    'charts/deaths-gaza\\.yaml',
    'terms/gaza-health-ministry\\.yaml',
    'stories/whole\\.yaml',
  ])
    assert.match(
      same.join('\n'),
      new RegExp(
        `^content/${place}:\\d+ tells 10 October 2026 beside the number, and content/figures/gaza-moh-deaths\\.yaml says asOf: 2026-10-17`,
        'm',
      ),
    );
  // The entry of the home page tells its day in a field.
  assert.match(same.join('\n'), /^content\/standings\.yaml:\d+ tells 2026-10-10 beside the number/m);
  assert.deepEqual(both, same);
  withText(FIGURE, later, () => {
    assert.match(toldOf(content, []).text, /^gaza-moh-deaths:\n {2}value: 74,370\n {2}asOf: 2026-10-10$/m);
    assert.match(toldOf(content, ['gaza-moh-deaths']).text, /^gaza-moh-deaths:\n.*\n {2}asOf: 2026-10-17$/m);
  });
});

test('what a correction tells of the old value is no fault, nor a small number where nothing cites the figure', () => {
  const inChanged = (text: string) => `${changed(text)}  - date: 2026-11-27\n    what: It said 74,370.\n`;
  const own = faultsOfText(FIGURE, inChanged).filter((fault) => fault.startsWith(`content/${FIGURE}`));
  assert.deepEqual(own, []);
  const small = faultsOfText('figures/west-bank-israelis-killed.yaml', (text) => text.replace(/\b41\b/g, '42'));
  assert.ok(small.length > 0);
  assert.ok(
    small.every((fault) => !fault.startsWith('content/orders/')),
    small.join('\n'),
  );
});

test('the value is written down when no text tells the old one, or when the figure is named', () => {
  withText(FIGURE, changed, () => {
    const held = toldOf(content, []);
    assert.match(held.text, /^gaza-moh-deaths:\n {2}value: 74,370$/m);
    assert.ok(held.left.some((place) => /^content\/chapters\/the-war\.mdx:\d+ tells 74,370/.test(place)));
    const looked = toldOf(content, ['gaza-moh-deaths']);
    assert.match(looked.text, /^gaza-moh-deaths:\n {2}value: 74,407$/m);
    assert.deepEqual(looked.left, []);
  });
  assert.throws(() => toldOf(content, ['nobody']), /nobody: is no figure/);
});

test('a figure that is not written down, and one that is gone, are faults that name the command', () => {
  const faults = faultsOfText('told.yaml', (text) => text.replace(/^gaza-moh-deaths:/m, 'gone-figure:'));
  assert.match(faults.join('\n'), /^content\/told\.yaml:\d+ gone-figure: is no figure; npm run told takes it out$/m);
  assert.match(faults.join('\n'), /^content\/told\.yaml:1 gaza-moh-deaths: is missing; npm run told writes it$/m);
});
