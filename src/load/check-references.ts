/* Checks that every id a content file names exists and makes sense there. Knows files' values, not disks. */
import { compareDates } from '../model/date.ts';
import { type Fault, quoted } from '../schema/read.ts';
import type { RecordFiles } from './read-files.ts';

type EventFile = RecordFiles['events'] extends ReadonlyMap<string, infer E> ? E : never;

/** The date that places an event: happened, else decided, else published. */
export function whenOf(event: EventFile) {
  return event.happened ?? event.decided ?? event.published;
}

/**
 * Every broken reference as a fault. `lineOf` finds the line of the first mention of an id in a file,
 * so that the editor is led to the place.
 */
export function checkReferences(files: RecordFiles, lineOf: (file: string, id: string) => number): Fault[] {
  const faults: Fault[] = [];
  const used = new Set<string>();
  const report = (file: string, id: string, text: string): void => {
    faults.push({ file, line: lineOf(file, id), text });
  };
  const needs = (file: string, field: string, folder: 'sources' | 'actors' | 'places' | 'events', id: string) => {
    if (folder === 'sources') used.add(id);
    if (!files[folder].has(id))
      report(
        file,
        id,
        `${field}: ${quoted(id)} is not in content/${folder}; ${folder === 'sources' ? 'add the source first' : 'check the spelling or add the file'}`,
      );
  };
  const cites = (file: string, field: string, list: readonly { id: string }[]): void => {
    for (const citation of list) needs(file, field, 'sources', citation.id);
  };

  for (const [id, event] of files.events) {
    const file = `content/events/${id}.yaml`;
    cites(file, 'sources', event.sources);
    for (const actor of event.actors) needs(file, 'actors', 'actors', actor);
    for (const place of event.places) needs(file, 'places', 'places', place);
    for (const position of event.positions) {
      needs(file, 'positions.by', 'actors', position.by);
      cites(file, 'positions.sources', position.sources);
    }
    for (const link of event.links) {
      needs(file, 'links.to', 'events', link.to);
      const [here, there] = [
        whenOf(event),
        files.events.get(link.to) && whenOf(files.events.get(link.to) as EventFile),
      ];
      if (link.to === id) report(file, link.to, `links.to: ${quoted(id)} is this event itself; name the earlier one`);
      else if (here && there && compareDates(there, here) > 0)
        report(file, link.to, `links.to: ${quoted(link.to)} is later than this event; write the link on the later one`);
    }
  }
  for (const [id, term] of files.terms) cites(`content/terms/${id}.yaml`, 'sources', term.sources);
  for (const period of files.periods) cites('content/periods.yaml', `${period.id}.sources`, period.sources);
  for (const standing of files.standings) {
    cites('content/standings.yaml', `${standing.id}.sources`, standing.sources);
    if (standing.event) needs('content/standings.yaml', `${standing.id}.event`, 'events', standing.event);
  }
  return faults;
}
