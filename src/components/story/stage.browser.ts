/*
 * The picture that stays in sight: at first a copy of the printed one of a step, and once the larger ones and what moves
 * them have come, those. Whatever does not come, the copies stay.
 */
import type { Scene } from '../../charts/scene/marks.ts';
import { picturesOf } from './pictures.browser.ts';

/** @param printed the pictures of the steps as the page has them @returns shows that of a step, from 0 */
export function stageOf(
  element: HTMLElement,
  box: HTMLElement,
  printed: readonly SVGSVGElement[],
  signal: AbortSignal,
): (step: number) => void {
  const svg = printed[0]?.cloneNode(true) as SVGSVGElement;
  box.replaceChildren(svg);
  const pictures = picturesOf(element, box, signal);
  let move: ((scene: Scene, moves: boolean) => void) | undefined;
  let at = 0;
  const draw = () => {
    const [scene, instead] = [pictures.of(at), printed[at]];
    if (scene && move) move(scene, !matchMedia('(prefers-reduced-motion: reduce)').matches);
    else if (instead) copy(instead, svg);
  };
  // With it comes what draws: the words are there before.
  import('../../charts/scene/move.browser.ts').then(
    ({ moverOf }) => {
      move = moverOf(svg, 'stage');
      const hatch = svg.querySelector('pattern');
      if (hatch) hatch.id = 'stage-h';
      draw();
    },
    () => undefined,
  );
  pictures.heard(draw);
  return (step) => {
    at = step;
    draw();
  };
}

/** Puts a copy of what is in one picture into another. */
function copy(from: SVGSVGElement, to: SVGSVGElement): void {
  for (const name of ['viewBox', 'width', 'height']) to.setAttribute(name, from.getAttribute(name) ?? '');
  const hatch = to.querySelector('defs');
  to.replaceChildren(
    ...(hatch ? [hatch] : []),
    ...[...from.children].filter(({ localName }) => localName !== 'defs').map((child) => child.cloneNode(true)),
  );
}
