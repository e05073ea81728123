/* What the record says was changed in what a chart shows: the chart itself and the entries in its rows. */
import type { ChartFigure } from '../../charts/figure.ts';
import type { Day } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import type { World } from '../../model/world.ts';

export interface ChartChange {
  readonly date: Day;
  readonly what: string;
  /** The entry that changed; the chart itself where it is absent. */
  readonly event?: Event;
}

/** Newest first. */
export function changesIn(world: World, { id, table }: Pick<ChartFigure, 'id' | 'table'>): ChartChange[] {
  const own: ChartChange[] = [...(world.charts.get(id)?.changed ?? [])];
  const ofEntries = shownEvents(world, table).flatMap((event) =>
    event.changed.map(({ date, what }): ChartChange => ({ date, what, event })),
  );
  return [...own, ...ofEntries].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The events that rows of the table lead to, each once. */
function shownEvents(world: World, { columns, rows }: ChartFigure['table']): Event[] {
  const at = columns.findIndex(({ key }) => key === 'address');
  const ids = rows.flatMap((row) => /\/events\/([a-z0-9-]+)\/$/.exec(row[at] ?? '')?.[1] ?? []);
  return [...new Set(ids)].flatMap((id) => world.event.get(id) ?? []);
}
