/* What a map shows, in sentences for someone who cannot see it. Made from the data. */
import type { SelectContext } from '../kind.ts';
import { type MapRows, spellOn } from './rows.ts';

/** More names than this in a sentence are no help: the table has them. */
const NAMED = 30;

export function describeMap(rows: MapRows, { locale, t }: SelectContext): string {
  const list = new Intl.ListFormat(locale.intl);
  const day = rows.days.at(-1)?.day ?? 0;
  const categories = rows.categories.map(({ name }, index) => {
    const states = rows.rows.filter((row) => spellOn(row, day).category === index).map((row) => row.name);
    const count = states.length;
    return count > 0 && count <= NAMED
      ? t('chart.map.describe.named', { name, count, list: list.format(states) })
      : t('chart.map.describe.counted', { name, count });
  });
  // Dated: the picture beside these words may show another day.
  return [t('chart.map.describe.tiles', { count: rows.rows.length }), rows.checked, ...categories].join(' ');
}

export const sourceOfMap = (rows: MapRows): string => rows.source;
export const checkedMap = (rows: MapRows): string => rows.checked;
