/* What a chart of votes says of itself while one state is marked. */
import { fill, type Seen } from '../kit/seen.ts';
import type { VotesRows, VotesView } from './rows.ts';

export function seenInVotes(rows: VotesRows, { state }: VotesView): Seen | undefined {
  const marked = rows.shows === 'tallies' ? rows.states.find(({ code }) => code === state) : undefined;
  if (rows.shows !== 'tallies' || !marked) return undefined;
  return { line: fill(rows.words.marked, { state: marked.name }) };
}
