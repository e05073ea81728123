/* Packages for learning platforms as they are built: whole, well-formed, led to with their size, and leading to what there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { filesOf } from '../../tools/files.ts';
import { readXml, type XmlElement } from '../read-xml.ts';
import { fileFor, pagesOf, read, SITES } from './site.ts';

interface Pack {
  readonly name: string;
  readonly site: (typeof SITES)[number];
  readonly bytes: number;
  readonly files: ReadonlyMap<string, string>;
}

const packsOf = (ending: string): Pack[] =>
  SITES.flatMap((site) =>
    filesOf(site.folder)
      .filter((path) => path.endsWith(ending))
      .map((path) => {
        const bytes = new Uint8Array(readFileSync(join(site.folder, path)));
        const files = Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)] as const);
        return { name: path, site, bytes: bytes.length, files: new Map(files) };
      }),
  );

const CARTRIDGES = packsOf('.imscc');
const QTI = packsOf('.qti3.zip');
const H5P = packsOf('.h5p');

/** Every element below one, itself first. */
const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
const named = (root: XmlElement, name: string) => all(root).filter((element) => element.name === name);
const fileOf = ({ files, name }: Pack, path: string): string => {
  const text = files.get(path);
  assert.ok(text !== undefined, `${name} has no ${path}`);
  return text;
};

test('there is a package of each kind for each topic and unit, and one of all', () => {
  const english = (packs: readonly Pack[]) =>
    packs.filter(({ site, name }) => site === SITES[0] && name.startsWith('en/')).map(({ name }) => name);
  assert.equal(english(QTI).length, 7);
  assert.equal(english(H5P).length, 6);
  assert.equal(english(CARTRIDGES).length, 5);
});

test('all XML in packages is well-formed, and a manifest names every file once and no other', () => {
  for (const pack of [...CARTRIDGES, ...QTI]) {
    for (const [path, text] of pack.files) if (path.endsWith('.xml')) readXml(text);
    const manifest = readXml(fileOf(pack, 'imsmanifest.xml'));
    const files = named(manifest, 'file').map(({ attributes }) => attributes['href'] ?? '');
    assert.deepEqual([...files, 'imsmanifest.xml'].sort(), [...pack.files.keys()].sort(), pack.name);
    const resources = named(manifest, 'resource');
    const ids = all(manifest).flatMap(({ attributes }) => attributes['identifier'] ?? []);
    assert.equal(new Set(ids).size, ids.length, `${pack.name}: an identifier stands twice`);
    const refs = all(manifest).flatMap(({ attributes }) => attributes['identifierref'] ?? []);
    const known = new Set(resources.map(({ attributes }) => attributes['identifier']));
    assert.deepEqual(
      refs.filter((ref) => !known.has(ref)),
      [],
      pack.name,
    );
  }
});

test('a cartridge is of version 1.3, and each of its resources is of a kind that the standard names', () => {
  for (const pack of CARTRIDGES) {
    const manifest = readXml(fileOf(pack, 'imsmanifest.xml'));
    assert.equal(manifest.attributes['xmlns'], 'http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1');
    assert.equal(named(manifest, 'schema')[0]?.text, 'IMS Common Cartridge');
    assert.equal(named(manifest, 'schemaversion')[0]?.text, '1.3.0');
    const types = new Set(named(manifest, 'resource').map(({ attributes }) => attributes['type']));
    for (const type of types)
      assert.match(String(type), /^(webcontent|imswl_xmlv1p3|imsqti_xmlv1p2\/imscc_xmlv1p3\/assessment)$/);
    const [organization] = named(manifest, 'organization');
    assert.equal(organization?.attributes['structure'], 'rooted-hierarchy');
    assert.match(fileOf(pack, 'imsmanifest.xml'), /CC BY 4\.0/);
  }
});

test('every address in a cartridge is answered by the site', () => {
  const lost: string[] = [];
  for (const pack of CARTRIDGES) {
    const links = [...pack.files].filter(([path]) => path.startsWith('links/'));
    assert.ok(links.length > 3, pack.name);
    for (const [path, text] of links) {
      const url = new URL(named(readXml(text), 'url')[0]?.attributes['href'] ?? '');
      const file = fileFor(pack.site, url.pathname);
      if (!file) lost.push(`${pack.name} ${path}: ${url}`);
      else if (url.hash && !read(pack.site, file).includes(`id="${decodeURIComponent(url.hash.slice(1))}"`))
        lost.push(`${pack.name} ${path}: ${url} has no such place`);
    }
  }
  assert.deepEqual(lost, []);
});

test('pages in a cartridge stand alone: no scripts, no styles, whole addresses, their source, day and licence', () => {
  for (const pack of CARTRIDGES)
    for (const [path, html] of pack.files) {
      if (!path.startsWith('pages/')) continue;
      assert.doesNotMatch(html, /<script|<style|<link|<img|\sstyle=|\son\w+=/, `${pack.name} ${path}`);
      for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g))
        assert.match(href, /^https?:/, `${pack.name} ${path}`);
      assert.match(html, /creativecommons\.org\/licenses\/by\/4\.0/);
      assert.match(html, /<html lang="[\w-]+" dir="(?:ltr|rtl)">/);
    }
});

test('a quiz in a cartridge has one right answer for each question of one, and tells why', () => {
  const quizzes = CARTRIDGES.flatMap((pack) =>
    [...pack.files]
      .filter(([path]) => path.startsWith('quizzes/'))
      .map(([path, text]) => ({ path, root: readXml(text) })),
  );
  assert.ok(quizzes.length > 9);
  for (const { path, root } of quizzes)
    for (const item of named(root, 'item')) {
      const labels = new Set(named(item, 'response_label').map(({ attributes }) => attributes['ident']));
      const single = named(item, 'response_lid')[0]?.attributes['rcardinality'] === 'Single';
      const keys = named(item, 'varequal').map(({ text }) => text);
      assert.ok(keys.length > 0 && keys.every((key) => labels.has(key)), path);
      assert.equal(keys.length, single ? 1 : labels.size, path);
      assert.match(
        named(item, 'itemfeedback')
          .flatMap(all)
          .map(({ text }) => text)
          .join(''),
        /creativecommons/,
      );
    }
});

test('a question of QTI 3 names a key among its choices, its language, and where it is from', () => {
  for (const pack of QTI)
    for (const [path, text] of pack.files) {
      if (!path.startsWith('items/')) continue;
      const root = readXml(text);
      const shown = new Set(
        all(root).flatMap(({ name, attributes }) => (/choice$/.test(name) ? (attributes['identifier'] ?? []) : [])),
      );
      const [correct] = named(root, 'qti-correct-response');
      const keys = (correct?.children ?? []).flatMap(({ text: key }) => key.split(' '));
      assert.ok(keys.length > 0 && keys.every((key) => shown.has(key)), `${pack.name} ${path}`);
      assert.ok(root.attributes['xml:lang'], path);
      assert.match(text, /creativecommons/);
    }
});

test('an H5P package names its content types, and each question has right choices and says why', () => {
  for (const pack of H5P) {
    const about = JSON.parse(fileOf(pack, 'h5p.json')) as {
      readonly mainLibrary: string;
      readonly preloadedDependencies: readonly { readonly machineName: string }[];
      readonly license: string;
      readonly source: string;
    };
    assert.equal(about.license, 'CC BY');
    assert.ok(fileFor(pack.site, new URL(about.source).pathname), pack.name);
    const needed = about.preloadedDependencies.map(({ machineName }) => machineName);
    assert.ok(needed.includes(about.mainLibrary));
    const content = JSON.parse(fileOf(pack, 'content/content.json')) as {
      readonly questions: readonly {
        readonly library: string;
        readonly subContentId: string;
        readonly params: {
          readonly answers: readonly { readonly correct: boolean }[];
          readonly behaviour: { readonly type: string };
          readonly overallFeedback: readonly { readonly feedback: string }[];
        };
      }[];
    };
    assert.ok(content.questions.length >= 19, pack.name);
    assert.equal(new Set(content.questions.map(({ subContentId }) => subContentId)).size, content.questions.length);
    for (const { library, params } of content.questions) {
      assert.ok(needed.includes(library.split(' ')[0] ?? ''));
      const right = params.answers.filter(({ correct }) => correct).length;
      assert.ok(params.behaviour.type === 'single' ? right === 1 : right > 1, pack.name);
      assert.match(params.overallFeedback[0]?.feedback ?? '', /creativecommons/);
    }
  }
});

test('pages lead to the packages, and say how large they are', () => {
  for (const { site, name, bytes } of [...CARTRIDGES, ...QTI, ...H5P]) {
    const link = `href="${site.base}${name}"`;
    const page = pagesOf(site).find(
      (path) => path.startsWith(`${name.split('/')[0]}/teach/`) && read(site, path).includes(link),
    );
    assert.ok(page, `nothing leads to ${name}`);
    if (!name.startsWith('en/')) continue;
    const size = new Intl.NumberFormat('en-GB').format(Math.ceil(bytes / 1000));
    assert.ok(read(site, page).split(link)[1]?.slice(0, 300).includes(`${size} kB`), `${page}: size of ${name}`);
  }
});
