/* A story: steps that a reader scrolls through, each with a picture, a few words and sources. Knows no picture. */
import type { Day } from './date.ts';
import type { Changed } from './entry.ts';
import type { Citation, LaneId } from './record.ts';
import type { Words } from './words.ts';

/** What a step shows; what of it a chart understands is for its kind to say. */
export interface StoryView {
  /** Id of a chart. */
  readonly chart: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly lanes?: readonly LaneId[];
  /** Ids of what the step is about, in the chart. */
  readonly lit?: readonly string[];
}

export interface StoryStep {
  readonly title: Words;
  readonly words: Words;
  readonly view: StoryView;
  /** Where to read on: "chapters/the-war#p3", "events/…". */
  readonly more?: string;
  readonly citations: readonly Citation[];
}

export interface Story extends Changed {
  readonly id: string;
  readonly title: Words;
  readonly standfirst: Words;
  readonly order: number;
  /** The day to which its facts were checked. */
  readonly asOf: Day;
  readonly steps: readonly StoryStep[];
}

/** The folder of the stories in addresses. */
export const STORY = 'story';

/** The segments of a story's address under the language: the first stands at that of the folder. */
export function storySegments({ id, order }: Pick<Story, 'id' | 'order'>): readonly string[] {
  return order === 1 ? [STORY] : [STORY, id];
}
