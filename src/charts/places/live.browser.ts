/* The live half of a map of places: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutPlaces } from './layout.ts';
import { placesView } from './view.ts';

export const mount = livePicture({ layout: layoutPlaces, view: placesView, moves: 'around' });
