/* Places a votes chart: a bench as a matrix, resolutions as stacked rows. */
import type { Frame } from '../kind.ts';
import type { Scene } from '../scene/marks.ts';
import { layoutCouncil } from './council.ts';
import { layoutBench } from './matrix.ts';
import type { VotesRows, VotesView } from './rows.ts';
import { layoutTallies } from './tallies.ts';

/** Widths that the build prints: a phone, a column of text, a page. */
export const VOTES_FRAMES = [264, 608, 904] as const;

export function layoutVotes(rows: VotesRows, view: VotesView, frame: Frame): Scene {
  if (rows.shows === 'council') return layoutCouncil(rows, frame);
  return rows.shows === 'bench' ? layoutBench(rows, frame) : layoutTallies(rows, view, frame);
}
