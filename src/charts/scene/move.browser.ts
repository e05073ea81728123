/* Moves a picture that is already there into another, by what lies between them; a new way begins where the last one was left. */
import { easeCubicInOut, timer, type Timer } from 'd3';
import { between, settled } from './between.ts';
import type { Scene } from './marks.ts';
import { drawScene } from './to-dom.browser.ts';

/** In milliseconds, as long as the style sheet fades what comes and goes. */
const LONG = 600;

/** @param id that the SVG's patterns were printed with @returns draws a picture, at once the first time and where nothing may move */
export function moverOf(svg: SVGSVGElement, id: string): (scene: Scene, moves: boolean) => void {
  let seen: Scene | undefined;
  let running: Timer | undefined;
  const draw = (scene: Scene) => {
    seen = scene;
    drawScene(svg, scene, id);
  };
  return (scene, moves) => {
    running?.stop();
    // In a page that is not seen no frame is drawn.
    if (!seen || !moves || document.hidden) {
      draw(scene);
      return;
    }
    const way = between(settled(seen), scene);
    const clock = timer((elapsed) => {
      const part = Math.min(1, elapsed / LONG);
      draw(way(easeCubicInOut(part)));
      if (part === 1) clock.stop();
    });
    running = clock;
  };
}
