/* What a reader may choose of the tallies of resolutions: the state whose votes are marked. */
import type { SelectContext, ViewChoice } from '../kind.ts';
import type { VotesRows } from './rows.ts';

export function chooseState(rows: VotesRows, { t }: SelectContext): readonly ViewChoice[] {
  if (rows.shows !== 'tallies') return [];
  const states = rows.states.map(({ code, name }) => ({ value: code, text: name }));
  const options = [{ value: '', text: t('chart.votes.tallies.none') }, ...states];
  return [{ name: 'state', label: t('chart.votes.tallies.choose'), options }];
}
