/* The legend over a drawing: its signs with their words, in as many lines as they need. */
import type { Force } from '../../model/diagram.ts';
import { drawSamples, type Sample } from '../kit/samples.ts';
import type { Tone } from '../scene/marks.ts';
import { type Block, forceBar, type Room } from './block.ts';

/** Of a bar that tells how somebody is bound. */
const BAR = { width: 26, height: 12 } as const;
const FORCES = ['must', 'disputed', 'may', 'none'] as const;

/** Signs with their words, from a height on. @param leading height of a line: as high as the signs need */
export function legend(samples: readonly Sample[], { flow, width }: Room, top = 0, leading = 22): Block {
  const { marks, y } = drawSamples(samples, {
    ...{ flow, role: 'text', width, y: top + leading / 2, leading, gap: 7, apart: 18, base: 4.5 },
  });
  return { marks, bottom: y + leading / 2 + 1 };
}

/** How somebody can be bound, as bars: of the ways those that the drawing has. */
export function forceLegend(
  drawn: readonly { readonly force: Force }[],
  words: Readonly<Record<Force, string>>,
  tone: Tone,
  room: Room,
  top = 0,
): Block {
  const samples = FORCES.filter((force) => drawn.some((each) => each.force === force)).map((force) => ({
    width: BAR.width,
    words: words[force],
    draw: (x: number, y: number) =>
      forceBar({ flow: room.flow, x, width: BAR.width }, y - BAR.height / 2, BAR.height, tone, force),
  }));
  return legend(samples, room, top);
}
