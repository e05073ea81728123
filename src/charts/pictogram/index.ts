/* A pictogram as a chart kind: a tile for each state, in bands by the time from which it counts. */
import { defineKind } from '../define-kind.ts';
import { PICTOGRAM_EXAMPLES } from './examples.ts';
import { layoutPictogram, PICTOGRAM_FRAMES } from './layout.ts';
import type { PictogramRows, PictogramView } from './rows.ts';
import { selectPictogram } from './select.ts';
import { type PictogramSpec, pictogramSpec } from './spec.ts';
import { tabulatePictogram } from './table.ts';
import { pictogramInSmall } from './thumbnail.ts';
import { pictogramView } from './view.ts';

export const pictogram = defineKind<PictogramSpec, PictogramRows, PictogramView>({
  spec: pictogramSpec,
  frames: PICTOGRAM_FRAMES,
  listed: () => true,
  select: selectPictogram,
  view: pictogramView,
  layout: layoutPictogram,
  table: tabulatePictogram,
  describe: ({ description }) => description,
  source: ({ source }) => source,
  checked: ({ checked }) => checked,
  examples: PICTOGRAM_EXAMPLES,
  thumbnail: { frame: 904, draw: pictogramInSmall },
});
