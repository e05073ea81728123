/* The pages of lessons: their paths, the lesson of one, and the way to what stands below it. */
import type { Reader } from '../../load/reader.ts';
import { absolute } from '../../load/site.ts';
import { loadWorld, locales } from '../../load/world.ts';
import type { Lesson, Unit } from '../../model/teach.ts';
import { lessonSegments, TEACH } from '../../model/teach-pages.ts';
import { breadcrumbs, type JsonLd, pageData } from '../frame/json-ld.ts';
import { daysOfRecord } from '../record/days.ts';
import { learningData } from './teach-data.ts';

/** A path per language and lesson: `[lang]/teach/[unit]/[lesson]`. */
export function lessonPaths() {
  return locales().flatMap(({ tag }) =>
    [...loadWorld(tag).teaching.lessons.values()].map(({ id, unit }) => ({ params: { lang: tag, unit, lesson: id } })),
  );
}

/** A lesson with its unit, and its place in it from 1. @throws Error where there is none */
export function lessonOf({ world }: Reader, id: string) {
  const lesson = world.teaching.lessons.get(id);
  const unit = world.teaching.units.get(lesson?.unit ?? '');
  if (!lesson || !unit) throw new Error(`No lesson "${id}"`);
  return { lesson, unit, number: unit.lessons.indexOf(id) + 1 };
}

/** What a page below a lesson says of itself, and the way to it. @param part its last segment */
export function trailOf(
  reader: Reader,
  { lesson, unit }: { readonly lesson: Lesson; readonly unit: Unit },
  part: 'handout' | 'slides',
  { title, description }: { readonly title: string; readonly description: string },
) {
  const { t, href, world } = reader;
  const above = lessonSegments(lesson);
  const segments = [...above, part];
  const url = absolute(href.page(...segments));
  const steps = [
    { name: t('teach.title'), href: href.page(TEACH) },
    { name: unit.title.text, href: href.page(TEACH, unit.id), lang: unit.title.lang },
    { name: lesson.title.text, href: href.page(...above), lang: lesson.title.lang },
    { name: t(`teach.${part}`) },
  ];
  const trail = breadcrumbs([
    { name: t('nav.home'), url: absolute(href.page()) },
    ...steps.map((step) => ({ name: step.name, url: step.href ? absolute(step.href) : url })),
  ]);
  const page: JsonLd = {
    ...pageData(reader, daysOfRecord(world), { url, title, description }),
    ...learningData(reader, {
      name: title,
      type: part === 'handout' ? 'handout' : 'presentation',
      level: unit.level,
      audience: part === 'handout' ? 'student' : 'teacher',
      partOf: { url: absolute(href.page(...above)), name: lesson.title.text },
    }),
  };
  return { segments, steps, data: [page, trail] };
}
