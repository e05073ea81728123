/*
 * The documents that a page rests on, as things to cite: those of a chapter, a decision, a case, a warrant, a resolution,
 * and the one document that a page is about. Knows the record, no markup.
 */
import { type CslItem, cslDay } from '../../cite/item.ts';
import { caseNames, sourceItem, sourceItems } from '../../cite/source-item.ts';
import { citationsOf } from '../../load/chapters.ts';
import type { Reader } from '../../load/reader.ts';
import type { Citation, Source } from '../../model/record.ts';
import { asThing, type CitedChapter } from './cited-thing.ts';
import type { Resolution } from '../../model/states.ts';

/** Parts of the site whose things have a list of documents to take along. */
export const WITH_BIBLIOGRAPHY = ['chapters', 'orders', 'cases', 'warrants', 'resolutions'] as const;

/** What a page cites, each document once; nothing for a page without such a list. */
export function bibliographyOf(
  reader: Reader,
  segments: readonly string[],
  chapters: readonly CitedChapter[],
): readonly CslItem[] | undefined {
  const { world, t } = reader;
  const [part, id = ''] = asThing(segments);
  const named = (): readonly Citation[] | undefined => {
    switch (part) {
      case 'chapters': {
        const chapter = chapters.find(({ slug }) => slug === id);
        return (
          chapter &&
          citationsOf(chapter).flatMap(({ id: source, ...place }) => {
            const found = world.sources.get(source);
            return found ? [{ source: found, ...place }] : [];
          })
        );
      }
      case 'orders':
        return citationsWithin(world.orders.get(id));
      case 'cases':
        return citationsWithin(world.proceedings.get(id));
      case 'warrants':
        return citationsWithin(world.warrants.get(id));
      case 'resolutions':
        return citationsWithin(world.resolutions.get(id));
    }
    return undefined;
  };
  const citations = named();
  return citations && sourceItems(citations, caseNames(world), (places) => t('cite.at', { places: places.join('; ') }));
}

/** The decision or resolution that a page is about. */
export function documentOf({ world }: Reader, [part, id = '']: readonly string[]): CslItem | undefined {
  if (part === 'resolutions') {
    const resolution = world.resolutions.get(id);
    return resolution && resolutionItem(resolution, [...world.sources.values()]);
  }
  const order = part === 'orders' ? world.orders.get(id) : undefined;
  const decided = order?.citations.find(
    ({ source: { docType, date } }) =>
      date?.first === order.decided && (docType === 'order' || docType === 'advisory-opinion'),
  );
  return decided && sourceItem(decided.source, caseNames(world));
}

const BODIES = { ga: 'United Nations General Assembly', hrc: 'UN Human Rights Council' };

/** Mostly known from reports of the vote: cited by what it is, with an address only where its text is a source. */
function resolutionItem({ id, body, number, title, date }: Resolution, sources: readonly Source[]): CslItem {
  const text = sources.find(({ symbol, docType }) => symbol === number && docType === 'resolution');
  return {
    id: `resolution-${id}`,
    type: 'report',
    title: title.text,
    author: [{ literal: BODIES[body] }],
    genre: 'UN Doc',
    number,
    issued: cslDay(date),
    ...(text?.url ? { URL: text.url } : {}),
    language: title.lang,
  };
}

/** Every citation within a thing of the record, at whatever depth, in its order. */
function citationsWithin(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsWithin);
  if (typeof value !== 'object' || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === 'citations' ? (field as readonly Citation[]) : citationsWithin(field),
  );
}
