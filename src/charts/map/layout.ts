/*
 * Places a tile map: equal tiles, one per state, roughly where it lies; never mirrored. Tiles that are too small for
 * their codes stand without them, and where the code alone would stand, a dot.
 */
import { type Flow, makeFlow, PHYSICAL } from '../kit/flow.ts';
import { textMark, wrapAs } from '../kit/text.ts';
import { writeNumber } from '../kit/words.ts';
import type { Frame } from '../kind.ts';
import type { GroupMark, Mark, Scene } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import type { TextRole } from '../scene/text-styles.ts';
import { type MapRows, type MapView, spellOn, type TileCategory, type TileRow, type TileStyle } from './rows.ts';
import { FINE, tileMarks } from './tile.ts';

/** Widths that the build prints: a phone, a column of text, two of a page. */
export const MAP_FRAMES = [264, 608, 904, 1166] as const;

/** A tile under this width cannot hold its code. */
const LEAST = 30;
/** A tile over this width is no easier to read. */
const MOST = 40;
const KEY = { size: 16, leading: 24, start: 30, line: 16 } as const;

/** How the code stands in a tile: on its fill, in its outline, or alone. */
const CODE: Readonly<Record<TileStyle, TextRole>> = {
  full: 'tile-code on-fill',
  cut: 'tile-code on-fill',
  ring: 'tile-code',
  dash: 'tile-code',
  corner: 'tile-code',
  thin: 'tile-code thin',
  code: 'tile-code bare',
};

interface MapPlan {
  readonly rows: MapRows;
  readonly day: number;
  readonly width: number;
  readonly flow: Flow;
}

export function layoutMap(rows: MapRows, { day }: MapView, frame: Frame): Scene {
  const columns = Math.max(0, ...rows.rows.map(({ column }) => column)) + 1;
  const deep = Math.max(-1, ...rows.rows.map(({ row }) => row)) + 1;
  const step = Math.min(MOST, frame.width / columns);
  const plan = { rows, day, width: frame.width, flow: makeFlow(frame.width, frame.dir) };
  // The map stands in the middle and is never mirrored.
  const tiles = rows.rows.map((state) => tileOf(plan, state, step, (frame.width - step * columns) / 2));
  const key = keyOf(plan, deep * step + 16, step >= LEAST);
  return { width: frame.width, height: key.bottom, marks: [...tiles, ...key.marks] };
}

/** @param start free space before the first column */
function tileOf(plan: MapPlan, state: TileRow, step: number, start: number): Mark {
  const category = plan.rows.categories[spellOn(state, plan.day).category];
  const coded = step >= LEAST;
  const [x, y, size] = [start + state.column * step, state.row * step, step - (coded ? 2 : 1)];
  const [middle, centre] = [x + size / 2, y + size / 2];
  const dot: Mark = { mark: 'path', role: 'mark', tone: 'ink-3', d: circle(middle, centre, step < FINE ? 1 : 1.5) };
  const code = textMark(PHYSICAL, [{ text: state.code }], {
    role: category ? CODE[category.style] : 'tile-code bare',
    x: middle,
    y: centre + 4,
    anchor: 'middle',
  });
  return linked(state, plan, coded, [
    { mark: 'rect', role: 'hit', x, y, width: step, height: step },
    ...(category ? tileMarks(category, x, y, size) : []),
    ...(coded ? [code] : category?.style === 'code' ? [dot] : []),
  ]);
}

/** The categories with how they are drawn and how many states they hold on the day. */
function keyOf(plan: MapPlan, top: number, coded: boolean): { marks: Mark[]; bottom: number } {
  const { rows, width, flow } = plan;
  const columns = width >= 1100 ? 3 : width >= 600 ? 2 : 1;
  const column = width / columns;
  const lines = rows.categories.map(({ name }) => wrapAs(name, column - KEY.start - 44, 'name'));
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < rows.categories.length; first += columns) {
    const row = rows.categories.slice(first, first + columns);
    row.forEach((category, i) => {
      const x = i * column;
      const words = lines[first + i] ?? [];
      const count = {
        text: `\u2002${flow.isolate(writeNumber(countOf(plan, first + i), rows.words.digits))}`,
        role: 'strong',
      } as const;
      marks.push(
        ...sample(category, x, y, coded, flow),
        ...words.map((text, line) =>
          textMark(flow, [{ text: flow.isolate(text) }, ...(line === words.length - 1 ? [count] : [])], {
            role: 'name',
            x: x + KEY.start,
            y: y + 13 + line * KEY.line,
          }),
        ),
      );
    });
    const most = Math.max(...row.map((_, i) => lines[first + i]?.length ?? 1));
    y += KEY.leading + (most - 1) * KEY.line;
  }
  return { marks, bottom: y + 6 };
}

/** How a category is drawn, in small; where it is the code alone, letters stand for it, or the dot. */
function sample(category: TileCategory, start: number, y: number, coded: boolean, flow: Flow): Mark[] {
  if (category.style !== 'code') return tileMarks(category, flow.box(start, KEY.size), y, KEY.size);
  if (!coded)
    return [{ mark: 'path', role: 'mark', tone: 'ink-3', d: circle(flow.x(start + KEY.size / 2), y + 8, 1.5) }];
  return [textMark(flow, [{ text: 'ABC' }], { role: 'tile-code bare', x: start, y: y + 13 })];
}

const countOf = ({ rows, day }: MapPlan, category: number) =>
  rows.rows.filter((row) => spellOn(row, day).category === category).length;

/** A state's mark as a link whose name starts with the words that stand there, if any do. */
function linked(state: TileRow, { rows, day }: MapPlan, coded: boolean, marks: readonly Mark[]): GroupMark {
  const { category, detail } = spellOn(state, day);
  const name = coded ? `${state.code}, ${state.name}` : state.name;
  const label = [name, rows.categories[category]?.name, detail].filter(Boolean).join('. ');
  return { mark: 'group', role: 'tile', key: state.id, link: { href: state.href, label }, marks };
}
