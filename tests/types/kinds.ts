/*
 * The contract of a kind holds its parts together: what the spec gives is what `select` takes, and its rows are what layout,
 * view, table, choices and examples take. Each line below that must not compile says so; where it compiles, the gate fails.
 */
import { defineKind, type PreparedChart } from '../../src/charts/define-kind.ts';
import type { ChartKind, FrameWidth, PartName } from '../../src/charts/kind.ts';
import type { Scene } from '../../src/charts/scene/marks.ts';

interface Spec {
  readonly about: string;
}
interface Rows {
  readonly points: readonly number[];
}
interface View {
  readonly from: number;
}

declare const whole: ChartKind<Spec, Rows, View>;
declare const noExamples: Omit<ChartKind<Spec, Rows, View>, 'examples'>;
const { layout: _layout, ...noLayout } = whole;

defineKind(whole);
// @ts-expect-error without a layout there is no picture
defineKind<Spec, Rows, View>(noLayout);
// @ts-expect-error a kind shows examples of itself
defineKind<Spec, Rows, View>(noExamples);
// @ts-expect-error `select` gives rows of another kind
defineKind<Spec, Rows, View>({ ...whole, select: () => ({ points: ['one'] }) });
// @ts-expect-error the layout reads a field that the rows do not have
defineKind<Spec, Rows, View>({ ...whole, layout: (rows: Rows & { readonly lines: Scene }) => rows.lines });
// @ts-expect-error the view is read into something else than it is changed in
defineKind<Spec, Rows, View>({ ...whole, view: { ...whole.view, fromQuery: () => ({ from: 'January' }) } });
// @ts-expect-error an example has rows of another kind
defineKind<Spec, Rows, View>({ ...whole, examples: { empty: { points: undefined } } });
// @ts-expect-error no style sheet knows this width
defineKind<Spec, Rows, View>({ ...whole, frames: [1234] });

declare const prepared: PreparedChart;
// @ts-expect-error outside its kind nobody looks into rows
prepared.rows.points;
// @ts-expect-error a place that no page has
'Footer' satisfies PartName;

export const narrowest: FrameWidth = 264;
