/* The live half of a pictogram: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutPictogram } from './layout.ts';
import { pictogramView } from './view.ts';

export const mount = livePicture({ layout: layoutPictogram, view: pictogramView, moves: 'around' });
