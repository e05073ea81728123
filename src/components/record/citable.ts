/* An event as something to cite, in the words and addresses of a reader's language. */
import { absolute } from '../../load/site.ts';
import type { Day } from '../../model/date.ts';
import type { Event } from '../../model/record.ts';
import type { Reader } from '../frame/reader.ts';
import type { Citable } from './citation.ts';

/** The day of an entry's version: its last change, else the day it was added. */
export function versionOf(event: Event): Day {
  return event.changes.at(-1)?.date ?? event.added;
}

/** @throws Error for an event that is not in the record */
export function citableOf({ world, t, href }: Reader, id: string): Citable {
  const event = world.event.get(id);
  if (!event) throw new Error(`There is no event "${id}" to cite`);
  return {
    id,
    title: event.title.text,
    site: t('site.name'),
    url: absolute(href.page('events', id)),
    version: versionOf(event),
    lang: event.title.lang,
  };
}
