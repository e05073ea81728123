/*
 * Statuses with the day for which each is known, beside the day to which its part of the record was checked. What was
 * given or has ended cannot go stale and is left out of the stale ones. Knows files' values, no page.
 */
import type { RecordFiles } from './read-files.ts';

export interface DatedStatus {
  /** Folder and name of the file, or the card of the home page. */
  readonly file: string;
  readonly asOf: string;
  /** The day to which the lane was checked. */
  readonly through: string;
  /** False where nothing can follow: an opinion given, a warrant that ended. */
  readonly open: boolean;
}

/** A status is stale when its day lies further before the day of its lane than this. */
export const STALE_AFTER_DAYS = 120;

const MS_PER_DAY = 86_400_000;

/** Every status that is older than the day to which its part was checked. */
export function olderStatuses(files: RecordFiles): readonly DatedStatus[] {
  const through = (lane: string) => files.lanes.find(({ id }) => id === lane)?.checkedThrough ?? '';
  const folder = <T extends { readonly statusAsOf: string }>(
    name: string,
    things: ReadonlyMap<string, T>,
    laneOf: (thing: T) => string,
    isOpen: (thing: T) => boolean,
  ) =>
    [...things].map(([id, thing]) => ({
      file: `${name}/${id}`,
      asOf: thing.statusAsOf,
      through: through(laneOf(thing)),
      open: isOpen(thing),
    }));
  const all: readonly DatedStatus[] = [
    ...folder(
      'proceedings',
      files.proceedings,
      ({ court }) => (court === 'icj' ? 'icj' : 'icc'),
      ({ disc }) => disc !== 'empty',
    ),
    ...folder(
      'orders',
      files.orders,
      () => 'icj',
      ({ disc }) => disc !== 'empty',
    ),
    ...folder(
      'warrants',
      files.warrants,
      () => 'icc',
      ({ disc }) => disc !== 'empty',
    ),
    ...folder(
      'measures',
      files.measures,
      () => 'states',
      ({ ended }) => ended === undefined,
    ),
    ...files.standings.map(({ id, group, asOf, disc }) => ({
      file: `standings.yaml, ${id}`,
      asOf,
      through: through(group),
      open: disc !== 'empty',
    })),
    ...(files.hagueGroup
      ? [{ file: 'hague-group', asOf: files.hagueGroup.asOf, through: through('states'), open: true }]
      : []),
    ...(files.sanctions
      ? [{ file: 'sanctions-on-icc', asOf: files.sanctions.asOf, through: through('icc'), open: true }]
      : []),
  ];
  return all.filter(({ asOf, through: day }) => asOf < day);
}

/** Those of them that are open and so old that a reader must doubt them. */
export function staleStatuses(statuses: readonly DatedStatus[]): readonly DatedStatus[] {
  return statuses.filter(
    ({ asOf, through, open }) => open && Date.parse(through) - Date.parse(asOf) > STALE_AFTER_DAYS * MS_PER_DAY,
  );
}
