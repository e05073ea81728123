/* The languages in which a page stands. */
import type { Locale } from '../../i18n/locale.ts';
import { localeOf, locales } from '../../load/world.ts';

/**
 * All of the site, but for the pages of an edition: it holds the words of one language, and another has its own.
 * @param segments of the page's address under its language
 */
export function languagesOf(segments: readonly string[], lang: string): readonly Locale[] {
  return segments[0] === 'editions' && segments.length > 1 ? [localeOf(lang)] : locales();
}
