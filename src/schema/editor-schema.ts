/*
 * A shape as JSON Schema for editors: fields with their explanations, and the ids that exist where a field names another
 * file. An id that does not exist yet is no fault in an editor, for its file may be the next to be written; the build
 * refuses it.
 */
import { z } from 'astro/zod';
import { citationFields, type ReferenceTarget, referenceFields } from './fields.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** @param idsOf the ids of a folder of content/, in order */
export function editorSchema(shape: z.ZodType, idsOf: (folder: ReferenceTarget) => readonly string[]): JsonSchema {
  return z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const target = referenceFields.get(zodSchema as never);
      if (target) offer(jsonSchema, idsOf(target.to));
      if (citationFields.has(zodSchema as never)) {
        const item = jsonSchema.items as { properties?: { id?: object } } | undefined;
        if (item?.properties?.id) offer(item.properties.id, idsOf('sources'));
      }
    },
  }) as JsonSchema;
}

/** Lets a field be one of the ids, which editors complete, or any other. */
function offer(field: object, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const { description, ...rest } = field as { description?: string };
  for (const key of Object.keys(field)) delete (field as Record<string, unknown>)[key];
  Object.assign(field, { ...(description ? { description } : {}), anyOf: [{ enum: [...ids] }, rest] });
}
