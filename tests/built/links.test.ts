/* Every address that a built page names exists: page, file and fragment, under both base paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf } from '../../tools/files.ts';
import { attributes, fileFor, pagesOf, read, SITES } from './site.ts';

for (const site of SITES) {
  test(`the site ${site.name} links to nothing that is not there`, () => {
    const idsOf = new Map<string, Set<string>>();
    const ids = (path: string) => {
      let known = idsOf.get(path);
      if (!known) {
        known = new Set(attributes(read(site, path), 'id'));
        idsOf.set(path, known);
      }
      return known;
    };
    const broken: string[] = [];
    for (const page of pagesOf(site)) {
      const html = read(site, page);
      const here = new URL(`${site.base}${page.replace(/index\.html$/, '')}`, 'http://site');
      for (const href of new Set([
        ...attributes(html, 'href'),
        ...attributes(html, 'src'),
        ...attributes(html, 'data-rows'),
      ])) {
        if (/^(https?:|mailto:|data:)/.test(href)) continue;
        const target = new URL(href, here);
        const file = fileFor(site, target.pathname);
        if (!file) broken.push(`${page}: ${href}`);
        else if (target.hash && file.endsWith('.html') && !ids(file).has(decodeURIComponent(target.hash.slice(1))))
          broken.push(`${page}: ${href} (no such id)`);
      }
    }
    assert.deepEqual(broken.slice(0, 20), []);
  });

  test(`the site ${site.name}: what has a page of its own is linked there, not at its place in a list`, () => {
    const told = new Set<string>();
    // Kept versions lead where they led.
    const files = filesOf(site.folder).filter(
      (path) => /\.(html|svg|json)$/.test(path) && !/\/(v|pagefind)\//.test(path),
    );
    // From its own page the way leads back to its place among all.
    for (const path of files)
      for (const [address, lang = '', part = '', id = ''] of read(site, path).matchAll(
        /(?<=["'])[^"'\s<>]*?\/([\w-]+)\/(claims|figures|glossary)\/#([\w-]+)(?=["'])/g,
      ))
        if (!path.startsWith(`${lang}/${part}/${id}/`) && fileFor(site, `${site.base}${lang}/${part}/${id}/`))
          told.add(`${path}: ${address}`);
    assert.deepEqual([...told].slice(0, 20), []);
  });
}
