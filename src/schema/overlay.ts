/*
 * The words of another language for a file of the record: the same fields as the file, those with words alone, each of
 * them optional. Made from the shape of the file, so that a text which can be written can be translated.
 */
import { z } from 'astro/zod';
import { citationFields, id, wordFields } from './fields.ts';

/** Translated texts as deep as the file has them; lists of things with an id are keyed by it. */
export type Overlay = { readonly [field: string]: Overlay | string | undefined } | readonly (Overlay | null)[];

/** Translations may be longer than their source. */
const ROOM = 4 / 3;

/** The shape of the overlay of one value, or nothing where it holds no words. */
export function overlayShape(shape: z.ZodType): z.ZodType | undefined {
  if (wordFields.has(shape as never)) return translation(shape);
  if (citationFields.has(shape as never)) return undefined;
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodNullable)
    return overlayShape(shape.unwrap() as z.ZodType);
  if (shape instanceof z.ZodArray) {
    const item = shape.element as z.ZodType;
    const inner = overlayShape(item);
    if (!inner) return undefined;
    return item instanceof z.ZodObject && 'id' in item.shape ? z.record(z.string(), inner) : z.array(inner.nullable());
  }
  if (shape instanceof z.ZodRecord) {
    const inner = overlayShape(shape.valueType as z.ZodType);
    return inner && z.record(z.string(), inner);
  }
  if (shape instanceof z.ZodObject) {
    const fields = Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([name, part]) => {
      const inner = overlayShape(part);
      return inner ? [[name, inner.optional()] as const] : [];
    });
    return fields.length > 0 ? z.strictObject(Object.fromEntries(fields)) : undefined;
  }
  return undefined;
}

/** The shape of `content/lang/<tag>/<folder>.yaml`: words by the id of the file. */
export function folderOverlay(shape: z.ZodType): z.ZodType | undefined {
  const inner = overlayShape(shape);
  return inner && z.record(id, inner);
}

function translation(shape: z.ZodType): z.ZodType {
  const longest = shape instanceof z.ZodString ? shape.maxLength : null;
  const text = z.string().trim().min(1, 'must not be empty');
  if (longest === null) return text;
  const most = Math.ceil(longest * ROOM);
  return text.max(most, `is longer than ${most} characters; shorten it`);
}
