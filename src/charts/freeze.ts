/*
 * A chart as it stands, made into a version to keep: its words, its whole table, and the pictures that a phone and a
 * page get, each complete in itself. Build only; reads no kept version and writes none.
 */
import { LICENCE } from '../model/licence.ts';
import { site } from '../load/site.ts';
import type { Day } from '../model/date.ts';
import { LANES, type LaneId } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { KeptVersion } from '../model/versions.ts';
import type { ChartFigure } from './figure.ts';
import type { Table } from './kind.ts';
import { sceneToKept } from './scene/to-file.ts';

/** Printed frames up to this width are for a phone; of the wider ones the narrowest fits a column of text. */
const PHONE = 400;

/** @param world the record that the figure was made from */
export function freeze(figure: ChartFigure, world: World, date: Day): KeptVersion {
  const phone = figure.scenes.find(({ width }) => width <= PHONE);
  const page = figure.scenes.find(({ width }) => width > PHONE);
  if (!page) throw new Error(`The chart ${figure.id} has no printed frame for a page`);
  if (!phone) throw new Error(`The chart ${figure.id} has no printed frame for a phone`);
  return {
    date,
    title: figure.title,
    subtitle: figure.subtitle,
    ...(figure.note ? { note: figure.note } : {}),
    description: figure.description,
    source: figure.sourceLine,
    checked: figure.checked,
    licence: LICENCE.title,
    through: throughOf(world),
    table: freezeTable(figure.table),
    phone: sceneToKept(figure.complete(phone.scene), 'phone-hatch'),
    page: sceneToKept(figure.complete(page.scene), 'page-hatch'),
  };
}

/** To which day each lane was checked. */
function throughOf(world: World): Readonly<Record<LaneId, Day>> {
  const days = new Map(world.lanes.map(({ id, checkedThrough }) => [id, checkedThrough]));
  return Object.fromEntries(LANES.map((lane) => [lane, days.get(lane) ?? world.edited])) as Record<LaneId, Day>;
}

/** The same record as it would stand had nothing been checked since those days: what differs then is no new date. */
export function checkedThrough(world: World, through: KeptVersion['through']): World {
  return { ...world, lanes: world.lanes.map((lane) => ({ ...lane, checkedThrough: through[lane.id] })) };
}

/** Addresses without the base path: where the site will stand in years is not known. */
function freezeTable({ caption, columns, rows, onPage }: Table): KeptVersion['table'] {
  const at = columns.findIndex(({ key }) => key === 'address');
  const free = (cell: string) => (cell.startsWith(site.base) ? `/${cell.slice(site.base.length)}` : cell);
  return {
    caption,
    columns: columns.map(({ key, name, explain, shown }) => ({ key, name, explain, shown })),
    ...(onPage ? { onPage } : {}),
    rows: rows.map((row) => row.map((cell, i) => (i === at ? free(cell) : cell))),
  };
}

/** The table with addresses as this build serves them. */
export function thawTable(table: KeptVersion['table']): Table {
  const at = table.columns.findIndex(({ key }) => key === 'address');
  const bind = (cell: string) => (cell.startsWith('/') ? `${site.base}${cell.slice(1)}` : cell);
  return { ...table, rows: table.rows.map((row) => row.map((cell, i) => (i === at ? bind(cell) : cell))) };
}
