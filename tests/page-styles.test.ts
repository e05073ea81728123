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

const SCOPED = ['astro-aaaaaaaa', 'astro-bbbbbbbb', 'astro-cccccccc'] as const;

test('a page gets the styles of the components that stand in it, by short names, and no others', () => {
  const [a, b, c] = SCOPED;
  const css = `p{color:red}@layer page{.x:where(.${a}){color:red}@media print{.y:where(.${b}){color:red}}}.z:where(.${a}),.z:where(.${b}){color:red}b:where(.${c}){color:red}`;
  const html = withOneStyle(page(css).replace('<body>', `<body class="${c}"><p class="x ${a}">${b}</p>`), 'a.html');
  assert.match(html, /<body class="_0"><p class="x _1">astro-bbbbbbbb<\/p>/);
  const text = 'p{color:red}@layer page{.x:where(._1){color:red}}.z:where(._1){color:red}b:where(._0){color:red}';
  assert.ok(html.includes(`<style>${text}</style>`), html);
  assert.ok(html.includes(hashOf(text)));
});

test('nothing is left of a layer whose component does not stand in the page; the order of layers is', () => {
  const css = `@layer base,page;@layer page{@media print{.y:where(.${SCOPED[1]}){color:red}}}p{color:red}`;
  assert.match(withOneStyle(page(css), 'a.html'), /<style>@layer base,page;p\{color:red\}<\/style>/);
});
