/* What a pictogram shows, in sentences for someone who cannot see it. Made from the data. */
import type { SelectContext } from '../kind.ts';
import type { PictogramBand } from './rows.ts';

/** More names than this in a sentence are no help: the table has them. */
const NAMED = 40;

export function describePictogram(
  bands: readonly PictogramBand[],
  tiles: number,
  { locale, t }: SelectContext,
): string {
  const list = new Intl.ListFormat(locale.intl);
  return [
    t('chart.pictogram.describe.tiles', { count: tiles }),
    ...bands.flatMap(({ name, count, lit, runs, sum }) => {
      const states = runs.flatMap((run) => run.tiles.map((tile) => tile.name));
      const dated = runs.map(({ when = '', names = '' }) => t('chart.pictogram.describe.run', { when, names }));
      const told =
        count > NAMED
          ? t('chart.pictogram.describe.counted', { name, count })
          : t('chart.pictogram.describe.named', { name, count, list: lit ? dated.join('; ') : list.format(states) });
      return sum ? [told, t('chart.pictogram.describe.sum', { count: sum.written, words: sum.words })] : [told];
    }),
  ].join(' ');
}
