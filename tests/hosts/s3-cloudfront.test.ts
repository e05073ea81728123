/* S3 with CloudFront: the function is run, the upload is followed, the policies are set against the table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { contentType, hostFiles } from '../../tools/hosts/index.ts';
import { BASES, sentBy, siteAt } from './site.ts';

/** A glob of `aws` or CloudFront, in which a star crosses slashes. */
const glob = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

type Query = Readonly<Record<string, { value: string; multiValue?: readonly { value: string }[] }>>;
interface Outcome {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: { readonly location: { readonly value: string } };
}

for (const base of BASES) {
  const site = siteAt(base, ['en', 'ar']);
  const files = hostFiles(site);
  const of = (name: string) => files[`s3-cloudfront/${name}`] ?? assert.fail(`no ${name}`);
  const edge = (uri: string, querystring: Query = {}): Outcome =>
    runInNewContext(`${of('function.js')}\nhandler(event)`, { event: { request: { uri, querystring } } });

  test(`the function at ${base} finds pages, adds slashes and leads on from what moved`, () => {
    assert.equal(edge(`${base}en/about/`).uri, `${base}en/about/index.html`);
    assert.equal(edge(`${base}data/v1/events.csv`).uri, `${base}data/v1/events.csv`);
    const to = (outcome: Outcome) => {
      assert.equal(outcome.statusCode, 301);
      return outcome.headers?.location.value;
    };
    assert.equal(to(edge(`${base}en/about`)), `${base}en/about/`);
    assert.equal(to(edge(`${base}en/about`, { from: { value: '2024' } })), `${base}en/about/?from=2024`);
    assert.equal(
      to(edge(`${base}en/about`, { a: { value: '1', multiValue: [{ value: '1' }, { value: '2' }] } })),
      `${base}en/about/?a=1&a=2`,
    );
    assert.equal(to(edge(`${base}en/old.page/`)), `${base}en/about/`);
    assert.equal(to(edge(`${base}en/old.page`)), `${base}en/about/`);
    assert.equal(to(edge(`${base}old.csv`)), `${base}data/v1/events.csv`);
    // A location that begins with two slashes would be another host.
    assert.equal(to(edge('//example')), '/example/');
    if (base === '/') assert.equal(edge('/').uri, '/index.html');
    else {
      assert.equal(to(edge('/')), base);
      assert.equal(to(edge(base.slice(0, -1))), base);
    }
    assert.ok(of('function.js').length < 10_000, 'CloudFront takes no longer functions');
  });

  test(`the upload at ${base} sends every file once, with its type and its caching`, () => {
    const script = of('upload.sh');
    const puts = [...script.matchAll(/^put '(.*?)' '(.*?)' (.*)$/gm)].map(([, type, cache, rest = '']) => ({
      type,
      cache,
      filters: [...rest.matchAll(/--(include|exclude) '(.*?)'/g)].map(([, kind, pattern = '']) => ({
        kind,
        pattern: glob(pattern),
      })),
    }));
    for (const path of site.files) {
      const taken = puts.filter(
        ({ filters }) => filters.filter(({ pattern }) => pattern.test(path)).at(-1)?.kind === 'include',
      );
      assert.equal(taken.length, 1, path);
      assert.equal(taken[0]?.type, contentType(path), path);
      assert.equal(taken[0]?.cache, sentBy(site, path)['Cache-Control'], path);
    }
    assert.match(script, new RegExp(`^bucket="s3://\\$\\{1:\\?name the bucket\\}${base.slice(0, -1)}"$`, 'm'));
    assert.match(script, /--delete --exclude '_astro\/\*'/);
    // Going back to an earlier build: its files are older than those that stand there.
    assert.ok(script.indexOf('-exec touch {} +') > 0 && script.indexOf('-exec touch') < script.indexOf("\nput '"));
    // A kind of file that came since is kept for a short time, and no other goes up that way.
    const [, cache, rest = ''] = /^aws s3 sync .* --cache-control '(.*?)' (--exclude .*)$/m.exec(script) ?? [];
    assert.equal(cache, 'public, max-age=300, must-revalidate');
    const left = [...rest.matchAll(/--exclude '(.*?)'/g)].map(([, pattern = '']) => glob(pattern));
    const goes = (path: string) => !left.some((pattern) => pattern.test(path));
    assert.deepEqual(site.files.filter(goes), []);
    assert.ok(goes('en/new.kind') && !goes('_headers') && !goes('.nojekyll'));
  });

  test(`the policies at ${base} give each address the headers of the table`, () => {
    const behaviours: { path: string; policy: string }[] = JSON.parse(of('behaviours.json'));
    for (const path of site.files) {
      const address = `${base}${path.replace(/(^|\/)index\.html$/, '$1')}`;
      // CloudFront takes the first that fits.
      const { policy = 'pages' } = behaviours.find((one) => glob(one.path).test(address)) ?? {};
      const {
        SecurityHeadersConfig: security,
        CorsConfig: cors,
        CustomHeadersConfig: custom,
      } = JSON.parse(of(`policy-${policy}.json`));
      const { StrictTransportSecurity: transport } = security;
      const { 'Cache-Control': _, ...wanted } = sentBy(site, address.slice(base.length), site.origin);
      assert.deepEqual(
        {
          ...(security.ContentTypeOptions ? { 'X-Content-Type-Options': 'nosniff' } : {}),
          'Referrer-Policy': security.ReferrerPolicy.ReferrerPolicy,
          ...(security.ContentSecurityPolicy
            ? { 'Content-Security-Policy': security.ContentSecurityPolicy.ContentSecurityPolicy }
            : {}),
          ...(transport ? { 'Strict-Transport-Security': `max-age=${transport.AccessControlMaxAgeSec}` } : {}),
          ...Object.fromEntries(
            custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
          ),
          ...(cors ? { 'Access-Control-Allow-Origin': cors.AccessControlAllowOrigins.Items[0] } : {}),
        },
        wanted,
        address,
      );
    }
    // The host takes 75 behaviours; four languages must leave room.
    const four = JSON.parse(hostFiles(siteAt(base, ['en', 'ar', 'he', 'fr']))['s3-cloudfront/behaviours.json'] ?? '');
    assert.ok(four.length <= 40, String(four.length));
  });
}
