/* What the pages load of D3: one file that the live halves share, fetched with them and never before the text. */
import assert from 'node:assert/strict';
import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { attributes, pagesOf, read, SITES } from './site.ts';

/** Each kind of chart has a live half. */
const KINDS = globSync('src/charts/*/live.browser.ts', {
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
}).length;

const D3 = /^d3\.[\w-]+\.js$/;

/** Scripts that a script brings with it at once; what it fetches later is not among them. */
const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)/g)].map(([, name]) => name as string);

for (const site of SITES) {
  const scripts = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.js'));
  const withAll = (names: readonly string[]): Set<string> => {
    const all = new Set(names);
    for (const name of all) for (const next of importsOf(read(site, join('_astro', name)))) all.add(next);
    return all;
  };

  test(`${site.name}: D3 is one file, which the live half of every kind shares`, () => {
    assert.equal(scripts.filter((name) => D3.test(name)).length, 1);
    const halves = scripts.filter((name) => name.startsWith('live.browser.'));
    assert.equal(halves.length, KINDS);
    for (const half of halves)
      assert.ok(
        [...withAll([half])].some((name) => D3.test(name)),
        half,
      );
  });

  test(`${site.name}: no page names D3, nor a script that brings it at once`, () => {
    const named = new Set<string>();
    for (const page of pagesOf(site)) {
      const html = read(site, page);
      for (const address of [...attributes(html, 'src'), ...attributes(html, 'href')])
        if (address.endsWith('.js')) named.add(address.split('/').at(-1) as string);
    }
    const own = scripts.filter((name) => named.has(name));
    assert.ok(own.length > 3);
    assert.deepEqual(
      [...withAll(own)].filter((name) => D3.test(name)),
      [],
    );
  });
}
