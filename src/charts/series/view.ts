/* The one view of a series chart: nothing of it stands in an address. */
import type { ViewCodec } from '../kind.ts';
import type { SeriesRows, SeriesView } from './rows.ts';

const WHOLE: SeriesView = {};

export const seriesView: ViewCodec<SeriesRows, SeriesView> = {
  initial: () => WHOLE,
  fromQuery: () => WHOLE,
  toQuery: () => new URLSearchParams(),
};
