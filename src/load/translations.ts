/*
 * What a language has translated, text by text, and of which text of the source language: `of.yaml` keeps its mark. A
 * text whose source has another mark now is older than it. Knows files' values, not disks.
 */
import type { z } from 'astro/zod';
import { markOf } from '../i18n/source-mark.ts';
import { FILE_SHAPES, type FileName, FOLDER_SHAPES, type FolderName } from '../schema/content-map.ts';
import type { Overlay } from '../schema/overlay.ts';
import { mapLeaves } from '../schema/walk.ts';
import { flattenCatalogue } from './catalogue.ts';
import { singleFiles } from './check-references.ts';
import type { LanguageFiles, RecordFiles } from './read-files.ts';

/** One text of a language beside its source. */
export interface Translation {
  /** The file of the language, without its ending: "events", "lanes", "ui". */
  readonly file: string;
  /** Where in it: "2024-01-26-icj-provisional-measures.title". */
  readonly path: string;
  readonly text: string;
  /** The mark of the source as it is now. */
  readonly source: string;
  /** The mark of the source that was translated; undefined where nobody said. */
  readonly of: string | undefined;
}

/** A shorter text may be a name, which many languages write alike. */
const SENTENCE = 30;

/** How a text of the source language, or one that a page shows for it, stands to the language of the page. */
export type Standing = 'none' | 'older';

type Leaf = Overlay | string | null | undefined;

/** Every text that a language translates, messages included. @param source the language of the record */
export function translationsOf(record: RecordFiles, source: LanguageFiles, own: LanguageFiles): Translation[] {
  const texts = [...own.overlays].flatMap(([file, overlay]) =>
    leavesOf(overlay, sourceOf(record, file), []).map((leaf) => ({ file, ...leaf })),
  );
  const theirs = flattenCatalogue(source.ui);
  const messages = [...flattenCatalogue(own.ui)].flatMap(([path, message]) => {
    const said = theirs.get(path);
    return said === undefined ? [] : [{ file: 'ui', path, text: written(message), value: written(said) }];
  });
  return [...texts, ...messages].map(({ file, path, text, value }) => ({
    file,
    path,
    text,
    source: markOf(value),
    of: own.of[file]?.[path],
  }));
}

/** Whether the source of a translation says something else now. */
export const isOlder = ({ of, source }: Translation): boolean => of !== undefined && of !== source;

/** Texts as the pages of a language show them that are not of its newest: what it lacks, and what is older than its source. */
export function standingsOf(record: RecordFiles, source: LanguageFiles, own: LanguageFiles): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  const words = (text: string, translated?: string) => {
    if (translated === undefined && text.length > SENTENCE) standings.set(text, 'none');
  };
  eachText(record, own.overlays, words);
  for (const translation of translationsOf(record, source, own))
    if (translation.file !== 'ui' && isOlder(translation)) standings.set(translation.text, 'older');
  return standings;
}

/** How many texts the record has that a language can translate. */
export function countTexts(record: RecordFiles): number {
  let count = 0;
  eachText(record, new Map(), () => {
    count += 1;
  });
  return count;
}

/** What a file of a language overlays: the entries of a folder by their ids, or a single file. */
export function sourceOf(record: RecordFiles, file: string): unknown {
  return file in FOLDER_SHAPES ? Object.fromEntries(record[file as FolderName]) : singleFiles(record)[file as FileName];
}

/** A thing by its key, or the item of a list by its id or place. */
export function partOf(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return value.find((item) => (item as { id?: string } | null)?.id === key) ?? value[Number(key)];
}

function eachText(
  record: RecordFiles,
  overlays: ReadonlyMap<string, Overlay>,
  words: (text: string, translated?: string) => void,
): void {
  const leaves = { words, citations: () => undefined };
  for (const [name, shape] of Object.entries(FOLDER_SHAPES) as [FolderName, z.ZodType][]) {
    const overlay = overlays.get(name) as Readonly<Record<string, Overlay>> | undefined;
    for (const [id, value] of record[name] as ReadonlyMap<string, unknown>)
      mapLeaves(shape, value, leaves, overlay?.[id]);
  }
  for (const [name, shape] of Object.entries(FILE_SHAPES) as [FileName, z.ZodType][])
    mapLeaves(shape, sourceOf(record, name), leaves, overlays.get(name));
}

function leavesOf(
  overlay: Leaf,
  value: unknown,
  path: readonly string[],
): { path: string; text: string; value: string }[] {
  if (overlay === null || overlay === undefined) return [];
  if (typeof overlay === 'string')
    return typeof value === 'string' ? [{ path: path.join('.'), text: overlay, value }] : [];
  return Object.entries(overlay).flatMap(([key, part]) => leavesOf(part, partOf(value, key), [...path, key]));
}

const written = (message: string | object): string => (typeof message === 'string' ? message : JSON.stringify(message));
