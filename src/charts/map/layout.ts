/*
 * Places a tile map: equal tiles, one per state, roughly where it lies; never mirrored. In a frame where a tile would
 * be too small for its code, the same categories stand as lists of names.
 */
import { type Flow, makeFlow, PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Frame } from '../kind.ts';
import type { GroupMark, Mark, Scene } from '../scene/marks.ts';
import type { TextRole } from '../scene/text-styles.ts';
import { type MapRows, type MapView, spellOn, type TileCategory, type TileRow, type TileStyle } from './rows.ts';
import { tileMarks } from './tile.ts';

/** Widths that the build prints: a phone, a column of text, two of a page. */
export const MAP_FRAMES = [264, 608, 904, 1166] as const;

/** A tile under this width cannot hold its code. */
const LEAST = 30;
/** A tile over this width is no easier to read. */
const MOST = 40;
const GAP = 2;
/** Names in lists stand far enough apart to be touched. */
const LIST = { leading: 26, start: 30 } as const;
/** Lines of one category's name. */
const HEAD_LEADING = 16;
/** Between two names of a line. */
const BETWEEN = 12;
const KEY = { size: 16, leading: 24, start: 30 } as const;

/** How the code stands in a tile: on its fill, in its outline, or alone. */
const CODE: Readonly<Record<TileStyle, TextRole>> = {
  full: 'tc in',
  cut: 'tc in',
  ring: 'tc',
  dash: 'tc',
  corner: 'tc',
  thin: 'tc thin',
  code: 'tc out',
};

interface Ground {
  readonly rows: MapRows;
  readonly day: number;
  readonly width: number;
  readonly flow: Flow;
}

export function layoutMap(rows: MapRows, { day }: MapView, frame: Frame): Scene {
  const columns = Math.max(0, ...rows.rows.map(({ column }) => column)) + 1;
  const step = Math.min(MOST, frame.width / columns);
  const ground = { rows, day, width: frame.width, flow: makeFlow(frame.width, frame.dir) };
  return step >= LEAST ? tiles(ground, step, (frame.width - step * columns) / 2) : lists(ground);
}

/** @param start free space before the first column: the map stands in the middle and is never mirrored */
function tiles(ground: Ground, step: number, start: number): Scene {
  const { rows, day, width } = ground;
  const deep = Math.max(-1, ...rows.rows.map(({ row }) => row)) + 1;
  const marks = rows.rows.map((state): Mark => {
    const category = rows.categories[spellOn(state, day).category];
    const [x, y, size] = [start + state.column * step, state.row * step, step - GAP];
    const code = textMark(PHYSICAL, [{ text: state.code }], {
      role: category ? CODE[category.style] : 'tc out',
      x: x + size / 2,
      y: y + size / 2 + 4,
      anchor: 'middle',
    });
    return linked(state, ground, state.code, [
      { mark: 'rect', role: 'hit', x, y, width: step, height: step },
      ...(category ? tileMarks(category, x, y, size) : []),
      code,
    ]);
  });
  const key = keyOf(ground, deep * step + 16);
  return { width, height: key.bottom, marks: [...marks, ...key.marks] };
}

/** The categories with how they are drawn and how many states they hold on the day. */
function keyOf(ground: Ground, top: number): { marks: Mark[]; bottom: number } {
  const { rows, width, flow } = ground;
  const columns = width >= 1100 ? 3 : width >= 600 ? 2 : 1;
  const column = width / columns;
  const marks = rows.categories.flatMap((category, i): Mark[] => {
    const [x, y] = [(i % columns) * column, top + Math.floor(i / columns) * KEY.leading];
    return [
      ...sample(category, x, y, flow),
      textMark(
        flow,
        [
          { text: flow.isolate(category.name) },
          { text: `\u2002${flow.isolate(String(statesOf(ground, i).length))}`, role: 'strong' },
        ],
        { role: 'nm', x: x + KEY.start, y: y + 13 },
      ),
    ];
  });
  return { marks, bottom: top + Math.ceil(rows.categories.length / columns) * KEY.leading + 6 };
}

function lists(ground: Ground): Scene {
  const marks: Mark[] = [];
  let top = 0;
  ground.rows.categories.forEach((_, index) => {
    const block = listOf(ground, index, top);
    marks.push(...block.marks);
    top = block.bottom;
  });
  return { width: ground.width, height: Math.max(1, top), marks };
}

/** One category: its name with the count, and under it its states, each a link. */
function listOf(ground: Ground, index: number, top: number): { marks: Mark[]; bottom: number } {
  const { rows, width, flow } = ground;
  const category = rows.categories[index];
  if (!category) throw new Error(`There is no category ${index}`);
  const states = statesOf(ground, index);
  const head = wrapAs(category.name, width - LIST.start - 30, 'nm', 'strong');
  const first = top + 15 + (head.length - 1) * HEAD_LEADING + LIST.leading;
  const names = category.named ? placeNames(states, width) : [];
  const lines = (names.at(-1)?.line ?? -1) + 1;
  const marks: Mark[] = [
    ...sample(category, 0, top + 2, flow),
    ...head.map((text, line) =>
      textMark(
        flow,
        [
          { text: flow.isolate(text), role: 'strong' },
          ...(line === head.length - 1 ? [{ text: `\u2002${flow.isolate(String(states.length))}` }] : []),
        ],
        { role: 'nm', x: LIST.start, y: top + 15 + line * HEAD_LEADING },
      ),
    ),
    ...names.map(({ state, x, line, wide }): Mark => {
      const y = first + line * LIST.leading;
      return linked(state, ground, state.name, [
        { mark: 'rect', role: 'hit', x: flow.box(x, wide), y: y - 17, width: wide, height: LIST.leading - 1 },
        textMark(flow, state.name, { role: 'nm', x, y }),
      ]);
    }),
  ];
  return { marks, bottom: first + (lines - 1) * LIST.leading + 20 };
}

/** How a category is drawn, in small; where it is the code alone, letters stand for it. */
function sample(category: TileCategory, start: number, y: number, flow: Flow): Mark[] {
  if (category.style !== 'code') return tileMarks(category, flow.box(start, KEY.size), y, KEY.size);
  return [textMark(flow, [{ text: 'ABC' }], { role: 'tc out', x: start, y: y + 13 })];
}

const statesOf = ({ rows, day }: Ground, category: number) =>
  rows.rows.filter((row) => spellOn(row, day).category === category);

/** A state's mark as a link whose name starts with the words that stand there. */
function linked(state: TileRow, { rows, day }: Ground, shown: string, marks: readonly Mark[]): GroupMark {
  const { category, detail } = spellOn(state, day);
  const name = shown === state.name ? shown : `${shown}, ${state.name}`;
  const label = [name, rows.categories[category]?.name, detail].filter(Boolean).join('. ');
  return { mark: 'group', role: 'tile', key: state.id, link: { href: state.href, label }, marks };
}

/** Names run on in lines; each stays whole. */
function placeNames(states: readonly TileRow[], width: number) {
  let x: number = LIST.start;
  let line = 0;
  return states.map((state) => {
    const wide = widthAs(state.name, 'nm');
    if (x > LIST.start && x + wide > width) {
      x = LIST.start;
      line += 1;
    }
    const placed = { state, x, line, wide };
    x += wide + BETWEEN;
    return placed;
  });
}
