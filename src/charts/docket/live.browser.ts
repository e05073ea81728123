/* The live half of a docket: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutDocket } from './layout.ts';
import { docketView } from './view.ts';

export const mount = livePicture({ layout: layoutDocket, view: docketView, moves: 'around' });
