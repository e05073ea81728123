/*
 * Checks what teachers take beyond its shapes: every address leads to a page, every lesson stands in one unit, every place
 * among others is taken once, every keyed question has an id of its own and is there where a lesson names it.
 */
import { type Fault, quoted } from '../schema/read.ts';
import { lostAddress, type PlacesInChapters, TEACH_PARTS } from './check-addresses.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** A field of a file, and the text in it that is at fault. */
interface Finding {
  readonly file: string;
  readonly field: string;
  /** What the line is found by. */
  readonly at: string;
  readonly text: string;
}

/** Pages below `teach` that no unit may stand in the place of. */
const TAKEN: readonly string[] = [...Object.keys(TEACH_PARTS), 'pack'];

export function checkTeaching(files: RecordFiles, chapters: PlacesInChapters, lineOf: LineOf): Fault[] {
  return [
    ...addressesIn(files).flatMap(({ file, field, address }): Finding[] => {
      const lost = lostAddress(address, files, chapters);
      return lost ? [{ file, field, at: address, text: `${quoted(address)} ${lost}` }] : [];
    }),
    ...placesTwice(files),
    ...strayLessons(files),
    ...strayItems(files),
  ].map(({ file, field, at, text }) => ({ file, line: lineOf(file, at), text: `${field}: ${text}` }));
}

function addressesIn({ units, lessons, practice }: RecordFiles) {
  const all = (file: string, field: string, addresses: readonly string[]) =>
    addresses.map((address) => ({ file: `content/teach/${file}.yaml`, field, address }));
  return [
    ...[...units].flatMap(([id, { sessions }]) => [
      ...all(
        `units/${id}`,
        'sessions.reading',
        sessions.flatMap(({ reading }) => reading),
      ),
      ...all(
        `units/${id}`,
        'sessions.onward',
        sessions.flatMap(({ onward }) => onward),
      ),
    ]),
    ...[...lessons].flatMap(([id, lesson]) =>
      (['steps', 'longer', 'tasks'] as const).flatMap((field) =>
        all(
          `lessons/${id}`,
          `${field}.material`,
          lesson[field].flatMap(({ material }) => material),
        ),
      ),
    ),
    ...[...practice].flatMap(([id, { items }]) =>
      all(
        `practice/${id}`,
        'items.material',
        items.map(({ material }) => material),
      ),
    ),
  ];
}

/** Two things that want the same place among the others. */
function placesTwice(files: RecordFiles): Finding[] {
  return (['units', 'sets', 'controversies', 'protocols', 'practice'] as const).flatMap((folder) => {
    const taken = new Map<number, string>();
    return [...files[folder]].flatMap(([id, { order }]): Finding[] => {
      const twin = taken.get(order);
      taken.set(order, id);
      if (!twin) return [];
      const file = `content/teach/${folder}/${id}.yaml`;
      return [{ file, field: 'order', at: 'order', text: `${order} is that of ${twin}; take another` }];
    });
  });
}

/** Lessons that no unit names, or two; units whose address is another page's. */
function strayLessons({ units, lessons }: RecordFiles): Finding[] {
  const named = new Map<string, string>();
  const twice = [...units].flatMap(([id, unit]): Finding[] => {
    const file = `content/teach/units/${id}.yaml`;
    const clash = TAKEN.includes(id)
      ? [{ file, field: 'id', at: 'order', text: `${quoted(id)} is the address of another page; take another name` }]
      : [];
    return [
      ...clash,
      ...unit.lessons.flatMap((lesson): Finding[] => {
        const other = named.get(lesson);
        named.set(lesson, id);
        return other
          ? [{ file, field: 'lessons', at: lesson, text: `${quoted(lesson)} stands in ${other}; name it once` }]
          : [];
      }),
    ];
  });
  const without = [...lessons.keys()]
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: `content/teach/lessons/${id}.yaml`,
      field: 'file',
      at: 'title',
      text: 'no unit names this lesson; add it to the lessons of a file in content/teach/units',
    }));
  return [...twice, ...without];
}

/** Ids of keyed questions that stand twice, and those that a lesson names and nobody wrote. */
function strayItems({ practice, lessons }: RecordFiles): Finding[] {
  const topics = new Map<string, string>();
  const twice = [...practice].flatMap(([topic, { items }]) =>
    items.flatMap(({ id }): Finding[] => {
      const other = topics.get(id);
      topics.set(id, topic);
      if (other === undefined || other === topic) return [];
      const file = `content/teach/practice/${topic}.yaml`;
      return [{ file, field: 'items.id', at: id, text: `${quoted(id)} stands in ${other} too; every id is used once` }];
    }),
  );
  const lost = [...lessons].flatMap(([lesson, { practice: named }]) =>
    named
      .filter((id) => !topics.has(id))
      .map((id) => ({
        file: `content/teach/lessons/${lesson}.yaml`,
        field: 'practice',
        at: id,
        text: `${quoted(id)} is no keyed question of content/teach/practice; check the spelling`,
      })),
  );
  return [...twice, ...lost];
}
