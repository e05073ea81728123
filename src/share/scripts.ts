/*
 * A line in the pieces that the picture printer can set. It shapes a text with one font and copies letters from others,
 * which fails where Arabic joins two letters to one: then the whole line is lost. Our Arabic face has letters only, so
 * every stretch of Arabic, and every stretch between, is a text of its own; here is what each of them is. Pure.
 */

/** What a run carries besides its text. */
export interface Run {
  readonly text: string;
}

/** Runs that are set as one text, in one direction and one face. */
export interface Stretch<R extends Run> {
  readonly dir: 'ltr' | 'rtl';
  readonly arabic: boolean;
  readonly runs: readonly R[];
}

/** All that the Arabic face has. */
const ARABIC_FACE = '\\u0600-\\u06ff \\u00a0\\u200c-\\u200e\\u2010\\u2011';

/** From the first to the last Arabic letter before Latin letters or figures. */
const ARABIC = /([\u0600-\u06ff](?:[^\p{Script=Latin}\d]*[\u0600-\u06ff])?)/u;

/** From the first to the last Latin letter or figure before Arabic ones. */
const LATIN = /([\p{Script=Latin}\d](?:[^\u0600-\u06ff]*[\p{Script=Latin}\d])?)/u;

const OUTSIDE_ARABIC_FACE = new RegExp(`[^${ARABIC_FACE}]`);

/** Signs that the Arabic face lacks, and spaces at an end: the printer would move these to the other end. */
const EDGES = new RegExp(`([^${ARABIC_FACE}]+|^[ \\u00a0]+|[ \\u00a0]+$|[ \\u00a0]+(?=[^${ARABIC_FACE}]))`);

export const hasArabic = (text: string): boolean => /[\u0600-\u06ff]/.test(text);

/** Whether the Arabic face has the character. */
export const inArabicFace = (character: string): boolean => !OUTSIDE_ARABIC_FACE.test(character);

/** The stretches of a line in reading order. @param dir of the line */
export function stretchesOf<R extends Run>(runs: readonly R[], dir: 'ltr' | 'rtl'): Stretch<R>[] {
  const stretches: { dir: 'ltr' | 'rtl'; arabic: boolean; runs: R[] }[] = [];
  for (const run of runs) {
    for (const [text, its] of directionsIn(run.text, dir)) {
      const last = stretches.at(-1);
      if (its === 'rtl')
        for (const part of text.split(EDGES).filter(Boolean))
          stretches.push({ dir: its, arabic: hasArabic(part), runs: [{ ...run, text: part }] });
      if (its === 'ltr' && last?.dir === 'ltr') last.runs.push({ ...run, text });
      else if (its === 'ltr') stretches.push({ dir: its, arabic: false, runs: [{ ...run, text }] });
    }
  }
  return stretches;
}

function directionsIn(text: string, dir: 'ltr' | 'rtl'): [string, 'ltr' | 'rtl'][] {
  const other = dir === 'rtl' ? 'ltr' : 'rtl';
  return text
    .split(dir === 'rtl' ? LATIN : ARABIC)
    .map((part, i): [string, 'ltr' | 'rtl'] => [part, i % 2 === 1 ? other : dir])
    .filter(([part]) => part !== '');
}
