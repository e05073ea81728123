/* Every page that can be cited says on what terms and where an error is reported; the page about the site says who keeps it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadWorld } from '../../src/load/world.ts';
import { attributes, type BuiltSite, pagesOf, read, SITES } from './site.ts';

const site = SITES[0] as BuiltSite;
const world = loadWorld('en');

test('a citation stands with its licence and the way to report an error', () => {
  const cited = pagesOf(site).filter((page) => read(site, page).includes('class="citebox"'));
  assert.ok(cited.length > 300);
  const report = world.report?.split('{id}')[0] ?? '/en/about/#errors';
  const faults = cited.filter((page) => {
    const html = read(site, page);
    const links = attributes(html, 'href');
    return (
      !html.includes('CC BY 4.0: name the site') ||
      !links.some((link) => link.endsWith(report) || link.startsWith(report))
    );
  });
  assert.deepEqual(faults.slice(0, 5), []);
});

test('the page about the site names the project, its licences and how to report, and invents no address', () => {
  const html = read(site, 'en/about/index.html');
  for (const id of ['imprint', 'errors', 'terms', 'cite']) assert.ok(attributes(html, 'id').includes(id), id);
  assert.match(html, /LICENSE-CONTENT/);
  assert.match(html, /MIT/);
  if (!world.report) {
    assert.match(html, /in the repository from which this site was built/);
    const elsewhere = attributes(html.slice(html.indexOf('<main'), html.indexOf('</main>')), 'href').filter((link) =>
      /^(https?|mailto):/.test(link),
    );
    assert.deepEqual(elsewhere, []);
  }
});
