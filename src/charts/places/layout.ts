/*
 * Draws a map of places: outlines, names on the ground, marks with their names, a scale; under it what the shapes mean,
 * the names that found no room. The map is never mirrored; the words under it follow the language.
 */
import type { Frame } from '../kind.ts';
import { type Flow, makeFlow, PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs, wrapAs } from '../kit/text.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { placeMark } from './mark.ts';
import { nameOnGround } from './named-ground.ts';
import { project } from './project.ts';
import type { PlacesRows } from './rows.ts';

export const PLACES_FRAMES = [264, 608, 904] as const;

const KEY = { start: 24, leading: 24, column: 190, line: 16 } as const;

export function layoutPlaces(rows: PlacesRows, _view: unknown, { width, dir }: Frame): Scene {
  const map = project(rows, width);
  const points = rows.places.map(({ at }) => map.to(at));
  const named = points.map(([x, y], i) => ({ x, y, width: widthAs(rows.places[i]?.name ?? '', 'side-name') }));
  const { names, ground } = nameOnGround(rows, map, width, named);
  const isolated = makeFlow(width, dir).isolate;
  const marks: Mark[] = [
    ...ground,
    ...rows.places.map(({ sort, exact, id }, i): Mark => {
      const [x, y] = points[i] ?? [0, 0];
      return { mark: 'group', role: 'place', key: id, marks: [placeMark(sort, exact, x, y)] };
    }),
    ...names.map(({ index, x, y }): Mark => {
      const place = rows.places[index];
      return textMark(PHYSICAL, [{ text: isolated(place?.name ?? '') }], {
        role: 'side-name over',
        x,
        y,
        key: `n-${place?.id}`,
      });
    }),
  ];
  const left = rows.places.filter((_, i) => !names.some(({ index }) => index === i)).map(({ name }) => name);
  const key = drawKey(rows, left, map.height + 14, width, makeFlow(width, dir));
  return { width, height: key.bottom, marks: [...marks, { mark: 'group', role: 'key', key: 'key', marks: key.marks }] };
}

/** What the shapes mean, in columns, and the names that found no room. */
function drawKey(
  { sorts, places, words }: PlacesRows,
  left: readonly string[],
  top: number,
  width: number,
  flow: Flow,
): { marks: Mark[]; bottom: number } {
  const columns = Math.max(1, Math.floor(width / KEY.column));
  const wide = width / columns;
  const near = places.some(({ exact }) => !exact);
  const all = [
    ...sorts.map(({ sort, name }) => ({
      sort,
      name,
      exact: places.some((place) => place.sort === sort && place.exact),
    })),
    ...(near ? [{ sort: 'city' as const, name: words.near, exact: false }] : []),
  ];
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < all.length; first += columns) {
    const row = all
      .slice(first, first + columns)
      .map((each) => ({ ...each, lines: wrapAs(each.name, wide - KEY.start - 8, 'name') }));
    row.forEach(({ sort, exact, lines }, i) => {
      marks.push(placeMark(sort, exact, flow.x(i * wide + 8), y + 8));
      lines.forEach((text, line) => {
        marks.push(textMark(flow, text, { role: 'name', x: i * wide + KEY.start, y: y + 13 + line * KEY.line }));
      });
    });
    y += KEY.leading + (Math.max(...row.map(({ lines }) => lines.length)) - 1) * KEY.line;
  }
  y += 4;
  const also = left.length > 0 ? [words.unnamed.replace('{list}', left.join(', '))] : [];
  for (const text of also.flatMap((sentence) => wrapAs(sentence, width - 4, 'small-label'))) {
    y += KEY.line;
    marks.push(textMark(flow, text, { role: 'small-label', x: 0, y: y - 4 }));
  }
  return { marks, bottom: y + 6 };
}
