import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventShape } from './event.ts';
import { siteShape, sourceShape } from './record.ts';

const url = (text: string) => sourceShape.shape.url.safeParse(text);
const report = (text: string) => siteShape.shape.report.safeParse(text);

test('a source leads to a page on the web over https and nowhere else', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'http://a.example/', '//a.example/', 'a.html', ''])
    assert.equal(url(text).success, false, text);
  assert.equal(url('https://a.example/b?c=d&e=f#g').success, true);
});

test('a line end within an address does not stay in it', () => {
  const read = url('https://a.example/\r\nUR  - https://evil.example/');
  assert.doesNotMatch(read.success ? String(read.data) : '', /[\r\n]/);
});

test('problems are reported to a page or to an address for mail', () => {
  for (const text of [
    'javascript:alert("{id}")',
    'data:text/html,{id}',
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    '//a.example/{id}',
  ])
    assert.equal(report(text).success, false, text);
  assert.equal(report('https://a.example/new?entry={id}').success, true);
});

test('a copy of a source and its archived copy lead to https and have a day', () => {
  const archived = (value: unknown) => sourceShape.shape.archived.safeParse(value).success;
  assert.equal(archived({ url: 'https://a.example/x', day: '2026-08-15' }), true);
  assert.equal(archived({ url: 'https://a.example/x' }), false);
  assert.equal(archived({ url: 'http://a.example/x', day: '2026-08-15' }), false);
  assert.equal(sourceShape.shape.copy.safeParse('javascript:alert(1)').success, false);
  assert.equal(sourceShape.shape.copy.safeParse('https://a.example/x').success, true);
});

test('what is not known is told in whole lines, and never as an empty list', () => {
  const { unknown, positionsNote } = eventShape.shape;
  assert.equal(unknown.safeParse(['No public report says who fired.']).success, true);
  assert.equal(unknown.safeParse([]).success, false);
  assert.equal(unknown.safeParse(['x'.repeat(241)]).success, false);
  assert.equal(positionsNote.safeParse('x'.repeat(201)).success, false);
});
