/* Every page of what teachers take, with its address and its title, for those who list or show them. Knows no markup. */
import type { Teaching } from './teach.ts';
import type { Words } from './words.ts';

export const TEACH = 'teach';

/** A seminar is a unit for a university. */
export type TeachKind = 'unit' | 'seminar' | 'lesson' | 'documents' | 'controversies' | 'protocols' | 'practice';

export interface TeachPage {
  readonly kind: TeachKind;
  /** Address under the language. */
  readonly segments: readonly string[];
  readonly title: Words;
  /** Its central question, or what it is for; practice has none. */
  readonly lead?: Words;
}

/** A unit is followed by its lessons. */
export function teachPages(teaching: Teaching): readonly TeachPage[] {
  const { units, lessons, sets, controversies, protocols, practice } = teaching;
  return [
    ...[...units.values()].flatMap(({ id, level, title, question, lessons: named }): TeachPage[] => [
      { kind: level === 'school' ? 'unit' : 'seminar', segments: [TEACH, id], title, lead: question },
      ...named.flatMap((lessonId): TeachPage[] => {
        const lesson = lessons.get(lessonId);
        return lesson
          ? [{ kind: 'lesson', segments: lessonSegments(lesson), title: lesson.title, lead: lesson.question }]
          : [];
      }),
    ]),
    ...[...sets.values()].map(({ id, title, question }): TeachPage => page('documents', id, title, question)),
    ...[...controversies.values()].map(({ id, title, question }) => page('controversies', id, title, question)),
    ...[...protocols.values()].map(({ id, title, about }) => page('protocols', id, title, about)),
    ...[...practice.values()].map(({ id, title }) => page('practice', id, title)),
  ];
}

/** The address of a lesson; its handout and its slides stand below it. */
export const lessonSegments = ({ unit, id }: { readonly unit: string; readonly id: string }): string[] => [
  TEACH,
  unit,
  id,
];

/** The page at an address. @param segments under the language */
export function teachPageAt(teaching: Teaching, segments: readonly string[]): TeachPage | undefined {
  const address = segments.join('/');
  return teachPages(teaching).find((each) => each.segments.join('/') === address);
}

const page = (kind: TeachKind, id: string, title: Words, lead?: Words): TeachPage => ({
  kind,
  segments: [TEACH, kind, id],
  title,
  ...(lead ? { lead } : {}),
});
