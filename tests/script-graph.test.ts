import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedLaterBy, laterAmong, sourceName, withBrought } from '../tools/script-graph.ts';

/** As the bundler writes them: short, with any of three quotation marks. */
const FILES: Readonly<Record<string, string>> = {
  'page.AAAAAAAA.js': 'import{a}from"./shared.BBBBBBBB.js";p(()=>import(`./chart.CCCCCCCC.js`),[]);a()',
  'other.DDDDDDDD.js': "import'./deep.EEEEEEEE.js';addEventListener('click',()=>import( \"./chart.CCCCCCCC.js\" ))",
  'shared.BBBBBBBB.js': 'export const a=()=>t([`July`,`from`,`./not.js is no script`])',
  'chart.CCCCCCCC.js':
    'import{a}from"./shared.BBBBBBBB.js";import{d}from"./deep.EEEEEEEE.js";import("./pane.FFFFFFFF.js")',
  'deep.EEEEEEEE.js': 'import"./shared.BBBBBBBB.js";import(address)',
  'pane.FFFFFFFF.js': 'import{c}from"./chart.CCCCCCCC.js"',
};
const read = (name: string): string => FILES[name] ?? assert.fail(`${name} was never to be read`);

test('what a script brings at once comes with all that this brings, and nothing that is asked for later', () => {
  assert.deepEqual([...withBrought(['page.AAAAAAAA.js'], read)], ['page.AAAAAAAA.js', 'shared.BBBBBBBB.js']);
  assert.deepEqual(
    [...withBrought(['other.DDDDDDDD.js'], read)],
    ['other.DDDDDDDD.js', 'deep.EEEEEEEE.js', 'shared.BBBBBBBB.js'],
  );
});

test('scripts that bring one another are each read once', () => {
  const circle = (name: string) => (name === 'a.js' ? 'import"./b.js"' : 'import"./a.js"');
  assert.deepEqual([...withBrought(['a.js'], circle)], ['a.js', 'b.js']);
});

test('something else that a script brings is followed like what it imports', () => {
  const also = (text: string) => (text.includes('chart.') ? ['chart.CCCCCCCC.js'] : []);
  assert.ok(withBrought(['page.AAAAAAAA.js'], read, also).has('deep.EEEEEEEE.js'));
});

test('what is asked for later is found by its name, in every quotation mark; an address in a variable is not', () => {
  assert.deepEqual(askedLaterBy(read('page.AAAAAAAA.js')), ['chart.CCCCCCCC.js']);
  assert.deepEqual(askedLaterBy(read('other.DDDDDDDD.js')), ['chart.CCCCCCCC.js']);
  assert.deepEqual(askedLaterBy(read('deep.EEEEEEEE.js')), []);
});

test('of what comes later only that counts which the one who asks does not have', () => {
  const found = laterAmong(Object.keys(FILES), read).map(({ name, files }) => [name, [...files]]);
  assert.deepEqual(found, [
    ['chart.CCCCCCCC.js', ['chart.CCCCCCCC.js', 'deep.EEEEEEEE.js']],
    ['chart.CCCCCCCC.js', ['chart.CCCCCCCC.js']],
    ['pane.FFFFFFFF.js', ['pane.FFFFFFFF.js']],
  ]);
});

test('a script is named without its hash', () => {
  assert.equal(sourceName('upright.browser.CymXUwKS.js'), 'upright.browser');
  assert.equal(sourceName('live.browser.437aiQj_.js'), 'live.browser');
  assert.equal(sourceName('worker.browser-B0dUs-WF.js'), 'worker.browser');
  assert.equal(sourceName('course-files.browser.D8Z-xrue.js'), 'course-files.browser');
});
