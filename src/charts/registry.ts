/* Name to kind: the only list of chart kinds. A new kind is a folder beside this file and a line here. */
import { docket } from './docket/index.ts';
import type { ChartKind, Frame, SelectContext, Table } from './kind.ts';
import { map } from './map/index.ts';
import type { Scene } from './scene/marks.ts';
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

/** Example of a kind, drawn: the narrowest or the widest picture that the kind prints. */
export interface ExamplePicture {
  readonly example: string;
  readonly width: number;
  readonly scene: Scene;
}

/** A kind as the house uses it, its own types closed over. */
export interface RegisteredKind {
  /** From options to pictures. @throws what the kind's spec says is wrong with the options */
  readonly prepare: (options: unknown, context: SelectContext, caption: string) => PreparedChart;
  readonly drawExamples: (dir: Frame['dir']) => readonly ExamplePicture[];
}

export const KINDS: Readonly<Record<string, RegisteredKind>> = {
  docket: register(docket),
  map: register(map),
  series: register(series),
  timeline: register(timeline),
  votes: register(votes),
};

/** Closes over a kind's own types, so that the registry can hold kinds of any. */
function register<Spec, Rows, View>(kind: ChartKind<Spec, Rows, View>): RegisteredKind {
  return {
    prepare: (options, context, caption) => {
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
    },
    drawExamples: (dir) => {
      const widths = [Math.min(...kind.frames), Math.max(...kind.frames)];
      return Object.entries(kind.examples).flatMap(([example, rows]) =>
        widths.map((width) => ({
          example,
          width,
          scene: kind.layout(rows, kind.view.initial(rows), { width, dir }),
        })),
      );
    },
  };
}
