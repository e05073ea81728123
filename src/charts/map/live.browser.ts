/* The live half of a map: its layout at the true width, and the day that is shown. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutMap } from './layout.ts';
import { seenOnMap } from './seen.ts';
import { mapView } from './view.ts';

export const mount = livePicture({ layout: layoutMap, view: mapView, seen: seenOnMap, moves: 'around' });
