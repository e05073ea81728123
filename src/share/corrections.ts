/* What was corrected, told to those who follow: entries and charts, each change as one item that leads to its page. */
import { absolute } from '../load/site.ts';
import type { Addresses } from '../model/addresses.ts';
import type { Day } from '../model/date.ts';
import type { Change } from '../model/entry.ts';
import type { ChartEntry, Event } from '../model/record.ts';

export interface Correction {
  /** Permanent and unique: the address with the day of the change. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  readonly date: Day;
}

/** @param charts those that have a page @param href addresses of the language in which both are told */
export function correctionsOf(
  { events, charts }: { readonly events: readonly Event[]; readonly charts: readonly ChartEntry[] },
  href: Addresses,
): Correction[] {
  const items = (link: string, title: string, changes: readonly Change[]) =>
    changes.map(({ date, what }) => ({ id: `${link}#changed-${date}`, title, link, text: what, date }));
  return [
    ...events.flatMap(({ id, title, changed }) => items(absolute(href.page('events', id)), title.text, changed)),
    ...charts.flatMap(({ id, title, changed }) => items(absolute(href.page('charts', id)), title.text, changed)),
  ];
}
