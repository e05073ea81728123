/*
 * The pages with what each host is told to send, graded as the public observatory grades them. It looks at the root of a
 * site; here every kind of page is graded. The policy is the one in the page.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '../../tools/files.ts';
import { hostFiles, REDIRECTS, shapeOf } from '../../tools/hosts/index.ts';
import { type Graded, gradeOf } from '../hosts/grade.ts';
import { sendersOf } from '../hosts/sent.ts';
import { attributes, pagesOf, read, SITES } from './site.ts';

const [site] = SITES;
assert.ok(site);
const files = hostFiles({
  base: site.base,
  origin: 'https://example.org',
  shape: shapeOf(site.folder),
  files: filesOf(site.folder),
  redirects: REDIRECTS,
  root: '/srv/site',
});
const senders = sendersOf(files, site);

/** The first page of each part of the site, and what stands at its top. */
const sample = [
  ...new Map(
    pagesOf(site).map((page) => [page.split('/').slice(0, 2).join('/') + page.split('/').length, page]),
  ).values(),
];
const isFrame = (page: string) => /^[^/]+\/embed\/[^/]+\//.test(page);

function graded(page: string, headers: Readonly<Record<string, string>>): Graded {
  const html = read(site ?? assert.fail(), page);
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const scripts = (html.match(/<script\b[^>]*>/g) ?? []).flatMap((tag) => attributes(tag, 'src'));
  return gradeOf(headers, policy, scripts);
}

test('every kind of page is graded A+ on every host that takes headers', () => {
  const pages = sample.filter((page) => !isFrame(page));
  assert.ok(pages.length > 40, String(pages.length));
  assert.ok(pages.includes('index.html') && pages.includes('404.html'));
  for (const [host, sends] of Object.entries(senders))
    for (const page of pages) {
      const found = graded(page, sends(site.base + page.replace(/(^|\/)index\.html$/, '$1')));
      assert.equal(found.grade, 'A+', `${host}: ${page} ${JSON.stringify(found)}`);
    }
});

test('what others may frame is held to all the rest, and loses by that alone', () => {
  const frames = sample.filter(isFrame);
  assert.ok(frames.length > 1);
  for (const [host, sends] of Object.entries(senders))
    for (const page of frames) {
      const { tests } = graded(page, sends(site.base + page.replace(/index\.html$/, '')));
      const lost = Object.entries(tests).filter(([, score]) => score < 0);
      assert.deepEqual(lost, [['x-frame-options', -20]], `${host}: ${page}`);
    }
});

test('a host that sends no header of ours cannot have it: the policy in the page is all that it keeps', () => {
  assert.deepEqual(graded('en/index.html', {}), {
    score: 55,
    grade: 'C',
    tests: {
      ...graded('en/index.html', {}).tests,
      'content-security-policy': 10,
      'strict-transport-security': -20,
      'x-content-type-options': -5,
      'x-frame-options': -20,
    },
  });
});
