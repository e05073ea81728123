/*
 * When what a page tells was first published and last changed, by the page's address: what a citation, a share tag and
 * a data block say of its age. Knows the record, no markup.
 */
import type { CitedChapter } from './cited-thing.ts';
import type { Day } from '../../model/date.ts';
import type { Changed } from '../../model/entry.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

export interface Days {
  readonly published: Day;
  readonly modified: Day;
}

/** The day of an entry's version: its last change, else the day it was added. */
export function versionOf(event: Event): Day {
  return event.changed.at(-1)?.date ?? event.added;
}

/** Things with a page each that tell when they were corrected, and not when they were added. */
const THINGS: Readonly<Record<string, (world: World) => ReadonlyMap<string, Changed>>> = {
  questions: ({ questions }) => questions,
  claims: ({ claims }) => claims,
  glossary: ({ terms }) => terms,
  figures: ({ figures }) => figures,
};

/** @param segments of the page's address under its language */
export function daysOf(world: World, segments: readonly string[], chapters: readonly CitedChapter[]): Days {
  const [part, id = ''] = segments;
  const event = part === 'events' ? world.event.get(id) : undefined;
  if (event) return { published: event.added, modified: versionOf(event) };
  const thing = THINGS[part ?? '']?.(world).get(id);
  if (thing) return { ...daysOfRecord(world), modified: thing.changed.at(-1)?.date ?? world.edited };
  const chapter = part === 'chapters' ? chapters.find(({ slug }) => slug === id) : undefined;
  if (chapter) return { published: chapter.head.textOf, modified: chapter.head.textOf };
  return daysOfRecord(world);
}

/** Of pages that show the record as it stands: since its first entry, edited as a whole. */
export function daysOfRecord({ events, edited }: World): Days {
  const first = events.map(({ added }) => added).sort()[0];
  return { published: first === undefined || first > edited ? edited : first, modified: edited };
}
