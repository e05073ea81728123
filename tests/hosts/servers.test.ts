/* nginx, Caddy and Apache: what stands in their settings. That they work is tested in the servers themselves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostFiles, TYPES } from '../../tools/hosts/index.ts';
import { BASES, sentBy, siteAt } from './site.ts';

/** The value that a map of nginx gives an address: the first pattern that fits. */
function mapped(maps: string, variable: string, address: string): string | undefined {
  const block = new RegExp(`map \\$uri \\$${variable} \\{([^]*?)\\n\\}`).exec(maps)?.[1] ?? '';
  for (const [, pattern = '', value = ''] of block.matchAll(/"~(.*)" "(.*)";/g))
    if (new RegExp(pattern).test(address)) return value;
  return undefined;
}

for (const base of BASES) {
  const site = siteAt(base, ['en', 'ar']);
  const files = hostFiles(site);
  const of = (name: string) => files[name] ?? assert.fail(`no ${name}`);

  test(`nginx at ${base}: the maps give each address the headers of the table, by the name of its file too`, () => {
    const maps = of('nginx/maps.conf');
    for (const path of site.files) {
      const {
        'Content-Security-Policy': frames,
        'Access-Control-Allow-Origin': origins,
        'Cross-Origin-Resource-Policy': resources,
        'Cache-Control': cache,
      } = sentBy(site, path);
      assert.equal(mapped(maps, 'orders_frames', base + path), frames, path);
      assert.equal(mapped(maps, 'orders_origins', base + path), origins, path);
      assert.equal(mapped(maps, 'orders_resources', base + path), resources, path);
      assert.equal(mapped(maps, 'orders_cache', base + path), cache, path);
    }
  });

  test(`nginx at ${base}: all headers stand in one place, each also with an error`, () => {
    const locations = of('nginx/locations.conf');
    const set = locations.split('\n').filter((line) => line.includes('add_header'));
    assert.equal(set.length, base === '/' ? 8 : 7);
    for (const line of set) assert.match(line, /^ {4}add_header \S+ .* always;$/);
    assert.match(locations, /absolute_redirect off;/);
    assert.match(locations, new RegExp(`error_page 403 404 =404 ${base}404\\.html;`));
    // Each type once, and never HTML where nginx counts it in anyway: it would warn.
    for (const line of locations.match(/(gzip|charset)_types .*/g) ?? assert.fail()) {
      const types = line.replace(';', '').split(' ').slice(1);
      assert.equal(new Set(types).size, types.length);
      assert.ok(!types.includes('text/html'));
    }
    assert.match(locations, /location = \/.*old\.page\/ \{ return 301 \/.*en\/about\/\$is_args\$args; \}/);
    assert.ok(locations.includes(base === '/' ? 'root "/srv/site";' : 'alias "/srv/site/";'));
    assert.equal(locations.includes('location = /orders { return 301 /orders/$is_args$args; }'), base !== '/');
  });

  test(`Apache at ${base}: a pattern for each value, and moved addresses to the letter`, () => {
    const text = of('apache/.htaccess');
    for (const path of site.files)
      for (const [name, value] of Object.entries(sentBy(site, path))) {
        const found = text
          .split('\n')
          .map((line) => /^Header always set (\S+) "(.*?)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?$/.exec(line))
          .filter((match) => match?.[1] === name && (!match[3] || new RegExp(match[3]).test(base + path)));
        assert.deepEqual(
          found.map((match) => match?.[2]),
          [value],
          `${path}: ${name}`,
        );
      }
    assert.ok(text.includes(`RedirectMatch 301 "^${base}en/old\\.page/$" "${base}en/about/"`));
    assert.ok(of('apache/site.conf').includes(`ErrorDocument 404 ${base}404.html`));
    assert.equal(of('apache/site.conf').includes('Alias "/orders/" "/srv/site/"'), base !== '/');
  });

  test(`nginx, Caddy and Apache at ${base}: https alone is asked for over https alone, and for a whole host alone`, () => {
    const whole = base === '/';
    const said = 'Strict-Transport-Security';
    for (const [name, text] of Object.entries({
      nginx: `${of('nginx/locations.conf')}${of('nginx/maps.conf')}`,
      caddy: of('caddy/Caddyfile'),
      apache: of('apache/.htaccess'),
    }))
      assert.equal(text.includes(said), whole, name);
    if (!whole) return;
    assert.match(of('nginx/locations.conf'), /add_header Strict-Transport-Security \$orders_transport always;/);
    assert.match(
      of('caddy/Caddyfile'),
      /@https protocol https\n\t+header @https Strict-Transport-Security "max-age=31536000"/,
    );
    assert.match(of('apache/.htaccess'), /Strict-Transport-Security "max-age=31536000" "expr=%\{HTTPS\} == 'on' /);
  });

  test(`Caddy at ${base}: braces close, each ending has its type, what is outside is not answered with nothing`, () => {
    const text = of('caddy/Caddyfile');
    const count = (mark: string) => text.split('\n').filter((line) => line.trimEnd().endsWith(mark)).length;
    assert.equal(count('{'), text.split('\n').filter((line) => line.trim() === '}').length);
    for (const [ending, { type }] of Object.entries(TYPES))
      assert.match(text, new RegExp(`header @${ending} Content-Type "${type.replace('+', '\\+')}`));
    assert.equal(text.includes('handle_path /orders/*'), base !== '/');
    assert.equal(text.includes('error 404'), base !== '/');
    assert.ok(text.startsWith('# Made from') && text.includes('https://example.org {'));
  });
}
