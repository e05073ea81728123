/* The shapes of content/lang/<tag>/: the language itself and its messages. Its words for the record are overlays. */
import { z } from 'astro/zod';
import { line, sourceMark } from './fields.ts';

export const languageShape = z.strictObject({
  name: line(40, "The language's name in itself."),
  intl: z.string().describe('Tag for Intl, with calendar and numerals: ar-PS-u-nu-latn.').optional(),
  dir: z.enum(['ltr', 'rtl']).describe("Only where the tag's script does not tell.").optional(),
});

/** of.yaml: by file and place, the mark of the text of the source language that is translated there. */
export const marksShape = z
  .record(z.string(), z.record(z.string(), sourceMark))
  .describe('Which texts are translated; written by npm run translations <tag>, never by hand.');

const message = z.string().refine((text) => !text.includes('\n'), 'must be one line; a block with |- has several');

const pluralForms = z.object({ other: message }).catchall(message);

interface MessageTree {
  readonly [key: string]: string | { readonly other: string } | MessageTree;
}

/** ui.yaml: nested keys; a leaf is a text or a set of plural forms with `other`. */
export const catalogueShape: z.ZodType<MessageTree> = z.lazy(() =>
  z.record(z.string(), z.union([message, pluralForms, catalogueShape])),
);
