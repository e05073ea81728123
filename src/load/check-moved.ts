/*
 * Whether what was published still answers: an entry of content/moved.yaml that leads nowhere, or from where something
 * stands; and an address that was promised and is neither in the record nor in that file.
 */
import type { Moved } from '../model/moved.ts';
import type { Fault } from '../schema/fault.ts';
import { quoted } from '../schema/fault.ts';
import { lostAddress, type PlacesInChapters } from './check-addresses.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';

const FILE = 'content/moved.yaml';

export function checkMoved(files: RecordFiles, places: PlacesInChapters, lineOf: LineOf): Fault[] {
  const seen = new Set<string>();
  return files.moved.flatMap(({ from, to, date }: Moved): Fault[] => {
    const fault = (text: string, at = from): Fault => ({ file: FILE, line: lineOf(FILE, at), text });
    const twice = seen.has(from);
    seen.add(from);
    return [
      ...(twice ? [fault(`from: ${quoted(from)} stands there twice; keep one of the two`)] : []),
      ...(lostAddress(from, files, places) === undefined
        ? [fault(`from: ${quoted(from)} is still in the record; take the entry out, or this line`)]
        : []),
      ...(lostAddress(to, files, places) === undefined
        ? []
        : [
            fault(
              `to: ${quoted(to)} is not in the record; name the entry that readers find now, if it moved again`,
              to,
            ),
          ]),
      ...(date > files.site.edited
        ? [
            fault(
              `date: ${date} is after the last edit of the content, ${files.site.edited}; mend the date, or write today into content/site.yaml`,
            ),
          ]
        : []),
    ];
  });
}

/** Pages of entries, places in lists and in the text of chapters. Files, frames and all else is looked for in the built site. */
const OF_AN_ENTRY =
  /^(?:(?:events|claims|figures|glossary|questions|cases|orders|resolutions|states|warrants|charts)\/[a-z0-9-]+\/|(?:claims|figures|glossary|people|measures)\/#(?!series-)[a-z0-9-]+|chapters\/[a-z0-9-]+\/(?:#(?!term-|(?:cite|questions|terms)$)[a-z0-9-]+)?)$/;

/** What was promised and answers no more. @param promised addresses of the source language, without it: `events/<id>/` */
export function checkPromised(promised: readonly string[], files: RecordFiles, places: PlacesInChapters): Fault[] {
  const moved = new Set(files.moved.flatMap(({ from }) => [from, from.replace('/', '#')]));
  return promised
    .filter((address) => OF_AN_ENTRY.test(address))
    .flatMap((address): Fault[] => {
      const plain = address.replace(/\/(?=#|$)/, '');
      if (moved.has(plain) || lostAddress(plain, files, places) === undefined) return [];
      const cure = plain.startsWith('chapters/')
        ? 'put the paragraph, heading or chapter back: others cite it by this address'
        : /^(?:events|claims|figures|glossary|questions|people|measures)/.test(plain)
          ? 'give the entry its id back, or say in content/moved.yaml where its readers are led'
          : 'give the entry its id back';
      return [
        {
          file: 'docs/contracts/addresses.txt',
          line: 1,
          text: `${address} is promised, and the content no longer has it; ${cure}`,
        },
      ];
    });
}
