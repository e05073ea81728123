/* Votes as a chart kind: judges by operative paragraphs, or resolutions by how states voted. */
import type { ChartKind } from '../kind.ts';
import { checkedVotes, describeVotes, sourceOfVotes } from './describe.ts';
import { VOTES_EXAMPLES } from './examples.ts';
import { layoutVotes, VOTES_FRAMES } from './layout.ts';
import type { VotesRows, VotesView } from './rows.ts';
import { selectVotes } from './select.ts';
import { type VotesSpec, votesSpec } from './spec.ts';
import { tabulateVotes } from './table.ts';
import { votesView } from './view.ts';

export const votes: ChartKind<VotesSpec, VotesRows, VotesView> = {
  spec: votesSpec,
  frames: VOTES_FRAMES,
  listed: () => true,
  select: selectVotes,
  view: votesView,
  layout: layoutVotes,
  table: tabulateVotes,
  describe: describeVotes,
  source: sourceOfVotes,
  checked: checkedVotes,
  examples: VOTES_EXAMPLES,
};
