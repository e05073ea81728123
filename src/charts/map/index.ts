/* A tile map as a chart kind: states by category, one tile each. */
import { defineKind } from '../define-kind.ts';
import { chooseDay } from './choices.ts';
import { checkedMap, describeMap, sourceOfMap } from './describe.ts';
import { MAP_EXAMPLES } from './examples.ts';
import { heightAroundMap } from './height.ts';
import { layoutMap, MAP_FRAMES } from './layout.ts';
import type { MapRows, MapView } from './rows.ts';
import { selectMap } from './select.ts';
import { type MapSpec, mapSpec } from './spec.ts';
import { tabulateMap } from './table.ts';
import { mapInSmall } from './thumbnail.ts';
import { mapTold } from './told.ts';
import { mapView } from './view.ts';

export const map = defineKind<MapSpec, MapRows, MapView>({
  spec: mapSpec,
  frames: MAP_FRAMES,
  listed: () => true,
  select: selectMap,
  view: mapView,
  layout: layoutMap,
  table: tabulateMap,
  describe: describeMap,
  source: sourceOfMap,
  checked: checkedMap,
  examples: MAP_EXAMPLES,
  thumbnail: { frame: 264, draw: mapInSmall },
  heightAround: heightAroundMap,
  choices: chooseDay,
  told: mapTold,
});
