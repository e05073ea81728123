/*
 * Words of others, in quotation marks of the reader's language: what is told of may not stand as if it were said here.
 * Knows no place where they stand.
 */
import type { Messages } from './messages.ts';

/** A text that is one quotation from its first sign to its last. */
const WHOLE = /^“[^“”]*”$/;

/** The text in quotation marks; those within it become single ones. A text that is a quotation already stays. */
export function quoted(t: Messages, text: string): string {
  if (WHOLE.test(text)) return text;
  return t('claims.quoted', { claim: text.replaceAll('“', '‘').replaceAll('”', '’') });
}
