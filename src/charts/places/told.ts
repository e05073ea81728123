/* A map of places as a step of a story shows it: fitted into a box, the places of the step named and ringed. */
import type { Asked, SelectContext, StoryFrame, Told } from '../kind.ts';
import { moveMarks } from '../kit/bounds.ts';
import { makeFlow, PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs } from '../kit/text.ts';
import type { Mark, Scene } from '../scene/marks.ts';
import { circle } from '../scene/shapes.ts';
import { placeMark } from './mark.ts';
import { nameOnGround } from './named-ground.ts';
import { project } from './project.ts';
import type { PlaceRow, PlacesRows } from './rows.ts';

/** Around the mark of a place that the step is about, in pixels. */
const RING = 9;
const WIDE = 440;

export const placesTold: Told<PlacesRows> = {
  takes: ['lit'],
  ids: ({ places }) => places.map(({ id }) => id),
  draw: drawTold,
  say: (rows, asked, { locale, t }: SelectContext) => {
    const list = new Intl.ListFormat(locale.intl);
    const lit = litOf(rows, asked);
    return [
      t('story.says.places', { list: list.format(rows.places.map(({ name }) => name)) }),
      ...(lit.length > 0 ? [t('story.says.lit', { list: list.format(lit.map(({ name }) => name)) })] : []),
    ].join(' ');
  },
};

const litOf = ({ places }: PlacesRows, { lit = [] }: Asked): readonly PlaceRow[] =>
  places.filter(({ id }) => lit.includes(id));

function drawTold(rows: PlacesRows, asked: Asked, { width, height, dir }: StoryFrame): Scene {
  const map = project(rows, width, height);
  const down = Math.max(0, (height - map.height) / 2);
  const lit = litOf(rows, asked);
  // Those that the step is about choose their room first.
  const others = rows.places.filter((place) => !lit.includes(place));
  const order = [...lit, ...others];
  const isLit = (place: PlaceRow) => lit.includes(place);
  // In a small box towns alone help to find the way.
  const isNamed = (place: PlaceRow) => isLit(place) || lit.length === 0 || width >= WIDE || place.sort === 'city';
  const named = order.filter(isNamed).map((place) => {
    const [x, y] = map.to(place.at);
    return { place, x, y, width: widthAs(place.name, isLit(place) ? 'count' : 'side-name') };
  });
  const { names, ground } = nameOnGround(rows, map, width, named);
  const isolated = makeFlow(width, dir).isolate;
  const marks: Mark[] = [
    ...ground,
    ...order.map((place): Mark => {
      const [x, y] = map.to(place.at);
      return { ...placeMark(place.sort, place.exact, x, y), key: place.id };
    }),
    ...lit.map((place): Mark => {
      const [x, y] = map.to(place.at);
      return { mark: 'path', role: 'checked-line', key: `ring-${place.id}`, d: circle(x, y, RING) };
    }),
    ...names.map(({ index, x, y }): Mark => {
      const place = named[index]?.place;
      return textMark(PHYSICAL, [{ text: isolated(place?.name ?? '') }], {
        role: place && isLit(place) ? 'count over' : 'side-name over',
        x,
        y,
        key: `n-${place?.id}`,
      });
    }),
  ];
  return { width, height, marks: moveMarks(marks, 0, down) };
}
