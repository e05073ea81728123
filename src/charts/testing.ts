/* For tests: the charts of a kind, and the rows of one of the record with the types of its kind, as the build selects them. */
import { type Reader, readerOf } from '../load/reader.ts';
import type { ChartKind } from './kind.ts';

/** @throws Error where the record has no such chart, or its options are not those of the kind */
export function rowsOfRecord<Spec, Rows>(
  { spec, select }: Pick<ChartKind<Spec, Rows, never>, 'spec' | 'select'>,
  id: string,
  { world, locale, t, href }: Reader = readerOf(),
): Rows {
  const chart = world.charts.get(id);
  if (!chart) throw new Error(`The record has no chart "${id}"`);
  return select({ world, locale, t, page: href.page }, spec.parse(chart.options));
}

/** Ids of the charts of the record that are of a kind. */
export const chartsOfKind = (kind: string): string[] =>
  [...readerOf().world.charts.values()].flatMap((chart) => (chart.kind === kind ? [chart.id] : []));
