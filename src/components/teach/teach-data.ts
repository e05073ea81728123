/*
 * What teachers take, as schema.org data with the fields of LRMI: what kind of material it is, for whom, how long it takes.
 * It goes into the data block of the page.
 */
import { absolute } from '../../load/site.ts';
import type { Reader } from '../../load/reader.ts';
import { LESSON_MINUTES, type Lesson, type Unit, type UnitLevel } from '../../model/teach.ts';
import { lessonSegments, TEACH } from '../../model/teach-pages.ts';
import type { JsonLd } from '../frame/json-ld.ts';

/** Who a text is for, in the words of LRMI. */
export const AUDIENCE = {
  teacher: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
  student: { '@type': 'EducationalAudience', educationalRole: 'student' },
} as const;

interface Material {
  readonly name: string;
  /** In the vocabulary that catalogues of lessons use: "lesson plan". */
  readonly type: string;
  readonly level: UnitLevel;
  readonly audience?: keyof typeof AUDIENCE;
  readonly minutes?: number;
  /** The address and the name of what it is a part of. */
  readonly partOf?: { readonly url: string; readonly name: string };
}

/** The fields of a page of material. */
export function learningData({ t }: Reader, material: Material): JsonLd {
  const { name, type, level, audience = 'teacher', minutes, partOf } = material;
  return {
    '@type': 'LearningResource',
    name,
    learningResourceType: type,
    educationalLevel: t(`teach.level.${level}`),
    ...(level === 'school' ? { typicalAgeRange: '16-18' } : {}),
    audience: AUDIENCE[audience],
    isAccessibleForFree: true,
    ...(minutes === undefined ? {} : { timeRequired: `PT${minutes}M` }),
    ...(partOf ? { isPartOf: { '@type': 'LearningResource', ...partOf } } : {}),
  };
}

export function unitData(reader: Reader, unit: Unit): JsonLd {
  const { href, world } = reader;
  const lessons = unit.lessons.flatMap((id) => world.teaching.lessons.get(id) ?? []);
  return {
    ...learningData(reader, {
      name: unit.title.text,
      type: unit.level === 'school' ? 'unit plan' : 'syllabus',
      level: unit.level,
      partOf: { url: absolute(href.page(TEACH)), name: reader.t('teach.title') },
      ...(lessons.length > 0 ? { minutes: lessons.length * LESSON_MINUTES } : {}),
    }),
    hasPart: lessons.map((lesson) => ({
      '@type': 'LearningResource',
      name: lesson.title.text,
      url: absolute(href.page(...lessonSegments(lesson))),
    })),
  };
}

export function lessonData(reader: Reader, lesson: Lesson, unit: Unit): JsonLd {
  return {
    ...learningData(reader, {
      name: lesson.title.text,
      type: 'lesson plan',
      level: unit.level,
      minutes: lesson.minutes,
      partOf: { url: absolute(reader.href.page(TEACH, unit.id)), name: unit.title.text },
    }),
    teaches: lesson.aims.map(({ text }) => text),
  };
}
