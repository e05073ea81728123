/* Every kind of chart with its named examples: what the gallery of examples draws. A kind that is missing fails a test. */
import { DOCKET_EXAMPLES } from '../../src/charts/docket/examples.ts';
import { docket } from '../../src/charts/docket/index.ts';
import type { Frame, ViewCodec } from '../../src/charts/kind.ts';
import { MAP_EXAMPLES } from '../../src/charts/map/examples.ts';
import { map } from '../../src/charts/map/index.ts';
import type { Scene } from '../../src/charts/scene/marks.ts';
import { SERIES_EXAMPLES } from '../../src/charts/series/examples.ts';
import { series } from '../../src/charts/series/index.ts';
import { examples as TIMELINE_EXAMPLES } from '../../src/charts/timeline/examples.ts';
import { timeline } from '../../src/charts/timeline/index.ts';
import { VOTES_EXAMPLES } from '../../src/charts/votes/examples.ts';
import { votes } from '../../src/charts/votes/index.ts';

/** The frames of the gallery: the narrowest and the widest that a kind prints. */
export interface LabPicture {
  readonly example: string;
  readonly width: number;
  readonly scene: Scene;
}

/** What the gallery needs of a kind: its pictures in a direction. */
export type LabKind = (dir: Frame['dir']) => readonly LabPicture[];

export const LAB_KINDS: Readonly<Record<string, LabKind>> = {
  docket: pictures(docket, DOCKET_EXAMPLES),
  map: pictures(map, MAP_EXAMPLES),
  series: pictures(series, SERIES_EXAMPLES),
  timeline: pictures(timeline, TIMELINE_EXAMPLES),
  votes: pictures(votes, VOTES_EXAMPLES),
};

interface Drawn<Rows, View> {
  readonly frames: readonly number[];
  readonly view: ViewCodec<Rows, View>;
  readonly layout: (rows: Rows, view: View, frame: Frame) => Scene;
}

function pictures<Rows, View>(kind: Drawn<Rows, View>, examples: Readonly<Record<string, Rows>>): LabKind {
  const widths = [Math.min(...kind.frames), Math.max(...kind.frames)];
  return (dir) =>
    Object.entries(examples).flatMap(([example, rows]) =>
      widths.map((width) => ({ example, width, scene: kind.layout(rows, kind.view.initial(rows), { width, dir }) })),
    );
}
