/*
 * Flags in the picture of a step: in how many lines the words of each stand, and in which row over its mark, so that no two
 * meet and no leader crosses another's words. Pixels from the start edge.
 */
import type { Mark } from '../scene/marks.ts';
import type { Flow } from './flow.ts';
import { datedRuns } from './runs.ts';
import { textMark, widthAs, wrapAs } from './text.ts';

/** What a flag says: words of its own are short and stay on one line, a title is cut where it needs more than two. */
export interface Flagged {
  readonly id: string;
  readonly date: string;
  readonly label?: string | undefined;
  readonly title: string;
}

export interface ToldFlag extends Flagged {
  /** Where its leader stands, within its words. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Its words in lines, the first beside its date. */
  readonly lines: readonly string[];
}

/** From one row of flags to the next, and from a line of one flag to its next. */
export const FLAG_ROW = 17;
const LEADING = 15;
const EN_SPACE = '\u2002';
/** A title takes so many lines, and no more of the width of the box than this. */
const MOST_LINES = 2;
const WIDEST = 0.62;

/** A flag begins at its leader, and where it would leave the box it is moved back as far as it must. */
export function toldFlag(flagged: Flagged, x: number, width: number): ToldFlag {
  const { date, label, title } = flagged;
  const dated = widthAs(`${date}${EN_SPACE}`, 'label');
  const lines = label === undefined ? shortened(title, width * WIDEST - dated) : [label];
  const long = dated + Math.max(...lines.map((line) => widthAs(line, 'label', 'strong'))) + 6;
  const from = Math.max(0, Math.min(x - 4, width - long));
  return { ...flagged, x, from, to: from + long, lines };
}

/** As many words as two lines hold. */
function shortened(title: string, room: number): readonly string[] {
  const lines = wrapAs(title, room, 'label', 'strong');
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}

/** Words that are there already: from the start edge to a place, from a row on. */
export interface Reserved {
  readonly to: number;
  readonly row: number;
}

/** @param rows how many there are @returns the lowest row of each flag, 0 nearest to the marks; undefined for one without room */
export function rowsOfFlags(
  flags: readonly ToldFlag[],
  rows: number,
  reserved: Reserved = { to: 0, row: Number.POSITIVE_INFINITY },
): (number | undefined)[] {
  const placed: PlacedToldFlag[] = [];
  const heights: (number | undefined)[] = flags.map(() => undefined);
  // The last in time first: its leader is then the shortest where flags run on into one another.
  const order = flags.map((_, i) => i).sort((a, b) => (flags[b]?.x ?? 0) - (flags[a]?.x ?? 0));
  for (const index of order) {
    const flag = flags[index] as ToldFlag;
    const free = Array.from({ length: Math.max(0, rows - flag.lines.length + 1) }, (_, i) => i);
    const row = free.find(
      (height) =>
        (flag.from >= reserved.to || height + flag.lines.length <= reserved.row) &&
        placed.every((other) => keepsClear({ flag, row: height }, other)),
    );
    if (row === undefined) continue;
    placed.push({ flag, row });
    heights[index] = row;
  }
  return heights;
}

interface PlacedToldFlag {
  readonly flag: ToldFlag;
  readonly row: number;
}

function keepsClear(one: PlacedToldFlag, other: PlacedToldFlag): boolean {
  const meets = one.flag.from < other.flag.to && other.flag.from < one.flag.to;
  if (!meets) return true;
  const [lower, upper] = one.row <= other.row ? [one, other] : [other, one];
  if (upper.row < lower.row + lower.flag.lines.length) return false;
  // The leader of the upper one passes beside the words of the lower one.
  return upper.flag.x <= lower.flag.from + 2 || upper.flag.x >= lower.flag.to - 2;
}

/** The date with the first line of the words, the others under it; the last one stands at the base. */
export function drawToldFlag({ id, date, from, lines }: ToldFlag, base: number, flow: Flow): Mark[] {
  const first = base - (lines.length - 1) * LEADING;
  const indent = widthAs(`${date}${EN_SPACE}`, 'label');
  return lines.map((line, i) =>
    textMark(flow, i === 0 ? datedRuns(flow, date, line, true) : [{ text: flow.isolate(line), role: 'strong' }], {
      role: 'label',
      x: from + 2 + (i === 0 ? 0 : indent),
      y: first + i * LEADING,
      key: `f-${id}-${i}`,
    }),
  );
}
