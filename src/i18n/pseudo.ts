/*
 * Two made-up languages for tests, so that no text and no direction can be hard-wired: `en-XA`, long
 * and accented, and `ar-XB`, right to left in Arabic letters. They mean nothing and are never published.
 */
import type { PluralForms } from './messages.ts';

export const PSEUDO_LANGUAGES: readonly string[] = ['en-XA', 'ar-XB'];

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀçđéƒğĥíĵķĺṁñóþɋřšţúṽŵẋýž';
const ARABIC = 'ابجدهفغحيجكلمنوبقرستعفوخيز';

/** A text, or the plural forms of one, in a made-up language; `{slots}` stay as they are. */
export function pseudoText<T extends string | PluralForms>(lang: string, message: T): T {
  if (typeof message === 'string') return write(lang, message) as T;
  return Object.fromEntries(
    Object.entries(message).map(([form, text]) => [form, write(lang, text as string)]),
  ) as unknown as T;
}

function write(lang: string, text: string): string {
  const letters = lang === 'ar-XB' ? ARABIC : ACCENTED;
  const written = text.replace(/\{\w+\}|[a-z]/gi, (part) => (part.length > 1 ? part : letterFor(part, letters)));
  return lang === 'ar-XB' ? written : `${written}${' ~'.repeat(Math.ceil(text.length / 12))}`;
}

function letterFor(letter: string, letters: string): string {
  const drawn = [...letters][LATIN.indexOf(letter.toLowerCase())] ?? letter;
  return letter === letter.toLowerCase() ? drawn : drawn.toUpperCase();
}
