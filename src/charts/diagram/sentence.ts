/*
 * Places a sentence that is read in more than one way: its parts large, each on lines of its own, the condition with an
 * open bar; beneath, each reading with what the condition limits by it, and who reads it so.
 */
import type { Flow } from '../kit/flow.ts';
import { crisp, levelLine } from '../kit/lines.ts';
import { wrapAs } from '../kit/text.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { type Block, bar, paragraph, type Room, space, stack } from './block.ts';
import type { PartRow, ReadingRow, SentenceRows } from './rows.ts';

/** From this width on readings stand side by side, and the sentence is larger. */
const WIDE = 560;
const GAP = 36;
const TONE = 'icj';
/** From the start edge to the words of a part, and the bar before them. */
const INDENT = 16;
const BAR = 5;
/** Of a box of a scheme: between its edge and its words, between two boxes, and the room of the line that joins them. */
const PAD = 12;
const APART = 8;
const JOIN = 22;
const WIDEST_BOX = 280;
/** Under the last words. */
const FOOT = 8;

export function layoutSentence(rows: SentenceRows, width: number, flow: Flow): Scene {
  const whole: Room = { flow, x: 0, width };
  const wide = width >= WIDE;
  const large = stack(
    0,
    (top) => paragraph(whole, rows.before.text, 'text', top, 20),
    space(6),
    ...rows.parts.flatMap((part) => [(top: number) => partOf(part, top, whole, wide), space(6)]),
    space(8),
  );
  const rule = (y: number): Mark => levelLine(flow, { role: 'grid' }, 0, width, y);
  const note = stack(
    large.bottom,
    space(10),
    (top) => paragraph(whole, rows.words.joins, 'text', top, 18, 'faint'),
    space(10),
  );
  const columns = wide ? rows.readings.length : 1;
  const room = (width - GAP * (columns - 1)) / columns;
  const cuts = [large.bottom];
  let y = note.bottom;
  let bottom = y;
  const readings = rows.readings.map((reading, i): Mark => {
    const block = readingOf(reading, rows.parts, wide ? note.bottom : y, {
      ...{ flow, x: wide ? i * (room + GAP) : 0, width: room },
    });
    y = block.bottom + 24;
    bottom = Math.max(bottom, block.bottom);
    if (!wide) cuts.push(block.bottom + 12);
    return { mark: 'group', role: 'row', key: `row-${reading.id}`, marks: block.marks };
  });
  const { rest } = rows;
  const end = rest
    ? stack(bottom + 16, space(10), (top) => paragraph(whole, rest.text, 'text', top, 18))
    : { marks: [], bottom };
  return {
    width,
    height: end.bottom + FOOT,
    marks: [
      ...large.marks,
      rule(large.bottom),
      ...note.marks,
      ...readings,
      ...(rest ? [rule(bottom + 16)] : []),
      ...end.marks,
    ],
    parts: { cuts: wide ? [large.bottom] : cuts.slice(1, -1), head: 0, foot: end.bottom + FOOT },
  };
}

/** The exact words, large. */
function partOf({ text, limits }: PartRow, top: number, { flow, width }: Room, wide: boolean): Block {
  const words = paragraph(
    { flow, x: INDENT, width: width - INDENT },
    ...([text, wide ? 'display' : 'display small', top, wide ? 32 : 27] as const),
  );
  const side = bar({ flow, x: 0, width: BAR }, top + 3, words.bottom - top - 6, { tone: TONE, filled: !limits });
  return { marks: [side, ...words.marks], bottom: words.bottom };
}

function readingOf(reading: ReadingRow, parts: readonly PartRow[], top: number, room: Room): Block {
  return stack(
    top,
    (at) => paragraph(room, reading.name, 'heading', at, 20),
    (at) => paragraph(room, reading.says.text, 'text', at, 18),
    space(10),
    (at) => schemeOf(reading, parts, at, room),
    space(6),
    ...reading.holders.flatMap(({ who, text }) => [
      space(8),
      (at: number) => paragraph(room, who, 'strong-name', at, 18),
      (at: number) => paragraph(room, text, 'text', at, 18),
    ]),
  );
}

/** The parts as boxes, and a line from the condition to each that it limits. */
export function schemeOf(
  { limited }: ReadingRow,
  parts: readonly PartRow[],
  top: number,
  { flow, x, width }: Room,
): Block {
  const box = Math.min(WIDEST_BOX, width - JOIN);
  let y = top;
  const boxes = parts.map(({ id, short, limits }) => {
    const height = wrapAs(short, box - 2 * PAD, 'text').length * 17 + 10;
    const at = y;
    y += height + APART;
    const marks: Mark[] = [
      bar({ flow, x, width: box }, at, height, { tone: TONE, filled: false }),
      ...(limits ? [] : [bar({ flow, x, width: BAR }, at, height, { tone: TONE, filled: true })]),
      ...paragraph({ flow, x: x + PAD, width: box - 2 * PAD }, short, 'text', at + 5, 17).marks,
    ];
    return { id, limits, middle: crisp(at + height / 2), marks };
  });
  const ends = boxes.filter(({ id, limits }) => limits || limited.includes(id)).map(({ middle }) => middle);
  const spine = flow.x(x + box + JOIN - 8);
  const edge = flow.x(x + box);
  const d: PathStep[] = [
    ['M', spine, Math.min(...ends)],
    ['V', Math.max(...ends)],
    ...ends.flatMap((middle): PathStep[] => [
      ['M', edge, middle],
      ['H', spine],
    ]),
  ];
  const joins: Mark[] = ends.length > 1 ? [{ mark: 'path', role: 'tick', tone: TONE, d }] : [];
  return { marks: [...boxes.flatMap(({ marks }) => marks), ...joins], bottom: y - APART };
}
