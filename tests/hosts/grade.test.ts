/* The observatory's rules, against cases of which it says itself what they score. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gradeOf } from './grade.ts';
import { sendersOf } from './sent.ts';
import { hostFiles } from '../../tools/hosts/index.ts';
import { BASES, sentBy, siteAt } from './site.ts';

const score = (name: string, headers: Readonly<Record<string, string>>, policy = '', scripts: readonly string[] = []) =>
  gradeOf(headers, policy, scripts).tests[name];

test('a policy is scored by the worst that it lets in', () => {
  for (const [policy, points] of [
    ['', -25],
    ["default-src 'none'; script-src 'self'; style-src 'self' 'sha256-x'; object-src 'none'", 10],
    ["default-src 'self'", 5],
    ["default-src 'none'; style-src 'unsafe-inline'", 0],
    ["default-src 'none'; style-src 'unsafe-inline' 'sha256-x'", 10],
    ["default-src 'none'; img-src http://a.example", -10],
    ["default-src 'none'; script-src 'self' 'unsafe-eval'", -10],
    ["default-src 'none'; script-src 'self' 'unsafe-inline'", -20],
    ["default-src 'none'; script-src data:", -20],
    ["default-src 'none'; script-src https:", -20],
    ["default-src 'none'; connect-src http://a.example", -20],
    ["img-src 'self'", -20],
  ] as const) {
    assert.equal(score('content-security-policy', {}, policy), points, policy);
    assert.equal(score('content-security-policy', { 'Content-Security-Policy': policy }), points, policy);
  }
  assert.equal(score('content-security-policy', { 'Content-Security-Policy': "frame-ancestors 'self'" }), -25);
});

test('the other headers are scored as published', () => {
  const transport = (value: string) => score('strict-transport-security', { 'Strict-Transport-Security': value });
  assert.deepEqual(
    ['max-age=31536000', 'max-age=15768000', 'max-age=300', 'x', ''].map(transport),
    [0, 0, -10, -20, -20],
  );
  const referrer = (value: string) => score('referrer-policy', { 'Referrer-Policy': value });
  assert.deepEqual(['strict-origin', 'unsafe-url', 'unsafe-url, no-referrer'].map(referrer), [5, -5, 5]);
  const frames = (headers: Readonly<Record<string, string>>) => score('x-frame-options', headers);
  assert.equal(frames({ 'Content-Security-Policy': "frame-ancestors 'self'" }), 5);
  assert.equal(frames({ 'Content-Security-Policy': 'frame-ancestors *' }), -20);
  assert.equal(frames({ 'X-Frame-Options': 'DENY' }), 0);
  assert.equal(frames({}), -20);
  const resources = (value: string) => score('cross-origin-resource-policy', { 'Cross-Origin-Resource-Policy': value });
  assert.deepEqual(['same-origin', 'same-site', 'cross-origin', 'all'].map(resources), [10, 10, 0, -5]);
  const scripts = (...list: string[]) => score('subresource-integrity', {}, '', list);
  assert.deepEqual([scripts('/a.js'), scripts('https://b.example/a.js'), scripts('//b.example/a.js')], [0, -5, -50]);
});

test('what is added counts from 90 on, and a page of nothing has an F', () => {
  const good = {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
  };
  assert.deepEqual(gradeOf(good, '', []).score, 80);
  const all = { ...good, 'Strict-Transport-Security': 'max-age=31536000' };
  assert.deepEqual([gradeOf(all, '', []).score, gradeOf(all, '', []).grade], [115, 'A+']);
  assert.equal(gradeOf({ 'Access-Control-Allow-Credentials': 'true' }, '', ['//x.example/a.js']).grade, 'F');
});

/** Where a host cannot say how long a file is kept, or must not for what is missing. */
function keptBy(host: string, path: string, cache: string): Record<string, string> {
  // Caching goes with the upload there.
  if (host === 's3-cloudfront') return {};
  const short = 'public, max-age=300, must-revalidate';
  // A star ends a route: fragments and frozen embeds stand with what is kept for a short time.
  if (host === 'azure' && /\/v\/|^pagefind\//.test(path)) return { 'Cache-Control': short };
  const hour = ['azure', 'firebase'].includes(host) && cache.includes('immutable');
  return { 'Cache-Control': hour ? 'public, max-age=3600' : cache };
}

for (const base of BASES)
  test(`at ${base}: each host’s files, read by the host’s rules, send what the table says over https`, () => {
    const site = siteAt(base, ['en', 'ar']);
    for (const [host, sends] of Object.entries(sendersOf(hostFiles(site), site)))
      for (const path of site.files) {
        const address = path.replace(/(^|\/)index\.html$/, '$1');
        const { 'Cache-Control': cache = '', ...others } = sentBy(site, address, site.origin);
        const kept = keptBy(host, path, cache);
        assert.deepEqual(sends(base + address), { ...others, ...kept }, `${host}: ${path}`);
      }
  });
