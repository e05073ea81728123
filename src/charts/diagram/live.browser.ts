/* The live half of a diagram: its layout at the true width. */
import { livePicture } from '../kit/live-picture.browser.ts';
import { layoutDiagram } from './layout.ts';
import { diagramView } from './view.ts';

export const mount = livePicture({ layout: layoutDiagram, view: diagramView, moves: 'along' });
