/* Checks that what a language translates is there: a text of an entry, a place in a list. Knows files' values, not disks. */
import { FILE_SHAPES, type FileName, FOLDER_SHAPES, type FolderName } from '../schema/content-map.ts';
import type { Overlay } from '../schema/overlay.ts';
import type { Fault } from '../schema/read.ts';
import { type LineOf, singleFiles } from './check-references.ts';
import type { LanguageFiles, RecordFiles } from './read-files.ts';

/** Every text of a language that translates nothing. @param tag of the language */
export function checkOverlays(files: RecordFiles, tag: string, { overlays }: LanguageFiles, lineOf: LineOf): Fault[] {
  return [...overlays].flatMap(([name, overlay]) => {
    const file = `content/lang/${tag}/${name}.yaml`;
    const value =
      name in FOLDER_SHAPES ? Object.fromEntries(files[name as FolderName]) : singleFiles(files)[name as FileName];
    return strays(overlay, value, []).map((path) => ({
      file,
      line: lineOf(file, path[0] ?? ''),
      text: `${path.join('.')}: translates nothing; content/${sourceOf(name, path)} has no text at this place`,
    }));
  });
}

const sourceOf = (name: string, [id]: readonly string[]): string =>
  name in FILE_SHAPES ? `${name}.yaml` : `${name}/${id}.yaml`;

/** Paths of texts, or of whole entries, that have no counterpart in the value. */
function strays(overlay: Overlay | string | null | undefined, value: unknown, path: readonly string[]): string[][] {
  if (overlay === null || overlay === undefined) return [];
  if (value === undefined) return [[...path]];
  if (typeof overlay === 'string') return [];
  return Object.entries(overlay).flatMap(([key, part]) => strays(part, partOf(value, key), [...path, key]));
}

function partOf(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return (value as Readonly<Record<string, unknown>>)[key];
  return value.find((item) => (item as { id?: string } | null)?.id === key) ?? value[Number(key)];
}
