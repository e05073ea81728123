/* What heads an upright timeline: each lane with its shape and name, how many entries, and to which day it was checked. */
import type { Flow } from '../kit/flow.ts';
import { textMark, widthAs } from '../kit/text.ts';
import { fillCount } from '../kit/words.ts';
import type { Mark } from '../scene/marks.ts';
import { laneShape } from '../scene/shapes.ts';
import type { TimelineRows } from './rows.ts';
import type { LaneEntries } from './upright-marks.ts';

const LINE = 20;
const INDENT = 21;
const APART = 8;

interface Piece {
  readonly text: string;
  readonly role: 'heading' | 'small-label';
  readonly x: number;
  readonly line: number;
}

export function headsHeight(lanes: readonly LaneEntries[], rows: TimelineRows, width: number): number {
  return lanes.reduce((sum, lane) => sum + linesOf(lane, rows, width) * LINE, 0);
}

export function drawHeads(flow: Flow, lanes: readonly LaneEntries[], rows: TimelineRows, width: number): Mark[] {
  let y = 0;
  return lanes.map((entries): Mark => {
    const top = y;
    y += linesOf(entries, rows, width) * LINE;
    const { id } = entries.lane;
    return {
      ...{ mark: 'group', role: '', tone: id, key: `head-${id}` },
      marks: [
        { mark: 'path', role: 'mark', d: laneShape(id, flow.x(7), top + 10, 13) },
        ...piecesOf(entries, rows, width).map(({ text, role, x, line }) =>
          textMark(flow, text, { role, x, y: top + line * LINE + 15 }),
        ),
      ],
    };
  });
}

const linesOf = (lane: LaneEntries, rows: TimelineRows, width: number): number =>
  (piecesOf(lane, rows, width).at(-1)?.line ?? 0) + 1;

/** The words of a lane in lines: each piece stays whole. */
function piecesOf({ lane, inside, earlier }: LaneEntries, { words }: TimelineRows, width: number): Piece[] {
  let [x, line] = [INDENT, 0];
  const texts = [
    { text: lane.name, role: 'heading' },
    { text: fillCount(words.entries, inside.length + earlier.length, words), role: 'small-label' },
    { text: lane.checkedWords, role: 'small-label' },
  ] as const;
  return texts.map(({ text, role }): Piece => {
    const wide = widthAs(text, role);
    if (x > INDENT && x + wide > width) [x, line] = [INDENT, line + 1];
    const piece = { text, role, x, line };
    x += wide + APART;
    return piece;
  });
}
