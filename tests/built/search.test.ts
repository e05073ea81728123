/* The search index of the built sites: what is in it, what is not, and that a build without it fails in one line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { KINDS, placeOf } from '../../src/search/kinds.ts';
import { KINDS_FILE, type KindsFile } from '../../src/search/kinds-file.ts';
import { type BuiltSite, fileFor, pagesOf, read, SITES } from './site.ts';

/** Pages of things that are found as the record tells them, not by the text of the page. */
const OWN_PAGES = /^[^/]+\/(?:claims|glossary|figures)\/[^/]+\/index\.html$/;

interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const languagesOf = (site: BuiltSite) =>
  readdirSync(join(site.folder, 'pagefind'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

function fragmentsOf(site: BuiltSite, lang: string): Fragment[] {
  const folder = join(site.folder, 'pagefind', lang, 'fragment');
  return readdirSync(folder).map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const page = JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id'>;
    return { ...page, id: name.replace(/\.pf_fragment$/, '') };
  });
}

for (const site of SITES) {
  for (const lang of languagesOf(site)) {
    const fragments = fragmentsOf(site, lang);

    test(`${site.name}, ${lang}: every page that takes part is in the index, once, and no other`, () => {
      const pages = pagesOf(site)
        .filter((path) => path.startsWith(`${lang}/`))
        .filter((path) => placeOf(path.split('/').slice(1, -1)) || OWN_PAGES.test(path))
        .filter((path) => !/content="noindex|http-equiv="refresh"/.test(read(site, path)))
        .map((path) => `/${path.replace(/index\.html$/, '')}`);
      assert.ok(pages.length > 400);
      const found = fragments.map(({ url }) => url).filter((url) => !url.includes('#'));
      assert.deepEqual(found.sort(), pages.sort());
    });

    test(`${site.name}, ${lang}: every entry leads to an id that is there`, () => {
      const entries = fragments.filter(({ url }) => url.includes('#'));
      assert.ok(entries.length > 900);
      const texts = new Map<string, string>();
      const broken = entries.filter(({ url }) => {
        const [path = '', id = ''] = url.split('#');
        const file = fileFor(site, `${site.base}${path.slice(1)}`);
        if (!file) return true;
        const html = texts.get(file) ?? read(site, file);
        texts.set(file, html);
        return !html.includes(` id="${id}"`);
      });
      assert.deepEqual(
        broken.map(({ url }) => url),
        [],
      );
    });

    // A publisher whose name has a stop inside is no two words.
    test(`${site.name}, ${lang}: dates, lanes and titles stand apart in the text that is searched and shown`, () => {
      const glued = fragments.flatMap(({ url, content }) =>
        (
          content
            .replaceAll('Nation.Cymru', '')
            .match(/\b\d{1,2} \p{L}+ \d{4}\p{L}+|\p{Ll}{3,}[.;:]\p{Lu}\p{Ll}{2,}/gu) ?? []
        ).map((words) => `${url}: ${words}`),
      );
      assert.deepEqual(glued.slice(0, 10), [], `${glued.length} places`);
    });

    test(`${site.name}, ${lang}: each thing has one known kind and a title`, () => {
      const file = JSON.parse(read(site, `pagefind/${lang}/${KINDS_FILE}`)) as KindsFile;
      for (const kind of KINDS) assert.ok((file[kind]?.length ?? 0) > 0, kind);
      const kinds = KINDS.flatMap((kind) => file[kind] ?? []);
      assert.deepEqual(kinds.sort(), fragments.map(({ id }) => id).sort());
      const wrong = fragments.filter(({ meta }) => !(meta['title'] ?? meta['source']));
      assert.deepEqual(wrong, []);
    });
  }

  test(`${site.name}: of the engine only what is used is published`, () => {
    const files = readdirSync(join(site.folder, 'pagefind'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    assert.deepEqual(files, ['pagefind.js']);
  });
}

test('navigation, foot, citations and notes of numbers are not in the text', () => {
  const [site] = SITES;
  assert.ok(site);
  const fragments = fragmentsOf(site, 'en');
  for (const words of [
    'No cookies, no counting of readers',
    'You are here',
    'Cite this page',
    'Keys: arrows go from mark',
  ])
    assert.deepEqual(
      fragments.filter(({ content }) => content.includes(words)).map(({ url }) => url),
      [],
      words,
    );
});

test('without its program the index is not made, and one line says so', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const call = `import('./tools/search-index.ts').then((all) => all.indexForSearch('dist')).catch((error) => { console.log(error.message); process.exit(7); })`;
  const done = spawnSync('node', ['-e', call], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_config_arch: 'abacus' },
  });
  assert.equal(done.status, 7, done.stderr);
  assert.match(done.stdout, /^The search index could not be made: .*abacus[^\n]*\n$/);
});
