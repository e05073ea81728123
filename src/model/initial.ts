/* The letter under which a name stands in a list. */

/** The first letter, without its accents, as a capital; empty where there is none. @param lang BCP 47 tag, for its capitals */
export function initialOf(text: string, lang: string): string {
  const [letter = ''] = text.normalize('NFD').match(/\p{L}/u) ?? [];
  return letter.toLocaleUpperCase(lang);
}
