/* The entries that stand for a timeline on a phone, as a kept version holds them. */
import type { Figure } from '../../charts/figure.ts';
import type { TimelineRows } from '../../charts/timeline/rows.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Reader } from '../../load/reader.ts';
import type { KeptEntry } from '../../model/versions.ts';
import { machineDate } from '../record/dates.ts';
import { keyEntries } from './key-entries.ts';

/** Undefined for a chart that has a picture for phones. */
export function keptList(figure: Figure, { world, locale }: Reader): KeptEntry[] | undefined {
  if (figure.kind !== 'timeline') return undefined;
  return keyEntries(world, figure.rows as TimelineRows).map((event) => ({
    lane: event.lane,
    day: machineDate(event.when),
    written: formatDate(locale, event.when, 'medium'),
    words: event.label ?? event.title,
  }));
}
