/* A pictogram has one view. */
import type { ViewCodec } from '../kind.ts';
import type { PictogramRows, PictogramView } from './rows.ts';

export const pictogramView: ViewCodec<PictogramRows, PictogramView> = {
  initial: () => ({}),
  fromQuery: () => ({}),
  toQuery: () => new URLSearchParams(),
};
