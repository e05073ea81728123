/*
 * Checks what a language translates: that its source is there, a text of an entry, a place in a list; and that it says of
 * which text it is, so that it is known when the source changes. Knows files' values, not disks.
 */
import { FILE_SHAPES, folderOf } from '../schema/content-map.ts';
import type { Overlay } from '../schema/overlay.ts';
import type { Fault } from '../schema/read.ts';
import type { LineOf } from './check-references.ts';
import type { LanguageFiles, RecordFiles } from './read-files.ts';
import { partOf, sourceOf, translationsOf } from './translations.ts';

/** Every text of a language that translates nothing, or nobody knows what. @param tag @param own the language */
export function checkOverlays(
  files: RecordFiles,
  source: LanguageFiles,
  tag: string,
  own: LanguageFiles,
  lineOf: LineOf,
): Fault[] {
  const fileOf = (name: string) => `content/lang/${tag}/${name}.yaml`;
  const translatesNothing = [...own.overlays].flatMap(([name, overlay]) =>
    strays(overlay, sourceOf(files, name), []).map((path) => ({
      file: fileOf(name),
      line: lineOf(fileOf(name), path[0] ?? ''),
      text: `${path.join('.')}: translates nothing; content/${placeOf(name, path)} has no text at this place`,
    })),
  );
  if (own === source || translatesNothing.length > 0) return translatesNothing;
  return translationsOf(files, source, own)
    .filter(({ of }) => of === undefined)
    .map(({ file, path }) => ({
      file: fileOf(file),
      line: lineOf(fileOf(file), path.split('.')[0] ?? ''),
      text: `${path}: does not say which text it translates; npm run translations ${tag} writes it into of.yaml`,
    }));
}

const placeOf = (name: string, [id]: readonly string[]): string =>
  name in FILE_SHAPES ? `${name}.yaml` : `${folderOf(name)}/${id}.yaml`;

/** Paths of texts, or of whole entries, that have no counterpart in the value. */
function strays(overlay: Overlay | string | null | undefined, value: unknown, path: readonly string[]): string[][] {
  if (overlay === null || overlay === undefined) return [];
  if (value === undefined) return [[...path]];
  if (typeof overlay === 'string') return [];
  return Object.entries(overlay).flatMap(([key, part]) => strays(part, partOf(value, key), [...path, key]));
}
