/*
 * A story of one language with the pictures of its steps, for every box that a page shows them in. Build only; worked out
 * once per language and story. Knows no kind of chart.
 */
import { type Reader, readerOf } from '../load/reader.ts';
import { SOURCE_LANGUAGE } from '../load/world.ts';
import { STORY, type Story, type StoryStep, storySegments } from '../model/story.ts';
import type { World } from '../model/world.ts';
import { type ChartFigure, makeFigure } from './figure.ts';
import { within } from './kit/fitted.ts';
import type { Mark, Scene } from './scene/marks.ts';
import { STORY_BOXES, type StoryBox } from './story-boxes.ts';

export interface ToldStep {
  /** From 1. */
  readonly number: number;
  readonly step: StoryStep;
  readonly chart: ChartFigure;
  /** What the picture shows, for someone who cannot see it. */
  readonly text: string;
  readonly pictures: Readonly<Record<StoryBox, Scene>>;
  /** The smallest as it is printed: without what lies outside of its box. */
  readonly printed: Scene;
}

export interface ToldStory {
  readonly story: Story;
  readonly lang: string;
  /** Segments of its address under the language. */
  readonly segments: readonly string[];
  readonly hrefs: {
    readonly page: string;
    readonly embed: string;
    readonly pictures: Readonly<Record<StoryBox, string>>;
  };
  readonly steps: readonly ToldStep[];
}

const told = new WeakMap<World, Map<string, ToldStory>>();

/** Ids of the stories, in order: the first is the one at the address of the folder itself. */
export const storyIds = (): string[] => [...readerOf(SOURCE_LANGUAGE).world.stories.keys()];

/** The story that stands at the address of the folder; nothing where none is told. */
export const firstStory = (): string | undefined => storyIds()[0];

/** Those that have an address of their own beneath it. */
export function furtherStories(): string[] {
  const { stories } = readerOf(SOURCE_LANGUAGE).world;
  return storyIds().filter((id) => stories.get(id)?.order !== 1);
}

/** A story in a language of the site. @throws Error naming the story's file, the step and what is wrong in it */
export function story(lang: string, id: string): ToldStory {
  return makeStory(readerOf(lang), id);
}

/** The same from given parts, for tests. */
export function makeStory(reader: Reader, id: string): ToldStory {
  const known = told.get(reader.world) ?? new Map<string, ToldStory>();
  told.set(reader.world, known);
  let found = known.get(id);
  if (!found) {
    found = compose(reader, id);
    known.set(id, found);
  }
  return found;
}

function compose(reader: Reader, id: string): ToldStory {
  const { world, lang, href } = reader;
  const found = world.stories.get(id);
  if (!found)
    throw new Error(
      `content/stories/${id}.yaml: there is no such story; the stories are ${[...world.stories.keys()].join(', ')}`,
    );
  const segments = storySegments(found);
  return {
    story: found,
    lang,
    segments,
    hrefs: {
      page: href.page(...segments),
      embed: href.page('embed', STORY, id),
      pictures: eachBox((box) => href.file(STORY, `${id}.${box}.json`)),
    },
    steps: found.steps.map((step, i) => stepOf(reader, id, step, i + 1)),
  };
}

function stepOf(reader: Reader, id: string, step: StoryStep, number: number): ToldStep {
  const { chart: chartId, ...asked } = step.view;
  const chart = makeFigure(reader, chartId);
  try {
    const { draw, text } = chart.step(asked);
    const { dir } = reader.locale;
    const pictures = eachBox((box) => plain(draw({ ...STORY_BOXES[box], dir })));
    return {
      number,
      step,
      chart,
      text: `${chart.title.text.replace(/([^.?!])$/, '$1.')} ${text || chart.subtitle.text}`,
      pictures,
      printed: within(pictures.small),
    };
  } catch (error) {
    throw new Error(`content/stories/${id}.yaml steps[${number}].view.${(error as Error).message}`, { cause: error });
  }
}

function eachBox<T>(make: (box: StoryBox) => T): Record<StoryBox, T> {
  return Object.fromEntries((Object.keys(STORY_BOXES) as StoryBox[]).map((box) => [box, make(box)])) as Record<
    StoryBox,
    T
  >;
}

/** A picture that leads nowhere: the words beside it do. */
function plain(scene: Scene): Scene {
  const stripped = (mark: Mark): Mark[] => {
    if (mark.role === 'hit' || mark.role.includes('unseen')) return [];
    if (mark.mark !== 'group') return [mark];
    const { link: _, members: __, ...group } = mark;
    const marks = mark.marks.flatMap(stripped);
    return marks.length > 0 ? [{ ...group, marks }] : [];
  };
  const { width, height, marks } = scene;
  return coarse({ width, height, marks: marks.flatMap(stripped) });
}

/** Corners from which on a path is an outline of land or a curve, not a shape of a few strokes. */
const OUTLINE = 24;

/**
 * Half a pixel is as fine as a moving picture is seen, a whole one where an outline has many corners; a story has many
 * numbers.
 */
const coarse = (scene: Scene): Scene =>
  JSON.parse(JSON.stringify(scene), (_, value: unknown) => {
    if (typeof value === 'number') return Math.round(value * 2) / 2;
    return Array.isArray(value) && value.length > OUTLINE && value.every(isStep) ? value.map(toWholePixels) : value;
  }) as Scene;

const isStep = (value: unknown): value is readonly unknown[] => Array.isArray(value) && typeof value[0] === 'string';

const toWholePixels = (step: readonly unknown[]): readonly unknown[] =>
  step.map((part) => (typeof part === 'number' ? Math.round(part) : part));

/** The pictures of a box as a file for the browser: each once, and which of them each step shows. */
export function picturesJson({ steps }: ToldStory, box: StoryBox): string {
  const texts = steps.map(({ pictures }) => JSON.stringify(pictures[box]));
  const unique = [...new Set(texts)];
  return `{"pictures":[${unique.join(',')}],"steps":${JSON.stringify(texts.map((text) => unique.indexOf(text)))}}\n`;
}
