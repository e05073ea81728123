/* A chart of bars has one view. */
import type { ViewCodec } from '../kind.ts';
import type { BarsRows, BarsView } from './rows.ts';

export const barsView: ViewCodec<BarsRows, BarsView> = {
  initial: () => ({}),
  fromQuery: () => ({}),
  toQuery: () => new URLSearchParams(),
};
