/*
 * Turns files into things of one language by the walk over their shapes: words become words of the language or, where it
 * has none, of the source language; citations become sources at a place in them. The same for every kind of file.
 */
import { z } from 'astro/zod';
import type { Citation, Source } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import { FILE_SHAPES, type FileName, FOLDER_SHAPES, type FolderName } from '../schema/content-map.ts';
import { wordsShort } from '../schema/fields.ts';
import type { Joined } from '../schema/joined.ts';
import type { Overlay } from '../schema/overlay.ts';
import { mapLeaves } from '../schema/walk.ts';
import type { RecordFiles } from './read-files.ts';

/** The language that a world is joined in. */
export interface JoinLanguage {
  readonly lang: string;
  readonly sourceLanguage: string;
  readonly overlays: ReadonlyMap<string, Overlay>;
  /** For the made-up languages of tests: turns a text of the source language into its own. */
  readonly pseudo?: (text: string) => string;
}

export type JoinedThing<Name extends FolderName> = { readonly id: string } & Joined<
  z.output<(typeof FOLDER_SHAPES)[Name]>
>;

export interface Joiner {
  readonly sources: ReadonlyMap<string, Source>;
  /** Every thing of a folder, in the order of its files. */
  readonly folder: <Name extends FolderName>(name: Name) => JoinedThing<Name>[];
  /** A single file, by its name without `.yaml`. */
  readonly file: <Name extends FileName>(
    name: Name,
    value: z.output<(typeof FILE_SHAPES)[Name]>,
  ) => Joined<z.output<(typeof FILE_SHAPES)[Name]>>;
}

export function makeJoiner(files: RecordFiles, language: JoinLanguage): Joiner {
  const { lang, sourceLanguage, overlays, pseudo } = language;
  const words = (text: string, translated?: string): Words => {
    if (translated !== undefined) return { text: translated, lang };
    return pseudo ? { text: pseudo(text), lang } : { text, lang: sourceLanguage };
  };
  const sources = new Map([...files.sources].map(([id, file]): [string, Source] => [id, present({ id, ...file })]));
  const citations = (list: readonly { readonly id: string; readonly at?: string | undefined }[]): Citation[] =>
    list.map(({ id, at }) => {
      const source = sources.get(id);
      if (!source) throw new Error(`"${id}" passed the reference check but is no source`);
      return at === undefined ? { source } : { source, at };
    });
  const leaves = { words, citations };

  return {
    sources,
    folder: (name) => {
      const overlay = overlays.get(name) as Readonly<Record<string, Readonly<Record<string, Overlay>>>> | undefined;
      return [...files[name]].map(([id, value]) => {
        const own = overlay?.[id];
        const joined = mapLeaves(FOLDER_SHAPES[name], value, leaves, own) as Record<string, unknown>;
        // The short form of a translated text is the translator's; ours would be in another language.
        if (own && !own.short && hasShared(FOLDER_SHAPES[name])) delete joined.short;
        return { id, ...joined } as unknown as JoinedThing<typeof name>;
      });
    },
    file: (name, value) =>
      mapLeaves(FILE_SHAPES[name], value, leaves, overlays.get(name)) as Joined<
        z.output<(typeof FILE_SHAPES)[typeof name]>
      >,
  };
}

/** Whether `short` is the text in the length of a shared link: other things have a short name. */
function hasShared(shape: z.ZodType): boolean {
  const short = shape instanceof z.ZodObject ? (shape.shape.short as z.ZodType | undefined) : undefined;
  return short instanceof z.ZodOptional && short.unwrap() === wordsShort;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops fields that are undefined, so that an absent field is absent. */
function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Present<T>;
}
