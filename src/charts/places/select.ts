/* From the record to the rows of a map of places. */
import { formatDay, formatNumber } from '../../i18n/dates.ts';
import type { Place } from '../../model/record.ts';
import type { SelectContext } from '../kind.ts';
import { kilometresApart } from './apart.ts';
import type { PlaceRow, PlacesRows } from './rows.ts';
import { type PlacesSpec, SORTS } from './spec.ts';

/** @throws Error where the record has no such place or outline */
export function selectPlaces({ world, locale, t }: SelectContext, spec: PlacesSpec): PlacesRows {
  const outlines = spec.outlines.map((id) => {
    const outline = world.outlines.get(id);
    if (!outline)
      throw new Error(`outlines: content/outlines has no "${id}"; it has ${[...world.outlines.keys()].join(', ')}`);
    return outline;
  });
  const all = spec.groups.flatMap(({ sort, on, places: ids }) =>
    ids.map((id): PlaceRow => {
      const place = world.places.get(id);
      if (!place) throw new Error(`groups: content/places has no "${id}"; check the spelling or add the file`);
      const { name, lat, lon, approximate, says } = place;
      const cited = place.geonames === undefined && place.citations !== undefined && !approximate;
      return {
        id,
        name: name.text,
        sort,
        at: [lon, lat],
        exact: cited || (place.geonames !== undefined && !approximate),
        ...(cited ? { cited } : {}),
        on,
        ...(says ? { says: says.text } : {}),
        source: sourceOf(place),
      };
    }),
  );
  function sourceOf({ geonames, citations = [], approximate }: Place): string {
    const told = citations.map(({ source, at }) => {
      const document = `${source.publisher}: ${source.title}`;
      return at === undefined ? document : t('chart.places.cited', { source: document, at });
    });
    const gazetteer = geonames === undefined ? [] : [t('chart.places.geonames', { id: String(geonames) })];
    if (told.length + gazetteer.length === 0) return t('chart.places.own');
    const list = [...gazetteer, ...told].join('; ');
    return gazetteer.length === 0 && approximate ? t('chart.places.by', { list }) : list;
  }
  const places = all.filter(({ on }) => on !== 'small');
  const sorts = SORTS.filter((sort) => places.some((place) => place.sort === sort)).map((sort) => ({
    sort,
    name: t(`chart.places.sort.${sort}`),
  }));
  const apart = spec.apart ? apartOf(spec.apart) : undefined;
  function apartOf(ids: readonly [string, string]) {
    const [a, b] = ids.map((id) => {
      const end = places.find((place) => place.id === id);
      if (!end) throw new Error(`apart: "${id}" is not among the places of the chart`);
      return end;
    }) as [PlaceRow, PlaceRow];
    const count = formatNumber(locale, kilometresApart(a.at, b.at));
    return { a, b, count, words: t('chart.places.about', { count }) };
  }
  const list = new Intl.ListFormat(locale.intl);
  const credits = [...new Set(outlines.map(({ credit }) => credit.text))];
  const notes = [
    ...(outlines.some(({ of }) => of === 'line') ? [t('chart.places.lines')] : []),
    ...(outlines.length > 0 && spec.borders ? [t('chart.places.borders')] : []),
    ...(apart ? [t('chart.places.reckoned')] : []),
    ...credits,
    t(places.some(({ cited }) => cited) ? 'chart.places.creditCited' : 'chart.places.credit'),
  ];
  return {
    outlines: outlines.map(({ id, of, name, rings }) => ({ id, of, name: name.text, rings })),
    places,
    small: all.filter(({ on }) => on === 'small'),
    grounds: spec.grounds.map(({ name, lat, lon }) => ({ name: t(`chart.places.ground.${name}`), at: [lon, lat] })),
    ...(apart ? { apart: { ends: [apart.a.at, apart.b.at], words: apart.words } } : {}),
    sorts,
    words: {
      near: t('chart.places.near'),
      kilometres: t('chart.places.kilometres', { count: '{count}' }),
      unnamed: t('chart.places.unnamed', { list: '{list}' }),
    },
    source: notes.join(' '),
    checked: t('reference.asOf', { date: formatDay(locale, world.edited, 'long') }),
    description: [
      t('chart.places.describe', { count: formatNumber(locale, places.length) }),
      t('chart.places.describeSpread', spread(places)),
      ...sorts.map(({ sort, name }) =>
        t('chart.places.describeSort', {
          name,
          list: list.format(places.filter((place) => place.sort === sort).map((place) => place.name)),
        }),
      ),
      ...(apart ? [t('chart.places.describeApart', { from: apart.a.name, to: apart.b.name, count: apart.count })] : []),
    ].join(' '),
  };
}

/** Who lies where, for someone who cannot see it. */
function spread(places: readonly PlaceRow[]): Readonly<Record<'north' | 'south' | 'west' | 'east', string>> {
  const by = (degrees: (place: PlaceRow) => number) => [...places].sort((a, b) => degrees(a) - degrees(b));
  const [fromSouth, fromWest] = [by(({ at }) => at[1]), by(({ at }) => at[0])];
  return {
    north: fromSouth.at(-1)?.name ?? '',
    south: fromSouth[0]?.name ?? '',
    west: fromWest[0]?.name ?? '',
    east: fromWest.at(-1)?.name ?? '',
  };
}
