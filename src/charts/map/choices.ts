/* What a reader may choose of a map: the day that it shows. Without scripts it is the last. */
import type { SelectContext, ViewChoice } from '../kind.ts';
import type { MapRows } from './rows.ts';

export function chooseDay({ days }: MapRows, { t }: SelectContext): readonly ViewChoice[] {
  if (days.length < 2) return [];
  const options = days.map(({ iso, written }) => ({ value: iso, text: written }));
  return [{ name: 'at', label: t('chart.map.at'), options, initial: days.at(-1)?.iso }];
}
