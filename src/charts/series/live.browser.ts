/* The live half of a series chart: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutSeries } from './layout.ts';
import { seriesView } from './view.ts';

export const mount = livePicture({ layout: layoutSeries, view: seriesView, moves: 'along' });
