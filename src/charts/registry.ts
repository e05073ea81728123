/* Name to kind: the only list of chart kinds. A new kind is a folder beside this file and a line here. */
import type { ChartKind, SelectContext, Table } from './kind.ts';
import { map } from './map/index.ts';
import type { Scene } from './scene/marks.ts';
import { docket } from './docket/index.ts';
import { series } from './series/index.ts';
import { timeline } from './timeline/index.ts';
import { votes } from './votes/index.ts';

/** One chart with its options applied: all that its uses show. */
export interface PreparedChart {
  /** Plain JSON for the browser. */
  readonly rows: unknown;
  readonly listed: boolean;
  readonly scenes: readonly { readonly width: number; readonly scene: Scene }[];
  readonly table: Table;
  readonly description: string;
  readonly source: string;
  readonly checked: string;
}

/** Runs a kind from options to pictures. @throws what the kind's spec says is wrong with the options */
export type PrepareChart = (options: unknown, context: SelectContext, caption: string) => PreparedChart;

export const KINDS: Readonly<Record<string, PrepareChart>> = {
  map: preparing(map),
  docket: preparing(docket),
  series: preparing(series),
  timeline: preparing(timeline),
  votes: preparing(votes),
};

/** Closes over a kind's own types, so that the registry can hold kinds of any. */
function preparing<Spec, Rows, View>(kind: ChartKind<Spec, Rows, View>): PrepareChart {
  return (options, context, caption) => {
    const spec = kind.spec.parse(options);
    const rows = kind.select(context, spec);
    const view = kind.view.initial(rows);
    return {
      rows,
      listed: kind.listed(spec),
      scenes: kind.frames.map((width) => ({
        width,
        scene: kind.layout(rows, view, { width, dir: context.locale.dir }),
      })),
      table: kind.table(rows, context, caption),
      description: kind.describe(rows, context),
      source: kind.source(rows, context),
      checked: kind.checked(rows, context),
    };
  };
}
