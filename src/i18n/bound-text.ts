/*
 * Keeps together what a line must not part: day and month and year, an abbreviation and its number ("para. 51",
 * "No. 192"), what is counted by number ("Article 63"), the figures of a vote. Knows only the language of the text.
 */
import { literally } from '../model/plain-text.ts';

const patterns = new Map<string, RegExp>();

/** The space after a word that a number names, in languages where the word stands first. */
const NUMBERED: Readonly<Record<string, RegExp>> = {
  en: /(?<=\b(?:Articles?|Chapter|Chamber|points?|measures?)) (?=\d|[IVX]+\b)/g,
};
const NOTHING = /(?!)/g;

/** The text with non-breaking spaces where they belong. @param lang BCP 47 tag of the text */
export function bindText(text: string, lang: string): string {
  return text
    .replace(dates(lang), (date) => date.replaceAll(' ', '\u00a0'))
    .replace(/(?<=\p{L}\.) (?=\d)/gu, '\u00a0')
    .replace(NUMBERED[lang] ?? NOTHING, '\u00a0')
    .replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}

/** A place in a document ("Articles 61 and 66", "para. 86 (6)"), whose numbers never begin a line alone. */
export function bindPlace(at: string): string {
  return at.replace(/ (?=\(?\d|[IVX]+\b)/g, '\u00a0').replace(/(?<=[\d)])[–-](?=[\d(])/g, '\u2060$&\u2060');
}

function dates(lang: string): RegExp {
  let pattern = patterns.get(lang);
  if (!pattern) {
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month, 1))),
    );
    const names = months.map(literally).join('|');
    pattern = new RegExp(`(?:\\d{1,2} )?(?:${names})(?: \\d{4})?(?!\\p{L})`, 'gu');
    patterns.set(lang, pattern);
  }
  return pattern;
}
