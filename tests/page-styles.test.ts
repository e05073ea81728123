/* The styles that stand in a page: one element, under the page's own policy. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, withOneStyle } from '../tools/page-styles.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="style-src 'self' https://a.example; img-src 'self'">`;
const page = (...sheets: readonly string[]) =>
  `<head>${POLICY}<title>A</title>${sheets.map((text) => `<style>${text}</style>`).join('')}</head><body></body>`;

test('all styles of a page become one, which its policy allows by hash', () => {
  const html = withOneStyle(page('a{color:red}', 'b{color:blue}'), 'a.html');
  const text = 'a{color:red}\nb{color:blue}';
  assert.match(html, /<title>A<\/title><style>a\{color:red\}\nb\{color:blue\}<\/style><\/head>/);
  assert.ok(html.includes(`content="style-src 'self' https://a.example ${hashOf(text)}; img-src 'self'"`));
});

test('it stands where the last one stood, and the first one is still read first', () => {
  const html = withOneStyle(
    `<head>${POLICY}<style>@layer base, page;</style><meta name="a"><style>b{}</style></head>`,
    'a',
  );
  assert.match(html, /<meta name="a"><style>@layer base, page;\nb\{\}<\/style><\/head>/);
});

test('signs that mean something to a replacement stay as they are', () => {
  const text = `a::after{content:"$& $1 $$"}`;
  assert.ok(withOneStyle(page(text), 'a.html').includes(`<style>${text}</style>`));
});

test('styles without a policy that could allow them stop the build, by name of the page', () => {
  assert.throws(
    () => withOneStyle('<head><style>a{}</style></head>', 'en/index.html'),
    /^Error: en\/index\.html: styles/,
  );
});

test('a page without styles stays as it is', () => {
  assert.equal(withOneStyle(page(), 'a.html'), page());
});
