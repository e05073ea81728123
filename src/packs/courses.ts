/*
 * Cartridges of a unit and of all units: for each lesson its plan, its sheet, links to its pages and to what it works with,
 * and a quiz of its keyed questions; then the chapters in plain words that it uses.
 */
import { absolute } from '../load/site.ts';
import { LICENCE } from '../model/licence.ts';
import type { Lesson, Unit } from '../model/teach.ts';
import { lessonSegments, TEACH } from '../model/teach-pages.ts';
import { type CartridgeEntry, cartridgeFiles, type Module } from './cartridge.ts';
import { handoutPage, lessonPage } from './lesson-pages.ts';
import { originLine, type Packing } from './packing.ts';
import { plainPage, type PlainText } from './plain-page.ts';
import { type Asked, qti12Assessment } from './qti12.ts';
import { identifier } from './xml.ts';
import type { PackFiles } from './zip.ts';

/** The cartridge of all units; no unit may have this name. */
export const COURSE = 'course';

/** @param units one, or all @param plain all chapters in plain words */
export function courseFiles(
  packing: Packing,
  id: string,
  units: readonly Unit[],
  plain: readonly PlainText[],
): PackFiles {
  const { reader } = packing;
  const { t, lang, world } = reader;
  const [unit] = units;
  const whole = id === COURSE;
  const modules = units.flatMap((each) => modulesOf(packing, each));
  const used = modules.flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'link' ? entry.url : [])));
  const readable = plain.filter(({ slug }) => {
    const chapter = absolute(reader.href.page('chapters', slug));
    return whole || used.some((url) => url.startsWith(chapter));
  });
  const plainModule: Module = {
    id: 'plain',
    title: t('teach.plain'),
    entries: readable.map((text) => ({
      id: `plain-${text.slug}`,
      title: text.title.text,
      kind: 'page',
      text: plainPage(packing, text),
    })),
  };
  return cartridgeFiles({
    id,
    title: whole ? t('packs.course', { site: t('site.name') }) : (unit?.title.text ?? id),
    lang,
    origin: originLine(reader, whole ? [TEACH] : [TEACH, id], whole ? world.edited : (unit?.asOf ?? world.edited)),
    rights: `${LICENCE.title}, ${LICENCE.url}`,
    modules: readable.length > 0 ? [...modules, plainModule] : modules,
  });
}

function modulesOf(packing: Packing, unit: Unit): Module[] {
  const { world } = packing.reader;
  const lessons = unit.lessons.flatMap((id) => world.teaching.lessons.get(id) ?? []);
  return lessons.length > 0
    ? lessons.map((lesson) => lessonModule(packing, lesson, unit))
    : unit.sessions.map(({ id, title, reading, onward }) => ({
        id: `${unit.id}-${id}`,
        title: title.text,
        entries: [
          pageLink(packing, `${unit.id}-${id}-page`, title.text, [TEACH, unit.id], id),
          ...linksTo(packing, `${unit.id}-${id}`, [...reading, ...onward]),
        ],
      }));
}

function lessonModule(packing: Packing, lesson: Lesson, unit: Unit): Module {
  const { t, world } = packing.reader;
  const { id, title } = lesson;
  const segments = lessonSegments(lesson);
  const addresses = [...lesson.steps, ...lesson.longer, ...lesson.tasks].flatMap(({ material }) => material);
  const set = lesson.documentSet === undefined ? [] : [`${TEACH}/documents/${lesson.documentSet}`];
  const asked = [...world.teaching.practice.values()].flatMap((practice): Asked[] =>
    practice.items.filter((item) => lesson.practice.includes(item.id)).map((item) => ({ topic: practice.id, item })),
  );
  const quiz: CartridgeEntry[] =
    asked.length === 0
      ? []
      : [
          {
            id: `${id}-quiz`,
            title: t('packs.quizOf', { title: title.text }),
            kind: 'quiz',
            text: qti12Assessment(packing, `Q-${id}`, t('packs.quizOf', { title: title.text }), asked),
          },
        ];
  return {
    id,
    title: title.text,
    entries: [
      {
        id: `${id}-plan`,
        title: t('packs.planOf', { title: title.text }),
        kind: 'page',
        text: lessonPage(packing, lesson, unit),
      },
      {
        id: `${id}-sheet`,
        title: t('teach.handoutOf', { title: lesson.handout.title.text }),
        kind: 'page',
        text: handoutPage(packing, lesson, unit),
      },
      pageLink(packing, `${id}-page`, t('packs.onSite', { title: title.text }), segments),
      pageLink(packing, `${id}-slides`, t('teach.slidesOf', { title: title.text }), [...segments, 'slides']),
      ...linksTo(packing, id, [...set, ...addresses]),
      ...quiz,
    ],
  };
}

function pageLink(
  { reader }: Packing,
  id: string,
  title: string,
  segments: readonly string[],
  place?: string,
): CartridgeEntry {
  return { id, title, kind: 'link', url: `${absolute(reader.href.page(...segments))}${place ? `#${place}` : ''}` };
}

/** Each address once. */
function linksTo({ lead }: Packing, id: string, addresses: readonly string[]): CartridgeEntry[] {
  return [...new Set(addresses)].map((address) => {
    const { url, title, kind, place } = lead(address);
    return {
      id: `${id}-${identifier('to', address)}`,
      title: `${kind}: ${title.text}${place ? `, ${place}` : ''}`,
      kind: 'link',
      url,
    };
  });
}
