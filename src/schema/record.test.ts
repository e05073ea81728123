import assert from 'node:assert/strict';
import { test } from 'node:test';
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
