/* The view of a map: the day that it shows, in the address as `at=2025-09-21`. */
import type { ViewCodec } from '../kind.ts';
import type { MapRows, MapView } from './rows.ts';

const last = ({ days }: MapRows): MapView => ({ day: days.at(-1)?.day ?? 0 });

export const mapView: ViewCodec<MapRows, MapView> = {
  initial: last,
  fromQuery: (rows, query) => {
    const asked = rows.days.find(({ iso }) => iso === query.get('at'));
    return asked ? { day: asked.day } : last(rows);
  },
  toQuery: (rows, { day }) => {
    const shown = rows.days.find((each) => each.day === day);
    return new URLSearchParams(shown && day !== last(rows).day ? { at: shown.iso } : {});
  },
};
