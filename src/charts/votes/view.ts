/* The view of a votes chart: the state whose votes are marked, in the address as `state=ZAF`. */
import type { ViewCodec } from '../kind.ts';
import type { VotesRows, VotesView } from './rows.ts';

const WHOLE: VotesView = {};

export const votesView: ViewCodec<VotesRows, VotesView> = {
  initial: () => WHOLE,
  fromQuery: (rows, query) => {
    const asked = query.get('state')?.toUpperCase();
    const known = rows.shows === 'tallies' ? rows.states.find(({ code }) => code === asked) : undefined;
    return known ? { state: known.code } : WHOLE;
  },
  toQuery: (_, { state }) => new URLSearchParams(state === undefined ? {} : { state }),
};
