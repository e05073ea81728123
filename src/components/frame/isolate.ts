/*
 * Keeps names and places in a document from being shuffled by the text around them: in a page that
 * runs right to left a Latin publisher and an Arabic date would trade places.
 */
import type { Locale } from '../../i18n/locale.ts';

/** The text in a first-strong isolate where the page runs right to left; elsewhere as it is, to save weight. */
export function isolateIn({ dir }: Locale, text: string): string {
  return dir === 'rtl' ? `\u2068${text}\u2069` : text;
}
