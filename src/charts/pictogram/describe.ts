/* What a pictogram shows, in sentences for someone who cannot see it. Made from the data. */
import type { SelectContext } from '../kind.ts';
import type { PictogramRows } from './rows.ts';

/** More names than this in a sentence are no help: the table has them. */
const NAMED = 10;

/** The picture in words, for those who hear it: each band with its count, the states of the lit ones by name. */
export function describePictogram(
  { bands, key }: Pick<PictogramRows, 'bands' | 'key'>,
  tiles: number,
  { locale, t }: SelectContext,
): string {
  const list = new Intl.ListFormat(locale.intl);
  const told = bands.flatMap(({ name, count, lit, runs, sum }) => {
    const states = runs.flatMap((run) => run.tiles.map((tile) => tile.name));
    const days = runs.map(({ when = '', names = '' }) => t('chart.pictogram.describe.run', { when, names }));
    return [
      t(`chart.pictogram.describe.${lit || count > NAMED ? 'counted' : 'named'}`, {
        name,
        count,
        list: list.format(states),
      }),
      ...(lit ? [t('chart.pictogram.describe.days', { list: days.join('; ') })] : []),
      ...(sum ? [t('chart.pictogram.describe.sum', { count: sum.written, words: sum.words })] : []),
    ];
  });
  const exact = key.map(({ words, written }) => t('chart.pictogram.describe.counted', { name: words, count: written }));
  return [
    t('chart.pictogram.describe.tiles', { count: tiles }),
    ...exact,
    ...told,
    t('chart.pictogram.describe.table'),
  ].join(' ');
}
