/* Moves a picture that is already there into another, by what lies between them; a new way begins where the last one was left. */
import { between, settled } from './between.ts';
import type { Scene } from './marks.ts';
import { drawScene } from './to-dom.browser.ts';

/** In milliseconds, as long as the style sheet fades what comes and goes. */
const LONG = 600;

/** Slow, fast, slow: D3's cubic ease, whose module would bring all that the timeline uses of D3. */
const eased = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3);

/** @param id that the SVG's patterns were printed with @returns draws a picture, at once the first time and where nothing may move */
export function moverOf(svg: SVGSVGElement, id: string): (scene: Scene, moves: boolean) => void {
  let seen: Scene | undefined;
  let frame = 0;
  const draw = (scene: Scene) => {
    seen = scene;
    drawScene(svg, scene, id);
  };
  return (scene, moves) => {
    cancelAnimationFrame(frame);
    // In a page that is not seen no frame is drawn.
    if (!seen || !moves || document.hidden) {
      draw(scene);
      return;
    }
    const way = between(settled(seen), scene);
    const begun = performance.now();
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, now - begun) / LONG);
      draw(way(eased(part)));
      if (part < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  };
}
