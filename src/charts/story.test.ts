/* The stories of the record: each picture is made by its chart's own kind, the same every time, within its box. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeLocale } from '../i18n/locale.ts';
import { readerOf } from '../load/reader.ts';
import type { StoryView } from '../model/story.ts';
import { boundsOf } from './kit/bounds.ts';
import { textWidth } from './kit/text-width.ts';
import type { Mark, Scene } from './scene/marks.ts';
import { between } from './scene/between.ts';
import { sceneToSvg } from './scene/to-svg.ts';
import { boxFor, STORY_BOXES, type StoryBox } from './story-boxes.ts';
import { makeStory, picturesJson, story, storyIds } from './story.ts';

const reader = readerOf();
const boxes = Object.keys(STORY_BOXES) as StoryBox[];
const rtl = { ...reader, locale: makeLocale('ar-XB', { name: 'x', intl: 'ar' }) };

/** A join goes by the keys of siblings: each must be theirs alone. */
function checkKeys(marks: readonly Mark[], path: string): void {
  const keys = marks.flatMap(({ mark, key }) => (key === undefined ? [] : [`${mark} ${key}`]));
  assert.deepEqual(
    keys.filter((key, i) => keys.indexOf(key) !== i),
    [],
    `${path}: a key stands twice`,
  );
  for (const mark of marks) if (mark.mark === 'group') checkKeys(mark.marks, `${path} ${mark.key}`);
}

const links = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => mark.mark === 'group' && (mark.link !== undefined || links(mark.marks)));

for (const id of storyIds())
  for (const { number, step, text, pictures, printed } of story('en', id).steps) {
    test(`${id}, step ${number}: words, sources, a picture in each box and what it shows`, () => {
      assert.ok(step.words.text && step.citations.length > 0 && text.length > 40);
      assert.doesNotMatch(text, /\.\.|\.;|, ,| {2}|\bundefined\b/);
      for (const box of boxes) {
        const scene: Scene = pictures[box];
        assert.deepEqual({ width: scene.width, height: scene.height }, STORY_BOXES[box]);
        assert.ok(scene.marks.length > 0);
        checkKeys(scene.marks, `${id} ${number} ${box}`);
        assert.equal(links(scene.marks), false);
        assert.doesNotMatch(String(sceneToSvg(scene, { id: 'x', label: 'x' })), /NaN|undefined|Infinity/);
        const { y0, y1 } = boundsOf(scene.marks);
        assert.ok(y0 >= -14 && y1 <= scene.height + 2, `${box}: from ${y0} to ${y1} of ${scene.height}`);
      }
      const { x0, x1 } = boundsOf(printed.marks);
      assert.ok(x0 >= -400 && x1 <= 700, `printed from ${x0} to ${x1}`);
    });
  }

test('the same input gives the same pictures, also right to left', () => {
  for (const id of storyIds()) {
    const again = () =>
      makeStory({ ...rtl, world: { ...rtl.world } }, id).steps.map(({ pictures, text }) => [pictures, text]);
    assert.deepEqual(again(), again());
  }
});

test('from each picture there is a way to the next, and back', () => {
  for (const id of storyIds()) {
    const scenes = story('en', id).steps.map(({ pictures }) => pictures.middle);
    scenes.slice(1).forEach((scene, i) => {
      const before = scenes[i] as Scene;
      for (const [from, to] of [
        [before, scene],
        [scene, before],
      ] as const)
        assert.doesNotMatch(
          String(sceneToSvg(between(from, to)(0.4), { id: 'x', label: 'x' })),
          /NaN|undefined|Infinity/,
        );
    });
  }
});

test('the file for the browser has each picture once, and one for every step', () => {
  for (const id of storyIds()) {
    const told = story('en', id);
    const { pictures, steps } = JSON.parse(picturesJson(told, 'small')) as { pictures: Scene[]; steps: number[] };
    assert.equal(steps.length, told.steps.length);
    assert.deepEqual(new Set(steps).size, pictures.length);
    assert.ok(steps.every((at) => pictures[at]?.width === STORY_BOXES.small.width));
  }
});

test('a picture is never shown much smaller than it was drawn', () => {
  for (const width of [0, 288, 328, 455, 500, 641, 700, 2000]) {
    const box = boxFor(width);
    assert.ok(box === 'small' || STORY_BOXES[box].width * 0.96 <= width, `${box} at ${width}`);
  }
});

/** What is said of a story whose first step shows something else. */
function faultOf(view: StoryView): string {
  const [id = ''] = storyIds();
  const told = reader.world.stories.get(id);
  const [first, ...others] = told?.steps ?? [];
  if (!told || !first) throw new Error('There is no story');
  const stories = new Map(reader.world.stories).set(id, { ...told, steps: [{ ...first, view }, ...others] });
  try {
    makeStory({ ...reader, world: { ...reader.world, stories } }, id);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

for (const [name, view, says] of [
  [
    'a field that its chart has no use for',
    { chart: 'gaza-places', from: '2024-01-01' },
    /steps\[1\]\.view\.from: .* takes lit; take it out/,
  ],
  [
    'anything of a chart that is shown whole',
    { chart: 'israelis-killed', lit: ['x'] },
    /view\.lit: a chart of this kind is shown whole/,
  ],
  [
    'what the chart does not have',
    { chart: 'gaza-places', lit: ['tehran'] },
    /view\.lit: "tehran" is not in this chart; it has gaza-city/,
  ],
  [
    'an event outside of the days',
    { chart: 'timeline', from: '2024-01-01', to: '2024-03-01', lit: ['2024-05-24-icj-rafah-order'] },
    /view\.lit: "2024-05-24-icj-rafah-order" is of 24\sMay\s2024, outside of from and to/,
  ],
  [
    'an event of a lane that is left out',
    { chart: 'timeline', lanes: ['war'], lit: ['2024-05-24-icj-rafah-order'] },
    /view\.lit: .* stands in the lane icj, which lanes leaves out/,
  ],
  [
    'a day before the first value',
    { chart: 'deaths-gaza', to: '2020-01-01' },
    /view\.to: nothing of the series is of 2020-01-01 or before/,
  ],
  [
    'a mark after the day to which a series is drawn',
    { chart: 'deaths-gaza', to: '2024-02-01', lit: ['2024-05-24-icj-rafah-order'] },
    /view\.lit: .* after the day to which the series is drawn/,
  ],
  [
    'a day that a map does not have',
    { chart: 'recognition', to: '2024-02-03' },
    /view\.to: the map has no such day; its days are \d{4}/,
  ],
] as const)
  test(`a step may not ask for ${name}`, () => {
    assert.match(faultOf(view), says);
  });

test('no name on a map of a step touches another, in any box', () => {
  const size = 12.5;
  for (const id of storyIds())
    for (const { number, pictures } of story('en', id).steps)
      for (const scene of Object.values(pictures)) {
        const names = scene.marks.flatMap((mark) => (mark.mark === 'text' && mark.key?.startsWith('n-') ? [mark] : []));
        const boxes = names.map(({ x, y, anchor, runs }) => {
          const said = runs.map(({ text }) => text).join('');
          const long = textWidth(said, size, 'sans400');
          const left = anchor === 'end' ? x - long : x;
          return { said, left, right: left + long, top: y - size * 0.8, bottom: y + size * 0.2 };
        });
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1))
            assert.ok(
              a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              `${id}, step ${number}: ${a.said} / ${b.said}`,
            );
      }
});
