/* Every page of the built site is valid HTML, carries its policy, and holds nothing that the policy would block. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { site as here } from '../../src/load/site.ts';
import { pagesOf, read, SITES } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style choices of the printer, not faults: the build writes one long line and omits nothing.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Checkboxes of one set share their name.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit', 'button'] }],
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    'text-content': 'off',
    'void-style': 'off',
    'prefer-native-element': 'off',
    'svg-focusable': 'off',
    'no-raw-characters': 'off',
    // SVG ids and list roles are checked by axe in a real browser.
    'no-redundant-role': 'off',
    'tel-non-breaking': 'off',
  },
});

const site = SITES[0] as (typeof SITES)[0];

/** The beginnings of the pictures of a page that stand in no other. */
function* outerPictures(html: string): Generator<string> {
  let depth = 0;
  for (const [tag] of html.matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    if (tag === '</svg>') depth -= 1;
    else if (!tag.endsWith('/>')) {
      if (depth === 0) yield tag;
      depth += 1;
    }
  }
}

test('every picture in a page says its size: without its styles, as in a page saved alone, it fills no screen', () => {
  const sizeless = pagesOf(site).flatMap((page) =>
    [...outerPictures(read(site, page))]
      .filter((tag) => !/ width="[\d.]+"/.test(tag) || !/ height="[\d.]+"/.test(tag))
      .map((tag) => `${page}: ${tag}`),
  );
  assert.deepEqual([...new Set(sizeless)], []);
});

test('no picture holds an element of HTML, which would end it where it stands and pour its words onto the page', () => {
  const poured = SITES.flatMap((each) =>
    pagesOf(each).flatMap((page) =>
      [...read(each, page).matchAll(/<svg\b[\s\S]*?<\/svg>/g)].flatMap(([picture]) =>
        [...picture.matchAll(/<(?:span|p|div|b|i|em|strong|ul|ol|li|table|small|su[bp]|br|code|h[1-6])\b[^>]*>/g)].map(
          ([tag]) => `${page}: ${tag}`,
        ),
      ),
    ),
  );
  assert.deepEqual([...new Set(poured)], []);
});

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const page of pagesOf(site)) {
    const report = await validator.validateString(read(site, page));
    for (const message of report.results.flatMap((result) => result.messages)) {
      if (message.severity === 2) faults.push(`${page}:${message.line} ${message.ruleId} ${message.message}`);
    }
  }
  assert.deepEqual(faults.slice(0, 20), []);
});

/** To the letter: nothing but the site's own files, the one style that stands in the page, and the hash of no script. */
const OWN = `'self' ${here.origin} file:`;
const policyWith = (hash: string) =>
  `default-src 'none'; script-src 'self'; style-src ${OWN} ${hash}; img-src ${OWN} data:; font-src ${OWN}; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'`;
/** The embedder's guide shows the site's own embeds. */
const GUIDE = "; frame-src 'self'";
/** No text becomes markup, code or a script's address: on each page but the two whose scripts make one of the two. */
const TRUSTED = "; require-trusted-types-for 'script'; trusted-types 'none'";
const HANDS_TEXT = /^[^/]+\/(search|teach\/pack)\/index\.html$/;

test('every page carries the policy before all else, one style that it allows, and no inline code', () => {
  const faults: string[] = [];
  for (const page of pagesOf(site)) {
    const html = read(site, page);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
    const [style, ...others] = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text]) => text as string);
    if (style === undefined || others.length > 0) faults.push(`${page}: ${others.length + 1} styles`);
    const hash = `'sha256-${createHash('sha256')
      .update(style ?? '')
      .digest('base64')}'`;
    if (!policy) faults.push(`${page}: no policy`);
    else if (
      policy !==
      policyWith(hash) + (page.endsWith('/embed/index.html') ? GUIDE : '') + (HANDS_TEXT.test(page) ? '' : TRUSTED)
    )
      faults.push(`${page}: ${policy}`);
    // A policy does not reach what stands before it.
    if (!/<head>\s*<meta charset="utf-8">\s*<meta http-equiv="content-security-policy"/.test(html))
      faults.push(`${page}: something stands before the policy`);
    if (/\sstyle="/.test(html)) faults.push(`${page}: style attribute`);
    // What the first view needs stands in the page: no sheet is waited for but on paper and in forced colours.
    for (const [link] of html.matchAll(/<link[^>]* rel="stylesheet"[^>]*>|<link rel="stylesheet"[^>]*>/g))
      if (!/ media="(print|\(forced-colors: active\))"/.test(link)) faults.push(`${page}: waits for ${link}`);
    if (/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/.test(html))
      faults.push(`${page}: inline script`);
  }
  assert.deepEqual(faults.slice(0, 20), []);
});

test('no policy lets unsafe code or styles in, at any base, and what is not there is not for search engines', () => {
  for (const each of SITES) {
    const pages = pagesOf(each);
    const policies = pages.flatMap((page) =>
      [...read(each, page).matchAll(/http-equiv="content-security-policy" content="([^"]*)"/gi)].map(
        ([, policy]) => policy as string,
      ),
    );
    assert.equal(policies.length, pages.length, `one policy a page, ${each.name}`);
    assert.deepEqual(
      policies.filter((policy) => /unsafe-|\*|https?:(?!\/\/)|strict-dynamic/.test(policy)),
      [],
    );
    const lost = read(each, '404.html');
    assert.match(lost, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(lost, /<link rel="canonical"|<link rel="alternate" hreflang=/);
  }
});

test('every page names its language, title, description and canonical address', () => {
  const faults: string[] = [];
  for (const page of pagesOf(site).filter((path) => path !== '404.html')) {
    const html = read(site, page);
    for (const [what, pattern] of Object.entries({
      language: /<html lang="[a-zA-Z-]+" dir="(ltr|rtl)"/,
      title: /<title>[^<]+<\/title>/,
      description: /<meta name="description" content="[^"]{20,}/,
      canonical: /<link rel="canonical" href="https:\/\//,
    })) {
      if (!pattern.test(html)) faults.push(`${page}: no ${what}`);
    }
  }
  assert.deepEqual(faults.slice(0, 20), []);
});

test('every table has a name, and every head of one says what it heads', () => {
  const faults: string[] = [];
  let tables = 0;
  for (const page of pagesOf(site))
    for (const [table = ''] of read(site, page).matchAll(/<table[\s>].*?<\/table>/gs)) {
      tables += 1;
      if (!/^<table[^>]* aria-label(?:ledby)?="[^"]|<caption>/.test(table))
        faults.push(`${page}: a table without a name`);
      for (const [head] of table.matchAll(/<th[\s>][^>]*>?/g))
        if (!/ scope="(?:col|row|colgroup|rowgroup)"/.test(head)) faults.push(`${page}: ${head}`);
    }
  assert.ok(tables > 100);
  assert.deepEqual(faults.slice(0, 20), []);
});
