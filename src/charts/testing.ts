/* For tests: the rows of a chart of the record with the types of its kind, as the build selects them. */
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
