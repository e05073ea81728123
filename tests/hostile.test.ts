/*
 * A record and a catalogue whose every text attacks, printed in every form in which the site goes out: nothing of it
 * becomes an element, an attribute, a command, a line or a cell of its own, and every text is read back as it stands.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { csvParseRows, dsvFormat } from 'd3';
import { hostileContent } from './hostile-content.ts';
import { allOf, childrenOf, readXml, type XmlElement } from './read-xml.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));
process.env['CONTENT_DIR'] = hostileContent(folder);

// What they read, they read from the folder that is named by now.
const { composeChapter } = await import('../src/chapters/compose.ts');
const { csvOf, jsonOf, svgOf } = await import('../src/charts/downloads.ts');
const { allChartIds, chartIds, figure } = await import('../src/charts/figure.ts');
const { freeze } = await import('../src/charts/freeze.ts');
const { sceneToSvg } = await import('../src/charts/scene/to-svg.ts');
const { shortSource } = await import('../src/components/chapter/note-text.ts');
const { readerOf } = await import('../src/load/reader.ts');
const { citedPages, itemsOf } = await import('../src/components/record/citable.ts');
const { toBib, toRis } = await import('../src/cite/write.ts');
const { eventData } = await import('../src/components/record/event-data.ts');
const { searchWords } = await import('../src/components/search/search-words.ts');
const { dataFiles } = await import('../src/data/files.ts');
const { frameCode, imageCode, scriptedFrameCode } = await import('../src/embed/codes.ts');
const { faultsOf } = await import('../src/load/world.ts');
const { dataBlock, markup, readEscaped, vouched } = await import('../src/markup/markup.ts');
const { pictureFaults } = await import('../src/schema/kept-picture.ts');
const { documentOf } = await import('../src/search/document.ts');
const { entriesOf } = await import('../src/search/entries.ts');
const { hitOf } = await import('../src/search/hits.ts');
const { calendarOf } = await import('../src/share/calendar.ts');
const { cardSvg } = await import('../src/share/card-svg.ts');
const { embeddedOf } = await import('../src/share/embedded.ts');
const { feedFiles } = await import('../src/share/feeds.ts');
const { embedCards } = await import('../src/share/embed-cards.ts');
const { embeddedCard } = await import('../src/share/embedded-card.ts');
const { cardAnswerOf, linkAnswerOf, oembedOf } = await import('../src/share/oembed.ts');

const content = process.env['CONTENT_DIR'] as string;
const reader = readerOf('en');
const { world, t } = reader;
const ATTACK = ';=1+1</script><b>x</b><meta http-equiv=refresh>]]> & " \\input{x}';
const figures = allChartIds().map((id) => figure('en', id));
const chapter = { slug: 'the-war', title: ATTACK, standfirst: ATTACK, textOf: '2026-11-23' };

/** Names of the elements that a text would have on a page. Too many rather than too few: every sign that could open one. */
const elementsIn = (html: unknown) => [
  ...new Set([...String(html).matchAll(/<\/?([^\s/>]*)/g)].map(([, name = '']) => name)),
];
const onlyHas = (html: unknown, names: readonly string[], what: string) =>
  assert.deepEqual(
    elementsIn(html).filter((name) => !names.includes(name)),
    [],
    what,
  );
const said = (html: unknown) => readEscaped(String(html).replace(/<[^>]*>/g, ''));

/** A picture holds what a picture is made of, no attribute that acts, and its links lead within the site. */
function soundPicture(svg: unknown, what: string): XmlElement {
  const root = readXml(String(svg));
  for (const { name, attributes } of allOf(root)) {
    assert.match(name, /^(svg|title|defs|pattern|rect|path|g|a|text|tspan)$/, what);
    assert.deepEqual(
      Object.keys(attributes).filter((key) => /^on|^style$|^xlink/.test(key)),
      [],
      what,
    );
    if (name === 'a') assert.match(attributes['href'] ?? '', /^(\/|#|https:\/\/orders-and-warrants\.example\/)/, what);
  }
  return root;
}

test('the content that attacks is sound as content, and attacks everywhere', () => {
  assert.deepEqual(faultsOf(content), []);
  const attacks = (text: string | undefined) => text?.includes('<b>') ?? false;
  assert.ok(attacks(t('page.line')) && attacks(t('chapter.inSources')));
  assert.ok(world.events.every(({ title, summary }) => attacks(title.text) && attacks(summary.text)));
  assert.ok(
    [...world.sources.values()].filter(({ publisher, title }) => attacks(publisher) && attacks(title)).length > 200,
  );
  assert.ok(figures.every(({ title }) => attacks(title.text)));
});

test('notes of chapters, and the words around their numbers, are text', () => {
  for (const source of world.sources.values()) {
    const note = shortSource(reader.locale, source, `p. 3 ${ATTACK}`);
    onlyHas(note, ['a', 'cite'], source.id);
    assert.ok(said(note).replace(/\s/g, ' ').endsWith(`p. 3 ${ATTACK}`), source.id);
  }
  const at = ATTACK.replaceAll('&', '&#38;').replaceAll('"', '&#34;');
  const cited = `<p data-para>Said.<sup class="fn" data-cite="a" data-at="${at}"></sup></p>`;
  let heard = '';
  const { text, notes } = composeChapter(
    vouched(`${cited}${cited}`),
    (citation) => {
      heard = citation.at;
      return markup`${citation.at}`;
    },
    { paragraph: () => ATTACK, note: () => ATTACK, back: () => ATTACK, also: () => ATTACK, close: ATTACK },
  );
  assert.equal(heard, ATTACK);
  onlyHas(text, ['section', 'aside', 'a', 'p', 'sup'], 'chapter');
  onlyHas(notes, ['li', 'a', 'span'], 'notes');
});

test('feeds are well-formed, hold no element of a text, and every text as it stands', () => {
  for (const { path, body } of feedFiles('en', [chapter])) {
    if (path.endsWith('.json')) {
      const { items } = JSON.parse(body) as { items: { content_html: string; title: string }[] };
      for (const item of items) onlyHas(item.content_html, [], path);
      if (path === 'en/chapters.json')
        assert.deepEqual([items[0]?.title, said(items[0]?.content_html)], [ATTACK, ATTACK]);
      continue;
    }
    const feed = readXml(body);
    assert.equal(childrenOf(feed, 'title')[0]?.text.includes('<b>'), true, path);
    for (const entry of childrenOf(feed, 'entry'))
      for (const part of entry.children.filter(({ attributes }) => attributes['type'] === 'html'))
        onlyHas(part.text, [], path);
    const [entry] = childrenOf(feed, 'entry');
    if (path === 'en/chapters.atom')
      assert.deepEqual(
        entry?.children.filter(({ attributes }) => attributes['type'] === 'html').map(({ text }) => readEscaped(text)),
        [ATTACK, ATTACK],
      );
  }
});

test('citations hold no command of TeX but those that write a sign, and one line a field', () => {
  for (const segments of citedPages(reader, [])) {
    const items = itemsOf(reader, segments, []);
    const commands = toBib(items).match(/\\[a-z]+/g) ?? [];
    assert.deepEqual(
      commands.filter((name) => !/^\\text(backslash|asciitilde|asciicircum|less|greater|bar)$/.test(name)),
      [],
    );
    const lines = toRis(items).split(/[\r\n\u0085\u2028]+/);
    for (const line of lines.slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
  }
});

test('a calendar has the lines of its own and no others', () => {
  const names = calendarOf('en')
    .replaceAll(/\r\n[ \t]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => /^[A-Z-]+/.exec(line)?.[0]);
  assert.ok(names.length > 100);
  assert.deepEqual(
    names.filter((name) => name === 'ATTACH' || name === 'VALARM'),
    [],
  );
});

test('tables have the same cells for a comma, and one a line for a semicolon or a tab that is no comma', () => {
  const others = [dsvFormat(';'), dsvFormat('\t')];
  for (const { path, body } of dataFiles().filter(({ path }) => path.endsWith('.csv'))) {
    const [head = [], ...rows] = csvParseRows(body);
    for (const row of rows) assert.equal(row.length, head.length, path);
    // A negative number, as of a place in the west, is no formula.
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^(?!-\d+(\.\d+)?$)[=+\-@\t\r]/, path);
    for (const other of others) for (const cell of other.parseRows(body).flat()) assert.doesNotMatch(cell, /^=/, path);
  }
});

test('every picture is well-formed and holds no element, address or act of a text', () => {
  for (const chart of figures) {
    for (const { width, scene } of chart.scenes) {
      const svg = sceneToSvg(scene, { label: chart.title.text, id: chart.id });
      assert.equal(soundPicture(svg, `${chart.id} ${width}`).attributes['aria-label'], chart.title.text);
      const strip = chart.strip(width);
      if (strip) soundPicture(sceneToSvg(strip.scene, { ...strip, id: chart.id }), `${chart.id} strip`);
    }
    const title = childrenOf(soundPicture(svgOf(chart), chart.id), 'title')[0]?.text;
    assert.equal(title, chart.title.text);
    assert.equal((JSON.parse(jsonOf(chart)) as { title: string }).title, chart.title.text);
    assert.ok(csvParseRows(csvOf(chart)).length > 1);
  }
  for (const id of chartIds()) {
    const chart = figure('en', id);
    const { page, phone } = freeze(chart, reader.world, '2026-11-27');
    assert.deepEqual(pictureFaults(String(page)), [], id);
    if (phone) assert.deepEqual(pictureFaults(String(phone)), [], id);
  }
  const style = { face: 'text400', size: 40, leading: 50, ink: 'ink' } as const;
  const runs = [{ text: ATTACK, bold: true }, { text: ` ${ATTACK} ש` }];
  const card = cardSvg([{ piece: 'text', x: 1, y: 1, anchor: 'start', style, runs, dir: 'ltr' }]);
  assert.match(
    allOf(soundPicture(card, 'card'))
      .map(({ text }) => text)
      .join(''),
    /<meta http-equiv=refresh>/,
  );
});

test('oEmbed answers and the codes to paste hold the frame and the link, the title as text', () => {
  for (const id of chartIds()) {
    const answer = JSON.parse(oembedOf('en', id)) as { html: string; title: string };
    const chart = figure('en', id);
    assert.equal(answer.title, chart.title.text);
    onlyHas(answer.html, ['blockquote', 'a', 'iframe'], id);
    assert.equal(readEscaped(/ title="([^"]*)"/.exec(answer.html)?.[1] ?? ''), chart.name.text);
    const embedded = embeddedOf(chart);
    onlyHas(frameCode(embedded), ['figure', 'iframe', 'figcaption', 'a'], id);
    onlyHas(imageCode(embedded), ['figure', 'a', 'img', 'figcaption'], id);
    onlyHas(scriptedFrameCode(embedded), ['figure', 'iframe', 'figcaption', 'a', 'script'], id);
    assert.equal(String(scriptedFrameCode(embedded)).match(/<script/g)?.length, 1);
  }
  const [event] = world.events;
  const cards = [...embedCards('en').values()];
  assert.ok(cards.length > 700);
  for (const card of cards) {
    const what = card.path.join('/');
    const answer = JSON.parse(cardAnswerOf(card)) as { html: string; title: string };
    onlyHas(answer.html, ['blockquote', 'a', 'iframe'], what);
    const embedded = embeddedCard(card);
    assert.ok(answer.title === embedded.title && embedded.title === card.name.text, what);
    onlyHas(scriptedFrameCode(embedded), ['figure', 'iframe', 'figcaption', 'a', 'script'], what);
    onlyHas(imageCode(embedded), ['figure', 'a', 'img', 'figcaption'], what);
    assert.equal(said(frameCode(embedded)), embedded.title, what);
  }
  const link = JSON.parse(linkAnswerOf('en', ['events', event?.id ?? ''], event?.title.text ?? '', []));
  assert.equal(link.title, event?.title.text);
});

test('data blocks cannot close their element, and say what was said', () => {
  for (const event of world.events) {
    const block = String(dataBlock(eventData(reader, event)));
    assert.ok(!block.includes('<'));
    assert.equal((JSON.parse(block) as { headline: string }).headline, event.title.text);
  }
  assert.ok(!String(dataBlock(searchWords(t))).includes('<'));
});

test('what the search reads and gives back is text', () => {
  for (const entry of entriesOf(reader)) {
    onlyHas(documentOf(entry), ['!doctype', 'html', 'body', 'main', 'h1', 'p'], entry.url);
    // A claim is found by its title alone, so that no excerpt cuts its words out of their quotation marks.
    if (entry.kind !== 'claim') assert.ok(said(entry.html).includes(entry.title), entry.url);
  }
  const excerpt = ATTACK.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace('x&lt;', '<mark>x</mark>&lt;');
  const hit = hitOf({ url: '/en/x/', excerpt, meta: { title: ATTACK }, anchors: [], sub_results: [] }, 'event');
  assert.equal(hit.title, ATTACK);
  assert.equal(hit.excerpt.map(({ text }) => text).join(''), `${ATTACK} …`);
});
