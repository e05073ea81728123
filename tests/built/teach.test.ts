/* Pages for teachers as they are built: minutes, folded answers, sheets, what they say to catalogues of lessons. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LICENCE } from '../../src/model/licence.ts';
import { fileFor, pagesOf, read, SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');
const built = site;

const LESSON = /^en\/teach\/(?!documents|controversies|protocols|practice|pack)[^/]+\/[^/]+\/index\.html$/;
const lessons = pagesOf(built).filter((path) => LESSON.test(path));

interface Data {
  readonly '@type': string;
  readonly license?: string;
  readonly learningResourceType?: string;
  readonly educationalLevel?: string;
  readonly timeRequired?: string;
  readonly audience?: { readonly '@type': string };
  readonly isPartOf?: { readonly url?: string };
}

function dataOf(path: string): Data {
  const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(built, path)) ?? [];
  return JSON.parse(json) as Data;
}

test('the minutes of a lesson are said, and add up to 45 and to 90', () => {
  assert.equal(lessons.length, 9);
  for (const path of lessons) {
    const tables = [...read(built, path).matchAll(/<table class="tbl steps-of[^"]*"[\s\S]*?<\/table>/g)].map(
      ([table]) => table,
    );
    assert.equal(tables.length, 2, path);
    tables.forEach((table, i) => {
      const minutes = [...table.matchAll(/<td class="min[^"]*"[^>]*>(\d+)<\/td>/g)].map(([, text]) => Number(text));
      const sum = minutes.pop();
      assert.equal(sum, i === 0 ? 45 : 90, path);
      assert.equal(
        minutes.reduce((all, one) => all + one, 0),
        sum,
        path,
      );
    });
  }
});

test('a lesson leads to its sheet and its slides, and every task has a folded answer', () => {
  for (const path of lessons) {
    const html = read(built, path);
    for (const part of ['handout', 'slides']) {
      const address = `/${path.replace('index.html', `${part}/`)}`;
      assert.ok(html.includes(`href="${address}"`), `${path} does not lead to its ${part}`);
      assert.ok(fileFor(built, address), address);
    }
    const tasks = html.match(/<li[^>]* id="task-/g)?.length ?? 0;
    const answers = html.match(/<details class="model-answer[^"]*"(?! open)/g)?.length ?? 0;
    assert.ok(tasks >= 3, path);
    assert.equal(answers, tasks + 1, `${path}: an answer for each task and one for the exit ticket`);
  }
});

test('every address of a lesson is told by a title, not by itself', () => {
  for (const path of lessons)
    assert.doesNotMatch(read(built, path), />(?:chapters|orders|charts|claims|figures|states)\/[a-z0-9-]+/, path);
});

test('pages say to catalogues of lessons what they are, for whom and under which licence', () => {
  const paths = pagesOf(built).filter((path) => /^en\/(teach\/.+|chapters\/[^/]+)\/index\.html$/.test(path));
  assert.ok(paths.length > 60);
  for (const path of paths.filter((each) => !each.includes('/pack/'))) {
    const data = dataOf(path);
    assert.ok(data.learningResourceType && data.educationalLevel, path);
    assert.equal(data.audience?.['@type'], 'EducationalAudience', path);
    assert.equal(data.license, LICENCE.url, path);
  }
  for (const path of lessons) {
    const { timeRequired, isPartOf } = dataOf(path);
    assert.equal(timeRequired, 'PT45M', path);
    assert.ok(fileFor(built, new URL(isPartOf?.url ?? '').pathname), path);
  }
});

test('a chapter and its plain version lead to one another', () => {
  const plain = pagesOf(built).filter((path) => /^en\/chapters\/[^/]+\/plain\/index\.html$/.test(path));
  assert.equal(plain.length, 3);
  for (const path of plain) {
    const chapter = path.replace('/plain/', '/');
    assert.ok(read(built, path).includes(`href="/${chapter.replace('index.html', '')}"`), path);
    assert.ok(read(built, chapter).includes(`href="/${path.replace('index.html', '')}"`), chapter);
  }
});

test('a keyed question is a list to think about without script: choices, and a folded answer with its source', () => {
  const topics = pagesOf(built).filter((path) => /^en\/teach\/practice\/[^/]+\/index\.html$/.test(path));
  assert.equal(topics.length, 6);
  for (const path of topics) {
    const items = read(built, path)
      .split(/<li class="item[^"]*" id="/)
      .slice(1);
    assert.ok(items.length >= 19, path);
    for (const item of items) {
      const id = item.slice(0, item.indexOf('"'));
      assert.match(item, /<details class="key[^"]*"(?! open)/, `${path}#${id}`);
      assert.match(item, /class="rd small/, `${path}#${id}: cites nothing`);
      assert.match(
        item,
        /<input type="(?:radio|checkbox)"|<li data-place="|<select/,
        `${path}#${id}: nothing to choose`,
      );
      const places = [...item.matchAll(/<li data-place="(\d)"/g)].map(([, place]) => place).join('');
      if (places) assert.notEqual(places, '01234'.slice(0, places.length), `${path}#${id} stands in its order`);
    }
  }
});
