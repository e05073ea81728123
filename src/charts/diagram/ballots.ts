/* A square for each vote: filled for, open against, in lines where there are more than the room holds. */
import type { Mark } from '../scene/marks.ts';
import { type Block, bar, type Room } from './block.ts';

const SIDE = 8;
const APART = 2;
const LEADING = 12;

/** @returns with how wide they are */
export function ballots(
  { flow, x, width }: Room,
  top: number,
  inFavour: number,
  against: number,
): Block & { readonly width: number } {
  const inLine = Math.max(1, Math.floor((width + APART) / (SIDE + APART)));
  const marks = Array.from({ length: inFavour + against }, (_, i): Mark => {
    const at = { flow, x: x + (i % inLine) * (SIDE + APART), width: SIDE };
    return bar(at, top + Math.floor(i / inLine) * LEADING, SIDE, { tone: 'icj', filled: i < inFavour });
  });
  return {
    marks,
    bottom: top + Math.ceil(marks.length / inLine) * LEADING,
    width: Math.min(inLine, marks.length) * (SIDE + APART) - APART,
  };
}
