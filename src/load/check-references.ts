/* Checks that every id a content file names exists and makes sense there. Knows files' values, not disks. */
import type { z } from 'astro/zod';
import { compareDates, type PartialDate } from '../model/date.ts';
import { FILE_SHAPES, type FileName, FOLDER_SHAPES, folderOf, type FolderName } from '../schema/content-map.ts';
import { type Fault, quoted } from '../schema/read.ts';
import { type Reference, referencesOf } from '../schema/walk.ts';
import type { RecordFiles } from './read-files.ts';

interface Dated {
  readonly happened?: PartialDate | undefined;
  readonly decided?: PartialDate | undefined;
  readonly published?: PartialDate | undefined;
}

/** The date that places an event: happened, else decided, else published. */
export function whenOf({ happened, decided, published }: Dated): PartialDate | undefined {
  return happened ?? decided ?? published;
}

/** The line of the first mention of a text in a file, so that the editor is led to the place. */
export type LineOf = (file: string, text: string) => number;

/** Every broken reference as a fault, of whatever kind of file, and every link between events that runs the wrong way. */
export function checkReferences(files: RecordFiles, lineOf: LineOf): Fault[] {
  const broken = allReferences(files)
    .filter(({ reference }) => !(files[reference.to] as ReadonlyMap<string, unknown>).has(reference.id))
    .map(({ file, reference: { field, to, id } }) => ({
      file,
      line: lineOf(file, id),
      text: `${field}: ${quoted(id)} is not in content/${folderOf(to)}; ${to === 'sources' ? 'add the source first' : 'check the spelling or add the file'}`,
    }));
  return [...broken, ...checkLinks(files, lineOf)];
}

/** Every reference of every file of the record, with the file that holds it. */
function allReferences(files: RecordFiles): { readonly file: string; readonly reference: Reference }[] {
  const found = (file: string, shape: z.ZodType, value: unknown) =>
    referencesOf(shape, value).map((reference) => ({ file: `content/${file}.yaml`, reference }));
  return [
    ...(Object.keys(FOLDER_SHAPES) as FolderName[]).flatMap((name) =>
      [...files[name]].flatMap(([id, value]) => found(`${folderOf(name)}/${id}`, FOLDER_SHAPES[name], value)),
    ),
    ...(Object.keys(FILE_SHAPES) as FileName[]).flatMap((name) =>
      found(name, FILE_SHAPES[name], singleFiles(files)[name]),
    ),
  ];
}

/** The single files by their names. */
export function singleFiles(files: RecordFiles): Readonly<Record<FileName, unknown>> {
  return {
    periods: files.periods,
    lanes: files.lanes,
    standings: files.standings,
    site: files.site,
    'warrant-responses': files.warrantResponses,
    'hague-group': files.hagueGroup,
    'sanctions-on-icc': files.sanctions,
    tiles: files.tiles,
    'data-changes': files.dataChanges,
    told: files.told,
    moved: files.moved,
  };
}

/** A link is written on the later event and names an earlier one. */
function checkLinks(files: RecordFiles, lineOf: LineOf): Fault[] {
  const faults: Fault[] = [];
  for (const [id, event] of files.events) {
    const file = `content/events/${id}.yaml`;
    const report = (to: string, text: string) => faults.push({ file, line: lineOf(file, to), text });
    for (const { to } of event.links) {
      const earlier = files.events.get(to);
      const [here, there] = [whenOf(event), earlier && whenOf(earlier)];
      if (to === id) report(to, `links.to: ${quoted(id)} is this event itself; name the earlier one`);
      else if (here && there && compareDates(there, here) > 0)
        report(to, `links.to: ${quoted(to)} is later than this event; write the link on the later one`);
    }
  }
  return faults;
}
