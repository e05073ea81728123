/*
 * What a page says of itself where others show a link to it: in so few characters that nobody cuts it, and in whole
 * sentences, so that no side loses its answer. Knows no page.
 */
import { SHARED_AT_MOST, type Words } from '../model/words.ts';

/** The short form where there is one, else the text; a longer one, as translations may be, ends with its last sentence that fits. */
export function sharedText(text: Words, short?: Words): string {
  return short && short.lang === text.lang ? short.text : wholeSentences(text);
}

/** The first of several wordings that fits where links are shown; the last where none does. */
export function fitting(...wordings: readonly [string, ...string[]]): string {
  return wordings.find((text) => text.length <= SHARED_AT_MOST) ?? wordings.at(-1) ?? '';
}

/** Words of ours with as many whole sentences of a text in them as there is room for. */
export function framedText(text: Words, frame: (told: string) => string): string {
  return frame(wholeSentences(text, SHARED_AT_MOST - frame('').length));
}

/** Sentences from the start as long as they fit; the first one in any case. @param most characters */
function wholeSentences({ text, lang }: Words, most: number = SHARED_AT_MOST): string {
  if (text.length <= most) return text;
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
  let told = '';
  for (const sentence of sentences) {
    if (told !== '' && (told + sentence).trimEnd().length > most) break;
    told += sentence;
  }
  return told.trimEnd();
}

/** The same with words around it (a date, a lane), as far as there is room for them. */
export function datedText(text: Words, short: Words | undefined, dated: (text: string) => string): string {
  const told = sharedText(text, short);
  const all = dated(told);
  return all.length <= SHARED_AT_MOST ? all : told;
}
