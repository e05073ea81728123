/* The shapes of content/lang/<tag>/: the language itself and its messages. Its words for the record are overlays. */
import { z } from 'astro/zod';
import { pluralsOf } from '../i18n/plurals.ts';
import { line, sourceMark } from './fields.ts';

export const languageShape = z.strictObject({
  name: line(40, "The language's name in itself."),
  intl: z
    .string()
    .refine(isTag, 'is no language tag; write one as ar-u-nu-latn')
    .describe('Tag for Intl, with calendar and numerals: ar-PS-u-nu-latn.')
    .optional(),
  published: z
    .boolean()
    .describe('False while it is being written: npm run dev shows it, the site does not, and no address is promised.')
    .optional(),
  dir: z.enum(['ltr', 'rtl']).describe("Only where the tag's script does not tell.").optional(),
});

/** search.yaml: how people ask in this language; without it, every word of a question counts and means itself alone. */
export const searchShape = z.strictObject({
  little: z
    .array(line(40, 'A word.'))
    .describe('Words that say nothing of what is looked for: how, did, the.')
    .optional(),
  alike: z
    .array(z.array(line(60, 'A word or a phrase.')).min(2))
    .describe('Groups of words and phrases that are asked for in place of each other: killed, died, death toll.')
    .optional(),
  asked: z
    .record(z.string(), z.array(line(120, 'A question as people type it.')).min(1))
    .describe('Questions for pages without a file of their own, by their address: latest, next, people.')
    .optional(),
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

/**
 * The messages of one language: a message in plural forms has each that the language has for whole numbers, and no
 * other; a translation has a key of the source's, and fills no slot that the source has not.
 * @param intl tag for `Intl` @param source the messages of the source language, where this is another
 */
export function catalogueOf(intl: string, source?: MessageTree): z.ZodType<MessageTree> {
  const rules = new Set<string>([...pluralsOf(intl).keys(), 'other']);
  return catalogueShape.superRefine((tree, context) => {
    const say = (path: readonly string[], text: string) =>
      context.addIssue({ code: 'custom', path: [...path], message: text });
    for (const { path, forms } of messagesIn(tree)) {
      const own = Object.keys(forms);
      if (own.length > 0 && own[0] !== '')
        for (const rule of rules)
          if (!own.includes(rule)) say(path, `has no form "${rule}"; ${intl} has ${list(rules)}`);
      for (const form of own)
        if (form !== '' && !rules.has(form)) say([...path, form], `is no plural of ${intl}, which has ${list(rules)}`);
      if (!source) continue;
      const theirs = slotsOf(at(source, path));
      if (!theirs) say(path, 'is no message of the source language; see its ui.yaml');
      else
        for (const slot of slotsOf(forms) ?? [])
          if (!theirs.has(slot))
            say(path, `has {${slot}}, which nothing fills; its slots are ${list(theirs) || 'none'}`);
    }
  });
}

interface Message {
  readonly path: readonly string[];
  /** Text by plural; by no name where it has one form. */
  readonly forms: Readonly<Record<string, string>>;
}

function messagesIn(tree: MessageTree, path: readonly string[] = []): Message[] {
  return Object.entries(tree).flatMap(([key, value]): Message[] => {
    const here = [...path, key];
    if (typeof value === 'string') return [{ path: here, forms: { '': value } }];
    const forms = formsIn(value);
    return forms ? [{ path: here, forms }] : messagesIn(value as MessageTree, here);
  });
}

/** Plural forms, as the catalogue reads them: `other` is a text. */
function formsIn(value: object): Readonly<Record<string, string>> | undefined {
  return typeof (value as { other?: unknown }).other === 'string' ? (value as Record<string, string>) : undefined;
}

function at(tree: MessageTree, path: readonly string[]): Message['forms'] | undefined {
  const value = path.reduce<unknown>(
    (part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key],
    tree,
  );
  if (typeof value === 'string') return { '': value };
  return typeof value === 'object' && value !== null ? formsIn(value) : undefined;
}

function slotsOf(forms: Message['forms'] | undefined): ReadonlySet<string> | undefined {
  if (!forms) return undefined;
  return new Set(Object.values(forms).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot)));
}

const list = (names: Iterable<string>): string => [...names].join(', ');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
