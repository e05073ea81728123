/* A map of places has one view. */
import type { ViewCodec } from '../kind.ts';
import type { PlacesRows } from './rows.ts';

export type PlacesView = Readonly<Record<string, never>>;

export const placesView: ViewCodec<PlacesRows, PlacesView> = {
  initial: () => ({}),
  fromQuery: () => ({}),
  toQuery: () => new URLSearchParams(),
};
