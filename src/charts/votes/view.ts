/* The one view of a votes chart: nothing of it stands in an address. */
import type { ViewCodec } from '../kind.ts';
import type { VotesRows, VotesView } from './rows.ts';

const WHOLE: VotesView = {};

export const votesView: ViewCodec<VotesRows, VotesView> = {
  initial: () => WHOLE,
  fromQuery: () => WHOLE,
  toQuery: () => new URLSearchParams(),
};
