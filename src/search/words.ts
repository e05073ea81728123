/*
 * The words of a question as the search takes them: folded, without the little ones, and with those that mean the same.
 * Which words these are is data of each language. Pure.
 */

/** What a language says of its words: `content/lang/<tag>/search.yaml`, a file of its own beside the index. */
export interface Vocabulary {
  /** Words that say nothing of what is looked for: "how", "did", "the". */
  readonly little: readonly string[];
  /** Groups of words and phrases that are asked for in each other's place: "killed", "died", "death toll". */
  readonly alike: readonly (readonly string[])[];
}

/** Its name in the folder of the index. */
export const VOCABULARY_FILE = 'words.json';

/** A word of a question. */
export interface Word {
  /** As it was typed, without the marks around it. */
  readonly typed: string;
  /** Its folded parts without the little ones: "F-35" has two. */
  readonly parts: readonly string[];
}

/** A language's words in the form in which they are held against a question. */
export const vocabularyOf = ({
  little = [],
  alike = [],
}: { readonly [Part in keyof Vocabulary]?: Vocabulary[Part] | undefined }): Vocabulary => ({
  little: [...new Set(little.flatMap((word) => fold(word).split(' ')))],
  alike,
});

/** A text as it may be typed: without case, accents and marks. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that say what is looked for, each once; where all are little, all of them. */
export function tellingWords(text: string, little: ReadonlySet<string>): readonly Word[] {
  const typed = text
    .split(/\s+/)
    .map((word) => word.replace(AROUND, ''))
    .filter((word) => fold(word) !== '');
  const words = typed.map((word): Word => ({ typed: word, parts: partsOf(word, little) }));
  const telling = words.filter(({ parts }) => parts.length > 0);
  const kept = telling.length > 0 ? telling : typed.map((word) => ({ typed: word, parts: partsOf(word, new Set()) }));
  return kept.filter(({ parts }, i) => kept.findIndex((other) => String(other.parts) === String(parts)) === i);
}

/** The folded parts of a text without the little words. */
export const partsOf = (text: string, little: ReadonlySet<string>): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((part) => part !== '' && !little.has(part));

/**
 * Whether two folded words are forms of one: the one is the other with an ending, or they part only in their endings.
 * Rough on purpose: it serves every language, and what it takes too much is outweighed by the words beside it.
 */
export function sameForm(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [restA, restB] = [a.length - shared, b.length - shared];
  if (Math.max(restA, restB) > LONGEST_ENDING) return false;
  return Math.min(restA, restB) === 0 ? shared >= SHORTEST_STEM : shared >= SHORTEST_CUT_STEM;
}

const LONGEST_ENDING = 3;
const AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** Letters that all forms of a word share. */
export const SHORTEST_STEM = 3;
const SHORTEST_CUT_STEM = 5;
