/* What hosts are told to send: pages are framed by nobody else, embeds by everybody, files for others carry leave. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '../../tools/files.ts';
import { headerRules, headersFor, partsOf } from '../../tools/hosts.ts';
import { pagesOf, read, SITES } from './site.ts';

for (const site of SITES) {
  const rules = headerRules(site.base, partsOf(site.folder));
  const sent = (path: string) => headersFor(rules, site.base + path.replace(/(^|\/)index\.html$/, '$1'));

  test(`the site ${site.name}: only embeds may be framed elsewhere`, () => {
    for (const page of pagesOf(site).filter((path) => /^[a-zA-Z-]+\//.test(path))) {
      const policy = sent(page)['Content-Security-Policy'];
      if (/^[a-zA-Z-]+\/embed\//.test(page)) assert.equal(policy, undefined, page);
      else assert.equal(policy, "frame-ancestors 'self'", page);
    }
  });

  test(`the site ${site.name}: what frames and scripts elsewhere need says that they may have it`, () => {
    const needed = filesOf(site.folder).filter((path) =>
      /^(_astro|data)\/|\/charts\/.*\.(json|csv|svg|png)$/.test(path),
    );
    assert.ok(needed.length > 50);
    for (const path of needed) assert.equal(sent(path)['Access-Control-Allow-Origin'], '*', path);
  });

  test(`the site ${site.name}: no header comes from two rules, which some hosts would join`, () => {
    for (const path of filesOf(site.folder)) {
      const names = rules
        .filter(({ path: rule }) =>
          rule.endsWith('*') ? `${site.base}${path}`.startsWith(rule.slice(0, -1)) : `${site.base}${path}` === rule,
        )
        .flatMap(({ headers }) => Object.keys(headers));
      assert.equal(new Set(names).size, names.length, path);
    }
    assert.ok(read(site, '_headers').includes(`${site.base}data/*`));
  });
}
