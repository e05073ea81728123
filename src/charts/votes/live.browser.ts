/* The live half of a votes chart: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutVotes } from './layout.ts';
import { seenInVotes } from './seen.ts';
import { votesView } from './view.ts';

export const mount = livePicture({ layout: layoutVotes, view: votesView, seen: seenInVotes, moves: 'along' });
