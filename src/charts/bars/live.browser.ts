/* The live half of a chart of bars: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutBars } from './layout.ts';
import { barsView } from './view.ts';

export const mount = livePicture({ layout: layoutBars, view: barsView, moves: 'along' });
