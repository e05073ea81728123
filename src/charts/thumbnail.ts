/* A chart in small, for the gallery, as its kind draws it. */
import type { ChartFigure } from './figure.ts';
import type { Scene } from './scene/marks.ts';

/** The picture in its box, in pixels of the frame that it is made from. */
export function thumbnailScene({ id, traits, scenes }: Pick<ChartFigure, 'id' | 'traits' | 'scenes'>): Scene {
  const { frame, draw } = traits.thumbnail;
  const scene = (scenes.find(({ width }) => width === frame) ?? scenes[0])?.scene;
  if (!scene) throw new Error(`The chart ${id} has no printed frame`);
  return draw(scene);
}
