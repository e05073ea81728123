/* A map of states as a step of a story shows it: its tiles in a box, as things stood on a day, the states of the step ringed. */
import { dayNumber } from '../../model/date.ts';
import type { Asked, SelectContext, StoryFrame, Told } from '../kind.ts';
import { type Flow, makeFlow, PHYSICAL } from '../kit/flow.ts';
import type { Box } from '../kit/nearest.ts';
import { textMark, widthAs } from '../kit/text.ts';
import { writeNumber } from '../kit/words.ts';
import type { Mark, PathStep, Scene } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { type MapRows, spellOn, type TileRow } from './rows.ts';
import { tileMarks } from './tile.ts';

/** In pixels: a line of the key, and its sample; its columns in a narrow box and in a wide one. */
const LINE = 17;
const SAMPLE = 11;
const COLUMNS = { narrow: 2, wide: 3 } as const;
const WIDE = 440;
const APART = 12;

export const mapTold: Told<MapRows> = {
  takes: ['to', 'lit'],
  ids: ({ rows }) => rows.map(({ id }) => id),
  draw: drawTold,
  say: sayTold,
};

const litOf = ({ rows }: MapRows, { lit = [] }: Asked): readonly TileRow[] => rows.filter(({ id }) => lit.includes(id));

const dayOf = ({ days }: MapRows, { to }: Asked): number =>
  to === undefined ? (days.at(-1)?.day ?? 0) : dayNumber(to);

function drawTold(rows: MapRows, asked: Asked, { width, height, dir }: StoryFrame): Scene {
  const day = dayOf(rows, asked);
  const key = keyOf(rows, day, width, height, makeFlow(width, dir));
  const columns = Math.max(0, ...rows.rows.map(({ column }) => column)) + 1;
  const deep = Math.max(-1, ...rows.rows.map(({ row }) => row)) + 1;
  const step = Math.min(width / columns, (key.top - 6) / deep);
  const [left, top] = [(width - step * columns) / 2, (key.top - 6 - step * deep) / 2];
  const at = ({ column, row }: TileRow) => [left + column * step, top + row * step] as const;
  return {
    width,
    height,
    marks: [...drawTiles(rows, day, at, step), ...drawLit(litOf(rows, asked), at, step, width, dir), ...key.marks],
  };
}

/** The tiles of each category as one mark of each look: what counts is how many there are and where. */
function drawTiles(
  { rows, categories }: MapRows,
  day: number,
  at: (state: TileRow) => readonly [number, number],
  step: number,
): Mark[] {
  return categories.flatMap((category, index): Mark[] => {
    const mine = rows.filter((state) => spellOn(state, day).category === index).map(at);
    const dots = mine.flatMap(([x, y]) => circle(x + step / 2, y + step / 2, 1));
    if (category.style === 'code')
      return [{ mark: 'path', role: 'mark', tone: 'ink-3', key: `tiles-${category.id}`, d: dots }];
    const [first = [], ...others] = mine.map(([x, y]) => tileMarks(category, x, y, step - 1));
    return first.map(
      (mark, part): Mark => ({
        mark: 'path',
        role: mark.role,
        ...(mark.tone ? { tone: mark.tone } : {}),
        key: `tiles-${category.id}-${part}`,
        d: [mark, ...others.flatMap((marks) => marks[part] ?? [])].flatMap(pathOf),
      }),
    );
  });
}

/** A mark of a tile as a path. */
function pathOf(mark: Mark): readonly PathStep[] {
  if (mark.mark === 'path') return mark.d;
  if (mark.mark !== 'rect') return [];
  return [['M', mark.x, mark.y], ['h', mark.width], ['v', mark.height], ['h', -mark.width], ['Z']];
}

const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Height of a name, and how far its line stands below the middle. */
const NAME = { height: 13, base: 4.5 } as const;

/** A frame around each tile, and the names: after the tile or before it, wherever no other name or ringed tile stands. */
function drawLit(
  lit: readonly TileRow[],
  at: (state: TileRow) => readonly [number, number],
  step: number,
  width: number,
  dir: 'ltr' | 'rtl',
): Mark[] {
  const edge = step + 1;
  const taken: Box[] = lit.map((state) => {
    const [x, y] = at(state);
    return { left: x - 1, right: x + step, top: y - 1, bottom: y + step };
  });
  return lit.flatMap((state) => {
    const { id, name } = state;
    const [x, y] = at(state);
    const long = widthAs(name, 'count');
    const places = [0, NAME.height, -NAME.height].flatMap((moved) =>
      [x + edge + 3, x - 4 - long].map((left): Box => {
        const middle = y + step / 2 + moved;
        return { left, right: left + long, top: middle - NAME.height / 2, bottom: middle + NAME.height / 2 };
      }),
    );
    const inside = places.filter(({ left, right, top }) => left >= 0 && right + 1 <= width && top >= 0);
    const box = inside.find((place) => !taken.some((other) => meets(place, other))) ?? inside[0] ?? places[0];
    if (!box) return [];
    taken.push(box);
    const after = box.left > x;
    return [
      {
        mark: 'path',
        role: 'checked-line',
        key: `ring-${id}`,
        d: [['M', x - 1, y - 1], ['h', edge], ['v', edge], ['h', -edge], ['Z']],
      },
      textMark(PHYSICAL, [{ text: makeFlow(width, dir).isolate(name) }], {
        role: 'count over',
        x: after ? box.left : box.right,
        y: (box.top + box.bottom) / 2 + NAME.base,
        anchor: after ? 'start' : 'end',
        key: `n-${id}`,
      }),
    ];
  });
}

/** What the tiles mean with how many there are of each, in few lines at the foot; the names as far as they have room. */
function keyOf(
  { rows, categories, words }: MapRows,
  day: number,
  width: number,
  height: number,
  flow: Flow,
): { readonly marks: Mark[]; readonly top: number } {
  const used = categories
    .map((category, index) => ({ category, count: rows.filter((row) => spellOn(row, day).category === index).length }))
    .filter(({ category, count }) => count > 0 && category.style !== 'code');
  const columns = Math.min(used.length <= 2 ? 1 : 9, width < WIDE ? COLUMNS.narrow : COLUMNS.wide);
  const deep = Math.ceil(used.length / columns);
  const column = (width + APART) / columns;
  const top = height - deep * LINE;
  const marks = used.flatMap(({ category, count }, i): Mark[] => {
    const x = Math.floor(i / deep) * column;
    const y = top + (i % deep) * LINE;
    const written = writeNumber(count, words.digits);
    const room = column - APART - SAMPLE - 6 - widthAs(`\u2002${written}`, 'axis-label');
    return [
      ...tileMarks(category, flow.box(x, SAMPLE), y + 2, SAMPLE),
      textMark(flow, `${shortened(category.name, room)}\u2002${written}`, {
        role: 'axis-label',
        x: x + SAMPLE + 6,
        y: y + 12,
      }),
    ];
  });
  return { marks, top };
}

/** As many words as have room. */
function shortened(name: string, room: number): string {
  if (widthAs(name, 'axis-label') <= room) return name;
  const words = name.split(' ');
  while (words.length > 1 && widthAs(`${words.join(' ')}…`, 'axis-label') > room) words.pop();
  return `${words.join(' ')}…`;
}

function sayTold(rows: MapRows, asked: Asked, { locale, t }: SelectContext): string {
  const day = dayOf(rows, asked);
  const shown = rows.days.find((each) => each.day === day);
  if (!shown)
    throw new Error(`to: the map has no such day; its days are ${rows.days.map(({ iso }) => iso).join(', ')}`);
  const list = new Intl.ListFormat(locale.intl);
  const counts = rows.categories.map(({ name }, index) =>
    t('chart.map.describe.counted', {
      name,
      count: rows.rows.filter((row) => spellOn(row, day).category === index).length,
    }),
  );
  const lit = litOf(rows, asked).map((state) =>
    [state.name, rows.categories[spellOn(state, day).category]?.name].filter(Boolean).join(': '),
  );
  return [
    t('story.says.states', { date: shown.written }),
    ...counts,
    ...(lit.length > 0 ? [t('story.says.lit', { list: list.format(lit) })] : []),
  ].join(' ');
}
