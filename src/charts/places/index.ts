/* A map of places as a chart kind: where the places lie that the record names. */
import { defineKind } from '../define-kind.ts';
import { PLACES_EXAMPLES } from './examples.ts';
import { layoutPlaces, PLACES_FRAMES } from './layout.ts';
import { locatePlaces } from './locate.ts';
import type { PlacesRows } from './rows.ts';
import { selectPlaces } from './select.ts';
import { type PlacesSpec, placesSpec } from './spec.ts';
import { tabulatePlaces } from './table.ts';
import { type PlacesView, placesView } from './view.ts';

export const places = defineKind<PlacesSpec, PlacesRows, PlacesView>({
  spec: placesSpec,
  frames: PLACES_FRAMES,
  listed: ({ listed }) => listed,
  select: selectPlaces,
  view: placesView,
  layout: layoutPlaces,
  table: tabulatePlaces,
  describe: ({ description }) => description,
  source: ({ source }) => source,
  checked: ({ checked }) => checked,
  locate: locatePlaces,
  examples: PLACES_EXAMPLES,
});
