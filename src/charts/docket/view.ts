/* The one view of a docket chart: nothing of it stands in an address. */
import type { ViewCodec } from '../kind.ts';
import type { DocketRows, DocketView } from './rows.ts';

const WHOLE: DocketView = {};

export const docketView: ViewCodec<DocketRows, DocketView> = {
  initial: () => WHOLE,
  fromQuery: () => WHOLE,
  toQuery: () => new URLSearchParams(),
};
