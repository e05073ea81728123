/* How high the form over a map and the folded lists of names under it stand, in pixels. */
import { FORM_HEIGHT } from '../kit/form-height.ts';
import { type MapRows, spellOn } from './rows.ts';

/** A line that tells the day of the lists, and one for each category that holds a state. */
export function heightAroundMap({ rows, categories, days }: MapRows): number {
  const day = days.at(-1)?.day ?? 0;
  const folded = categories.filter(
    ({ named }, index) => named && rows.some((row) => spellOn(row, day).category === index),
  );
  return FORM_HEIGHT + 20 + folded.length * 30;
}
