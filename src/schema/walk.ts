/*
 * Walks a value beside its shape and rebuilds it leaf by leaf: how words become words of a language, and how
 * every id that names another file is found, without a line of code per field.
 */
import { z } from 'astro/zod';
import { citationFields, type ReferenceTarget, referenceFields, wordFields } from './fields.ts';
import type { Overlay } from './overlay.ts';

/** What to make of each kind of leaf. */
export interface Leaves {
  /** @param translated the same text in the language of the reader, where its overlay has it */
  readonly words: (text: string, translated?: string) => unknown;
  readonly citations: (list: readonly { readonly id: string; readonly at?: string | undefined }[]) => unknown;
}

/**
 * The value with its words and citations replaced; everything else as it was. Absent fields stay absent.
 * @param overlay the words of another language for this value, walked beside it
 */
export function mapLeaves(
  shape: z.ZodType,
  value: unknown,
  leaves: Leaves,
  overlay?: Overlay | string | null,
): unknown {
  if (value === undefined) return undefined;
  if (isRegistered(wordFields, shape))
    return leaves.words(value as string, typeof overlay === 'string' ? overlay : undefined);
  if (isRegistered(citationFields, shape)) return leaves.citations(value as { id: string }[]);
  const inner = innerOf(shape);
  if (inner) return mapLeaves(inner, value, leaves, overlay);
  if (shape instanceof z.ZodArray)
    return (value as unknown[]).map((item, i) =>
      mapLeaves(shape.element as z.ZodType, item, leaves, partOf(overlay, (item as { id?: string } | null)?.id ?? i)),
    );
  if (shape instanceof z.ZodRecord)
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([key, item]) => [
        key,
        mapLeaves(shape.valueType as z.ZodType, item, leaves, partOf(overlay, key)),
      ]),
    );
  if (shape instanceof z.ZodObject) {
    const fields = shape.shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(value as Record<string, unknown>)
        .filter(([, field]) => field !== undefined)
        .map(([name, field]) => {
          const part = fields[name];
          // A file says `sources`; the record says `citations`, because each is a source at a place in it.
          return [
            name === 'sources' ? 'citations' : name,
            part ? mapLeaves(part, field, leaves, partOf(overlay, name)) : field,
          ];
        }),
    );
  }
  return value;
}

function partOf(overlay: Overlay | string | null | undefined, key: string | number): Overlay | string | undefined {
  if (!overlay || typeof overlay === 'string') return undefined;
  return (overlay as Readonly<Record<string | number, Overlay | string | undefined>>)[key] ?? undefined;
}

/** An id in a file that names another file, with the field that holds it. */
export interface Reference {
  readonly field: string;
  readonly to: ReferenceTarget;
  readonly id: string;
}

/** Every reference of a value, citations included. */
export function referencesOf(shape: z.ZodType, value: unknown, field = ''): Reference[] {
  if (value === undefined) return [];
  const target = referenceFields.get(shape);
  if (target) return [{ field, to: target.to, id: value as string }];
  if (isRegistered(citationFields, shape))
    return (value as { id: string }[]).map(({ id }) => ({ field, to: 'sources', id }));
  const inner = innerOf(shape);
  if (inner) return referencesOf(inner, value, field);
  if (shape instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => referencesOf(shape.element as z.ZodType, item, field));
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
      referencesOf(part, (value as Record<string, unknown>)[name], field ? `${field}.${name}` : name),
    );
  return [];
}

/** Ids of the sources of every statement of a value: one list per statement. */
export function statementsOf(shape: z.ZodType, value: unknown): string[][] {
  if (value === undefined) return [];
  if (isRegistered(citationFields, shape)) return [(value as { id: string }[]).map(({ id }) => id)];
  const inner = innerOf(shape);
  if (inner) return statementsOf(inner, value);
  if (shape instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => statementsOf(shape.element as z.ZodType, item));
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([name, part]) =>
      statementsOf(part, (value as Record<string, unknown>)[name]),
    );
  return [];
}

function innerOf(shape: z.ZodType): z.ZodType | undefined {
  return shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodNullable
    ? (shape.unwrap() as z.ZodType)
    : undefined;
}

const isRegistered = (registry: { has: (shape: never) => boolean }, shape: z.ZodType): boolean =>
  registry.has(shape as never);
