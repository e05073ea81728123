/*
 * A month as people write it where the browser has no month field of its own: "2025-01", "1/2025", "Jan 2025".
 * Pure; the names of the months come from the language.
 */
import { plainText } from './plain.ts';

/** What is wrong with a pair of months, by the name of the message that says it. */
export type MonthFault = 'unreadable' | 'outside' | 'order';

/**
 * The month as `2025-01`; undefined for a text that names none.
 * @param names of the twelve months, January first, each in all its forms @param digits the numerals 0 to 9
 */
export function readMonth(text: string, names: readonly (readonly string[])[], digits: string): string | undefined {
  const numerals = [...digits];
  const latin = [...plainText(text)].map((sign) => (numerals.includes(sign) ? numerals.indexOf(sign) : sign)).join('');
  const words = latin.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const rest = words.filter((word) => word !== year).join(' ');
  const month = /^\d{1,2}$/.test(rest) ? Number(rest) : monthNamed(rest, names);
  return year && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

/** From 1; 0 where no month or more than one begins so. Two letters name no month. */
function monthNamed(word: string, names: readonly (readonly string[])[]): number {
  if (word.length < 3) return 0;
  const found = names.flatMap((forms, i) => (forms.some((form) => bare(form).startsWith(word)) ? [i + 1] : []));
  return found.length === 1 ? (found[0] as number) : 0;
}

const bare = (name: string) =>
  plainText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What is wrong with two months, `YYYY-MM` or unread; nothing where they name a period. */
export function faultOf(
  from: string | undefined,
  to: string | undefined,
  first: string,
  last: string,
): { readonly fault: MonthFault; readonly at: 'from' | 'to' } | undefined {
  for (const [at, month] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (month === undefined) return { fault: 'unreadable', at };
    if (month < first || month > last) return { fault: 'outside', at };
  }
  return (from as string) > (to as string) ? { fault: 'order', at: 'from' } : undefined;
}
