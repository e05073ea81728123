/* The JSON Schemas of every file of content/, and which files each is for. Writes nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_SHAPES, FOLDER_SHAPES, folderOf, LANGUAGE_SHAPES, OVERLAY_SHAPES } from '../../src/schema/content-map.ts';
import { editorSchema, type JsonSchema } from '../../src/schema/editor-schema.ts';

export interface ContentSchema {
  /** Its file in .build/schemas, without `.json`. */
  readonly name: string;
  /** The files that it is for, as editors match them. */
  readonly files: string;
  readonly schema: JsonSchema;
}

/** @param root the content folder, whose ids are offered */
export function schemasOfContent(root: string): ContentSchema[] {
  const known = new Map<string, readonly string[]>();
  const ids = (folder: string): readonly string[] => {
    const path = join(root, folderOf(folder));
    const found = known.get(folder) ?? (existsSync(path) ? namesIn(path) : []);
    known.set(folder, found);
    return found;
  };
  // A state is an actor under its code.
  const idsOf = (folder: string) => (folder === 'actors' ? [...ids('actors'), ...ids('states')] : ids(folder));
  const made = (name: string, files: string, shape: Parameters<typeof editorSchema>[0]): ContentSchema => ({
    name,
    files,
    schema: editorSchema(shape, idsOf),
  });
  return [
    ...Object.entries(FOLDER_SHAPES).map(([name, shape]) => made(name, `content/${folderOf(name)}/*.yaml`, shape)),
    ...Object.entries(FILE_SHAPES).map(([name, shape]) => made(name, `content/${name}.yaml`, shape)),
    ...[...Object.entries(LANGUAGE_SHAPES), ...OVERLAY_SHAPES].map(([name, shape]) =>
      made(`lang-${name}`, `content/lang/*/${name}.yaml`, shape),
    ),
  ];
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => name.replace(/\.ya?ml$/, ''))
    .sort();
