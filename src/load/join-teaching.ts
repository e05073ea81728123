/* Joins what teachers take: a lesson knows its unit, an extract the document that it is from. */
import type { Lesson, Teaching } from '../model/teach.ts';
import type { DocumentSet } from '../model/teach-documents.ts';
import type { Joiner } from './joiner.ts';

export function joinTeaching({ folder, sources }: Joiner): Teaching {
  const units = inOrder(folder('units'));
  const lessons = new Map(folder('lessons').map((lesson) => [lesson.id, lesson]));
  return {
    units: byId(units),
    lessons: byId(
      units.flatMap((unit) =>
        unit.lessons.map((id): Lesson => {
          const lesson = lessons.get(id);
          if (!lesson) throw new Error(`"${id}" passed the reference check but is no lesson`);
          return { ...lesson, unit: unit.id };
        }),
      ),
    ),
    sets: byId(
      inOrder(folder('sets')).map(
        (set): DocumentSet => ({
          ...set,
          extracts: set.extracts.map((extract) => {
            const source = sources.get(extract.source);
            if (!source) throw new Error(`"${extract.source}" passed the reference check but is no source`);
            return { ...extract, source };
          }),
        }),
      ),
    ),
    controversies: byId(inOrder(folder('controversies'))),
    protocols: byId(inOrder(folder('protocols'))),
    practice: byId(inOrder(folder('practice'))),
  };
}

const inOrder = <T extends { readonly order: number }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => a.order - b.order);

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
