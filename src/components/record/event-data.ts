/* An event as schema.org data: an article of this site about something that happened, with what it cites. */
import { absolute } from '../../load/site.ts';
import type { Citation, Event } from '../../model/record.ts';
import { type JsonLd, publication } from '../frame/json-ld.ts';
import type { Reader } from '../../load/reader.ts';
import { versionOf } from './days.ts';

/** One data block for the page of the event. */
export function eventData(reader: Reader, event: Event): JsonLd {
  const url = absolute(reader.href.page('events', event.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: event.title.text,
    abstract: event.summary.text,
    inLanguage: event.summary.lang,
    ...publication(reader, { published: event.added, modified: versionOf(event) }),
    about: {
      '@type': 'Event',
      name: event.title.text,
      startDate: event.when.first,
      endDate: event.when.last,
      ...(event.places.length > 0
        ? {
            location: event.places.map(({ name, lat, lon }) => ({
              '@type': 'Place',
              name: name.text,
              geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
            })),
          }
        : {}),
    },
    citation: event.citations.map(work),
  };
}

function work({ source, at }: Citation): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: source.title,
    publisher: { '@type': 'Organization', name: source.publisher },
    inLanguage: source.lang,
    ...(source.date ? { datePublished: source.date.first } : {}),
    ...(source.url ? { url: source.url } : {}),
    ...(at ? { pagination: at } : {}),
  };
}
