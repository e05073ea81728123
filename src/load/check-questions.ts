/*
 * Checks what the questions lead to, and their places beside one another: a page that they name is there, with the entry
 * or paragraph in it; every rank and every place on the home page is taken once. Knows files' values; hands in chapters.
 */
import { type Fault, quoted } from '../schema/read.ts';
import { lostAddress, type PlacesInChapters } from './check-addresses.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

/** @param chapters the places in each chapter by its slug, as `chapters/anchors.ts` finds them */
export function checkQuestions(files: RecordFiles, chapters: PlacesInChapters, lineOf: LineOf): Fault[] {
  const taken = new Map<string, string>();
  return [...files.questions].flatMap(([id, { topic, rank, home, onward }]) => {
    const file = `content/questions/${id}.yaml`;
    const places = [
      { field: 'rank', value: rank, of: `${rank} of ${topic}` },
      ...(home === undefined ? [] : [{ field: 'home', value: home, of: `${home} of the home page` }]),
    ];
    const twice = places.flatMap(({ field, value, of }): Fault[] => {
      const other = taken.get(of);
      taken.set(of, id);
      if (!other) return [];
      return [{ file, line: lineOf(file, `${field}: ${value}`), text: `${field}: ${of} is ${other}; take another` }];
    });
    const lost = onward.flatMap((address): Fault[] => {
      const text = address === `questions/${id}` ? 'is this question itself' : lostAddress(address, files, chapters);
      return text ? [{ file, line: lineOf(file, address), text: `onward: ${quoted(address)} ${text}` }] : [];
    });
    return [...twice, ...lost];
  });
}
