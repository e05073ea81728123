/* What Open Graph asks for that the house writes in another way. */
import type { Locale } from '../i18n/locale.ts';

/** Language and territory with an underscore: "en_GB". The territory is that of the dates, else the language's likeliest. */
export function openGraphLocale({ intl }: Pick<Locale, 'intl'>): string {
  const { language, region } = new Intl.Locale(intl).maximize();
  return region ? `${language}_${region}` : language;
}
