/* What a map of another day than the last says of itself: its day, and how many states each category held then. */
import { fill, type Seen } from '../kit/seen.ts';
import { writeNumber } from '../kit/words.ts';
import { type MapRows, type MapView, spellOn } from './rows.ts';

/** Nothing for the last day: that one the figure tells by itself. */
export function seenOnMap({ rows, categories, days, words }: MapRows, { day }: MapView): Seen | undefined {
  const [shown, last] = [days.find((each) => each.day === day), days.at(-1)];
  if (!shown || !last || shown === last) return undefined;
  const counts = categories.flatMap(({ name, named }, index) => {
    const count = rows.filter((row) => spellOn(row, day).category === index).length;
    return named ? [fill(words.count, { name, count: writeNumber(count, words.digits) })] : [];
  });
  return {
    title: fill(words.title, { date: shown.written }),
    line: [fill(words.asOf, { date: shown.written }), ...counts].join(' '),
    checked: fill(words.checked, { date: shown.written, last: last.written }),
  };
}
