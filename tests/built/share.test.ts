/* Every page as other programs show it: its picture is there, its tags are whole, its oEmbed answer keeps the rules. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { firstStory } from '../../src/charts/story.ts';
import { PSEUDO_LANGUAGES } from '../../src/i18n/pseudo.ts';
import { filesOf } from '../../tools/files.ts';
import { type BuiltSite, fileFor, pagesOf, read, SITES } from './site.ts';

const ORIGIN = 'https://orders-and-warrants.example';

const TAGS = [
  'og:site_name',
  'og:title',
  'og:description',
  'og:type',
  'og:url',
  'og:locale',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'twitter:image:alt',
];

/** Kinds of page that have a picture of their own. */
const PARTS = 'chapters|charts|events|cases|orders|warrants|resolutions|states|questions|claims|glossary|figures'.split(
  '|',
);
const OWN = new RegExp(`^([^/]+)/(${PARTS.join('|')})/([^/]+)/index\\.html$`);
/** What teachers take, without the lists of it and without what stands below a lesson. */
const TEACH =
  /^([^/]+)\/(teach)\/((?!(?:documents|controversies|protocols|practice|pack)\/index)[^/]+(?:\/(?!handout|slides)[^/]+)?)\/index\.html$/;

/** A day or a month stays what it is; other numbers of a chart grow. */
const DATE =
  /(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g;
const NUMBER = /\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|twenty|hundred|thousand)\b/i;
const EMBED = /^([^/]+)\/embed\/([^/]+)\/index\.html$/;

/** A story has the picture of its own page, in a frame too; so has a card. */
const STORY = /^[^/]+\/(?:embed\/)?story\//;
const CARD = /^([^/]+)\/embed\/card\/(([^/]+\/[^/]+)(?:\/[^/]+)?)\/index\.html$/;

function tagsOf(html: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g,
  )) {
    assert.ok(!tags.has(name), `${name} stands twice`);
    tags.set(name, content);
  }
  return tags;
}

const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];

/** The file of an absolute address of the site. */
function served(site: BuiltSite, address: string, from: string): string {
  const url = new URL(address);
  assert.equal(url.origin, ORIGIN, `${from}: ${address}`);
  const file = fileFor(site, url.pathname);
  assert.ok(file, `${from}: ${address} leads nowhere`);
  return file;
}

/** Width and height of a PNG, from its header. */
function pngSize(site: BuiltSite, path: string): readonly [number, number] {
  const bytes = readFileSync(join(site.folder, path));
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const site of SITES) {
  test(`the site ${site.name}: every page has every tag, with whole addresses and a picture that is there`, () => {
    for (const page of pagesOf(site)) {
      const html = read(site, page);
      const tags = tagsOf(html);
      for (const name of TAGS) assert.ok(tags.get(name), `${page} lacks ${name}`);
      // What stands for a page that is not there has no address of its own.
      if (page !== '404.html') assert.equal(tags.get('og:url'), canonicalOf(html), page);
      served(site, tags.get('og:url') ?? '', page);
      const picture = tags.get('og:image') ?? '';
      assert.equal(tags.get('twitter:image'), picture, page);
      assert.match(tags.get('og:locale') ?? '', /^[a-z]{2,3}_[A-Z]{2}$/, page);
      assert.equal(tags.get('twitter:card'), 'summary_large_image');
      assert.ok(
        (tags.get('og:image:alt') ?? '').length <= 420,
        `${page}: the alternative text is too long for Twitter`,
      );
      const size = [Number(tags.get('og:image:width')), Number(tags.get('og:image:height'))];
      assert.deepEqual(size, [1200, 630]);
      assert.ok(served(site, picture, page).startsWith('share/'), page);
    }
  });

  test(`the site ${site.name}: every picture is 1200 by 630 and stands for a page`, () => {
    const named = new Set(pagesOf(site).map((page) => tagsOf(read(site, page)).get('og:image')));
    const pictures = filesOf(site.folder).filter((path) => path.startsWith('share/'));
    assert.ok(pictures.length > 250);
    for (const path of pictures) {
      assert.deepEqual(pngSize(site, path), [1200, 630], path);
      assert.ok(named.has(`${ORIGIN}${site.base}${path.replaceAll('\\', '/')}`), `no page names ${path}`);
    }
  });

  test(`the site ${site.name}: everything that has a page of its own has a picture of its own`, () => {
    const kinds = new Set<string>();
    for (const page of pagesOf(site)) {
      const [, lang = '', kind = '', id] = OWN.exec(page) ?? TEACH.exec(page) ?? [];
      const own = `${ORIGIN}${site.base}share/${lang}/${kind}/${id}.png`;
      const shown = tagsOf(read(site, page)).get('og:image');
      if (lang && shown === own) kinds.add(`${lang} ${kind}`);
      else if (lang && !PSEUDO_LANGUAGES.includes(lang)) assert.fail(`${page} shows ${shown}`);
      else if (!EMBED.test(page) && !STORY.test(page) && !CARD.test(page))
        assert.match(shown ?? '', /\/share\/[^/]+\/site\.png$/, page);
    }
    const languages = new Set(pagesOf(site).flatMap((page) => OWN.exec(page)?.[1] ?? []));
    assert.equal(kinds.size, (PARTS.length + 1) * languages.size, [...kinds].join(', '));
  });

  test(`the site ${site.name}: an embed says what the page of its chart says`, () => {
    const embeds = pagesOf(site).filter((page) => EMBED.test(page));
    assert.ok(embeds.length > 20);
    for (const page of embeds) {
      const html = read(site, page);
      const chart = read(site, page.replace('/embed/', '/charts/'));
      assert.equal(canonicalOf(html), canonicalOf(chart), page);
      for (const name of ['og:image', 'og:url', 'og:title'])
        assert.equal(tagsOf(html).get(name), tagsOf(chart).get(name), page);
    }
  });

  test(`the site ${site.name}: the frame of a card says what its page says, and leads to its own oEmbed answer`, () => {
    const cards = pagesOf(site).filter((page) => CARD.test(page));
    assert.ok(cards.length > 750);
    for (const page of cards) {
      const [, lang = '', path = '', thing = ''] = CARD.exec(page) ?? [];
      const html = read(site, page);
      const own = read(site, `${lang}/${thing}/index.html`);
      assert.equal(canonicalOf(html), canonicalOf(own), page);
      for (const name of ['og:image', 'og:url']) assert.equal(tagsOf(html).get(name), tagsOf(own).get(name), page);
      const answers = [...html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g)];
      assert.deepEqual(
        answers.map(([, href = '']) => served(site, href, page)),
        [`oembed/${lang}/${path}.json`],
      );
    }
  });

  test(`the site ${site.name}: the timeline's page and every frame lead to the oEmbed answer of their chart, which is of the whole`, () => {
    for (const page of [...pagesOf(site).filter((each) => EMBED.test(each)), 'en/timeline/index.html']) {
      const [, lang = 'en', id = 'timeline'] = EMBED.exec(page) ?? [];
      const [, address = '', title = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="([^"]+)"/.exec(
          read(site, page),
        ) ?? [];
      assert.equal(served(site, address, page), `oembed/${lang}/${id}.json`);
      if (lang === 'en') assert.match(title, /\(the whole chart\)$/, page);
    }
  });

  test(`the site ${site.name}: what is pasted holds no number that will be another, and the height of its own chart`, () => {
    const heights = new Set<string>();
    for (const page of pagesOf(site).filter((each) => /^en\/charts\/[^/]+\/index\.html$/.test(each))) {
      const html = read(site, page).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
      const frame = /<iframe src="[^"]+\/embed\/[^"]+" title="([^"]+)" width="100%" height="(\d+)"/.exec(html);
      const alt = /<img src="[^"]+\.png" alt="([^"]+)" width="100%" \/>/.exec(html);
      assert.ok(frame && alt, page);
      heights.add(frame[2] ?? '');
      for (const words of [frame[1] ?? '', alt[1] ?? '']) assert.doesNotMatch(words.replaceAll(DATE, ''), NUMBER, page);
    }
    assert.ok(heights.size > 10, [...heights].join(', '));
  });

  test(`the site ${site.name}: every oEmbed answer keeps the rules of version 1.0, where its page leads to it`, () => {
    const files = filesOf(site.folder).filter((path) => path.startsWith('oembed/'));
    const counts = { rich: 0, link: 0 };
    for (const path of files.map((each) => each.replaceAll('\\', '/'))) {
      const answer = JSON.parse(read(site, path)) as Record<string, unknown>;
      const type = keepsRules(answer, path);
      counts[type] += 1;
      const thumbnail = served(site, String(answer['thumbnail_url']), path);
      assert.deepEqual(pngSize(site, thumbnail), [answer['thumbnail_width'], answer['thumbnail_height']], path);
      for (const name of ['author_url', 'provider_url']) served(site, String(answer[name]), path);
      if (type === 'rich') served(site, /<iframe src="([^"]+)"/.exec(String(answer['html']))?.[1] ?? '', path);
      const [, lang, part = 'charts/', id, place] =
        /^oembed\/([^/]+)\/([^/]+\/)?([^/]+?)(?:\/([^/]+))?\.json$/.exec(path) ?? [];
      // The first story stands at the address of its folder; a clause has no page but its frame.
      const folder = part === 'story/' && id === firstStory() ? part : `${part}${id}/`;
      const page = read(
        site,
        part === 'teach/'
          ? `${path.replace(/^oembed\//, '').replace(/\.json$/, '')}/index.html`
          : place
            ? `${lang}/embed/card/${folder}${place}/index.html`
            : `${lang}/${folder}index.html`,
      );
      const leads = [...page.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g)];
      assert.deepEqual(
        leads.map(([, href]) => href),
        [`${ORIGIN}${site.base}${path}`],
        path,
      );
      assert.equal(tagsOf(page).get('og:image'), answer['thumbnail_url'], path);
    }
    assert.ok(counts.rich > 800 && counts.link > 10, JSON.stringify(counts));
  });
}

/** The rules of oembed.com, 2.3.4: what every answer holds, what its type asks for, thumbnails all or none. */
function keepsRules(answer: Readonly<Record<string, unknown>>, path: string): 'rich' | 'link' {
  assert.equal(answer['version'], '1.0', path);
  for (const name of ['title', 'author_name', 'provider_name'])
    assert.ok(
      answer[name] === undefined || (typeof answer[name] === 'string' && answer[name] !== ''),
      `${path}: ${name}`,
    );
  assert.ok(Number.isInteger(answer['cache_age']), path);
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter(
    (name) => answer[name] !== undefined,
  );
  assert.ok(
    thumbnail.length === 0 || thumbnail.length === 3,
    `${path}: a thumbnail has an address, a width and a height`,
  );
  const { type } = answer;
  if (type === 'rich') {
    assert.ok(
      typeof answer['html'] === 'string' && Number.isInteger(answer['width']) && Number.isInteger(answer['height']),
      path,
    );
    return type;
  }
  assert.equal(type, 'link', path);
  for (const name of ['html', 'url', 'width', 'height'])
    assert.equal(answer[name], undefined, `${path}: a link has no ${name}`);
  return 'link';
}
