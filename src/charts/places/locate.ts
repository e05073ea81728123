/*
 * The places of one entry on a map in small: theirs are marked and named, some others stand back to find one's way. An
 * area that has an outline is shown as its ground, where the map has land around it.
 */
import type { Located, SelectContext } from '../kind.ts';
import { makeFlow, PHYSICAL } from '../kit/flow.ts';
import { textMark, widthAs } from '../kit/text.ts';
import type { Mark } from '../scene/marks.ts';
import { boxOf, drawGrounds, drawOutline, drawScale, pointsOfLines } from './ground.ts';
import { placeNames } from './labels.ts';
import { placeMark } from './mark.ts';
import { project } from './project.ts';
import type { PlaceRow, PlacesRows, Point } from './rows.ts';

/** In pixels: it fits beside words, and on the smallest phone. */
const WIDTH = 280;
const HIGHEST = 260;
/** So many others are named. */
const OTHERS = 3;

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  /** Absent for an area that is shown as its ground. */
  readonly place?: PlaceRow;
  readonly picked: boolean;
}

export function locatePlaces(
  rows: PlacesRows,
  ids: readonly string[],
  { locale, t }: SelectContext,
): Located | undefined {
  const areas = areasOf(rows, ids);
  const picked: readonly Shown[] = [
    ...[...rows.places, ...rows.small]
      .filter(({ id, on }) => on !== 'chart' && ids.includes(id))
      .map((place) => ({ ...place, place, picked: true })),
    ...areas,
  ];
  if (picked.length === 0) return undefined;
  const others = rows.places
    .filter(({ id, exact }) => exact && !ids.includes(id))
    .slice(0, OTHERS)
    .map((place): Shown => ({ ...place, place, picked: false }));
  const map = project({ ...rows, grounds: [] }, WIDTH, HIGHEST);
  const scale = drawScale(map, rows.words.kilometres, WIDTH);
  const shown = [...picked, ...others].map((each) => {
    const [x, y] = map.to(each.at);
    return { ...each, x, y, width: widthAs(each.name, each.picked ? 'strong-name' : 'small-label') };
  });
  const frame = { left: 0, right: WIDTH, top: 0, bottom: map.height };
  const names = placeNames(shown, frame, [scale.box], pointsOfLines(rows, map));
  const taken = [...names.map(({ index, x, y }) => boxOf(x, y, shown[index]?.width ?? 0)), scale.box];
  const { isolate } = makeFlow(WIDTH, locale.dir);
  const marks: Mark[] = [
    ...rows.outlines.flatMap((outline) =>
      drawOutline(
        outline,
        map,
        WIDTH,
        areas.some(({ id }) => id === outline.id),
      ),
    ),
    // An area that the entry names bears its name already.
    ...drawGrounds(
      { grounds: rows.grounds.filter(({ name }) => !areas.some((area) => area.name === name)) },
      map,
      WIDTH,
      taken,
    ),
    ...scale.marks,
    ...[...shown].reverse().flatMap(({ place, picked: own, x, y }): Mark[] => {
      if (!place) return [];
      return [own ? placeMark(place.sort, place.exact, x, y, 'accent') : placeMark('other', true, x, y, 'ink-3')];
    }),
    ...names.flatMap(({ index, x, y }): Mark[] => {
      const each = shown[index];
      if (!each) return [];
      const role = each.picked ? 'strong-name over' : 'small-label over';
      return [textMark(PHYSICAL, [{ text: isolate(each.name) }], { role, x, y })];
    }),
  ];
  const list = new Intl.ListFormat(locale.intl).format(picked.map(({ name }) => name));
  return {
    scene: { width: WIDTH, height: map.height, marks },
    found: picked.length,
    scale: map.kilometre,
    caption: [
      t('chart.places.located', { list }),
      ...(picked.some(({ place }) => place && !place.exact) ? [t('chart.places.locatedNear')] : []),
      ...(areas.length > 0 ? [t('chart.places.locatedFill')] : []),
    ].join(' '),
    note: rows.source,
  };
}

/** Only where there is land around them: on a map of nothing else an area says nothing. */
function areasOf({ outlines }: PlacesRows, ids: readonly string[]): readonly Shown[] {
  if (!outlines.some(({ of }) => of === 'coast')) return [];
  return outlines
    .filter(({ id, of }) => of === 'line' && ids.includes(id))
    .map(({ id, name, rings }) => ({ id, name, at: middleOf(rings.flat()), picked: true }));
}

function middleOf(points: readonly Point[]): Point {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([lon]) => lon)), middle(points.map(([, lat]) => lat))];
}
