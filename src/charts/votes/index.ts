/* Votes as a chart kind: judges by operative paragraphs, or resolutions by how states voted. */
import { defineKind } from '../define-kind.ts';
import { FORM_HEIGHT } from '../kit/form-height.ts';
import { rowsInSmall } from '../kit/thumbnail.ts';
import { chooseState } from './choices.ts';
import { checkedVotes, describeVotes, sourceOfVotes } from './describe.ts';
import { partOfVotes } from './part.ts';
import { VOTES_EXAMPLES } from './examples.ts';
import { layoutVotes, VOTES_FRAMES } from './layout.ts';
import type { VotesRows, VotesView } from './rows.ts';
import { selectVotes } from './select.ts';
import { type VotesSpec, votesSpec } from './spec.ts';
import { tabulateVotes } from './table.ts';
import { votesTold } from './told.ts';
import { votesView } from './view.ts';

/** In pixels: the line under tallies that leads to the pages of states. */
const PAGES = 27;

export const votes = defineKind<VotesSpec, VotesRows, VotesView>({
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
  thumbnail: { frame: 904, draw: (scene) => rowsInSmall(scene, /^row-/) },
  runsOn: true,
  told: votesTold,
  subject: ({ order }) => (order === undefined ? undefined : { of: 'order', id: order }),
  choices: chooseState,
  partOf: partOfVotes,
  heightAround: ({ shows }) => (shows === 'tallies' ? FORM_HEIGHT + PAGES : 0),
});
