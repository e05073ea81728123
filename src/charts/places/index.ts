/* A map of places as a chart kind: where the places lie that the record names. */
import { defineKind } from '../define-kind.ts';
import { wholeInSmall } from '../kit/thumbnail.ts';
import type { Mark } from '../scene/marks.ts';
import { PLACES_EXAMPLES } from './examples.ts';
import { layoutPlaces, PLACES_FRAMES } from './layout.ts';
import { locatePlaces } from './locate.ts';
import type { PlacesRows } from './rows.ts';
import { selectPlaces } from './select.ts';
import { type PlacesSpec, placesSpec } from './spec.ts';
import { tabulatePlaces } from './table.ts';
import { placesTold } from './told.ts';
import { type PlacesView, placesView } from './view.ts';

/** In small nobody needs what the shapes mean, nor how long a kilometre is. */
const isOfMap = ({ role, key }: Mark) => role !== 'key' && key !== 'scale';

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
  thumbnail: { frame: 608, draw: (scene) => wholeInSmall({ ...scene, marks: scene.marks.filter(isOfMap) }) },
  locate: locatePlaces,
  told: placesTold,
  examples: PLACES_EXAMPLES,
});
