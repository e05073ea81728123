/*
 * What makes prose hard to read, counted: words to a sentence, syllables to a word, semicolons, talk of how the record
 * was made. Each measure has the most that a chapter may have, and a fault names the line to mend first. Pure.
 */
import { syllable } from 'syllable';
import { type Sentence, sentencesOf } from './sentences.ts';
import { workshopIn } from './workshop.ts';

export interface ProseFault {
  readonly line: number;
  /** What is wrong, and what would be right. */
  readonly text: string;
}

export interface Measures {
  readonly words: number;
  readonly sentences: number;
  /** Words to a sentence. */
  readonly mean: number;
  /** Sentences over 35 words, in a hundred. */
  readonly long: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Years at school, by Flesch and Kincaid. */
  readonly grade: number;
  /** Semicolons to a hundred sentences. */
  readonly semicolons: number;
  readonly workshop: number;
}

/** The most that a chapter may have. */
export const MOST: Omit<Measures, 'words' | 'sentences'> = {
  mean: 18,
  long: 3,
  longest: 45,
  grade: 10,
  semicolons: 12,
  workshop: 0,
};

/** Sentences of more words than this are long. */
const LONG = 35;
const WORD = /[\p{L}\p{N}]+(?:[-‑–.,’'/][\p{L}\p{N}]+)*/gu;

/** @param mdx the whole file, head included */
export function measureProse(mdx: string): Measures {
  const sentences = sentencesOf(mdx);
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  const lengths = sentences.map(lengthOf);
  const count = Math.max(1, sentences.length);
  const mean = words.length / count;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    words: words.length,
    sentences: sentences.length,
    mean,
    long: (100 * lengths.filter((length) => length > LONG).length) / count,
    longest: Math.max(0, ...lengths),
    grade: words.length > 0 ? 0.39 * mean + 11.8 * (syllables / words.length) - 15.59 : 0,
    semicolons: (100 * semicolonsIn(sentences)) / count,
    workshop: sentences.flatMap(({ text }) => workshopIn(text)).length,
  };
}

/** What a chapter has too much of, by line. @param mdx the whole file, head included */
export function proseFaults(mdx: string): ProseFault[] {
  const sentences = sentencesOf(mdx);
  const is = measureProse(mdx);
  const byLength = [...sentences].sort((a, b) => lengthOf(b) - lengthOf(a));
  const [longest] = byLength;
  if (!longest) return [{ line: 1, text: 'text: has no sentence; write one' }];
  const start = `"${longest.text.split(' ').slice(0, 5).join(' ')} …"`;
  const over = (name: 'mean' | 'long' | 'grade' | 'semicolons') => Number(is[name].toFixed(1)) > MOST[name];
  const faults: (ProseFault | undefined)[] = [
    over('mean')
      ? fault(
          longest,
          `sentences: have ${is.mean.toFixed(1)} words on average; ${MOST.mean} are allowed, so split the longest first: ${start}`,
        )
      : undefined,
    over('long')
      ? fault(
          longest,
          `sentences: ${is.long.toFixed(1)} in 100 have more than ${LONG} words; ${MOST.long} are allowed, so split the longest first: ${start}`,
        )
      : undefined,
    ...byLength
      .filter((sentence) => lengthOf(sentence) > MOST.longest)
      .map((sentence) =>
        fault(
          sentence,
          `sentence: has ${lengthOf(sentence)} words; split it, ${MOST.longest} are the most: "${sentence.text.slice(0, 60)} …"`,
        ),
      ),
    over('grade')
      ? fault(
          longest,
          `reading grade: is ${is.grade.toFixed(1)}; ${MOST.grade} is allowed, so write shorter sentences and plainer words, first here: ${start}`,
        )
      : undefined,
    over('semicolons')
      ? fault(
          sentences.find(({ text }) => text.includes(';')) ?? longest,
          `semicolons: are ${is.semicolons.toFixed(1)} in 100 sentences; ${MOST.semicolons} are allowed, so make full stops of some, first here`,
        )
      : undefined,
    ...sentences.flatMap((sentence) =>
      workshopIn(sentence.text).map((phrase) =>
        fault(
          sentence,
          `"${phrase}": speaks of how the record was made; say what is known of the world, or leave it to the data`,
        ),
      ),
    ),
  ];
  return faults.filter((each) => each !== undefined).sort((a, b) => a.line - b.line);
}

const fault = ({ line }: Sentence, text: string): ProseFault => ({ line, text });

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How many words a text has, as all measures count them: what a hyphen, a comma or a dash joins is one. */
export const wordCount = (text: string): number => wordsOf(text).length;

const lengthOf = ({ text }: Sentence): number => wordCount(text);

const semicolonsIn = (sentences: readonly Sentence[]) =>
  sentences.reduce((sum, { text }) => sum + (text.match(/;/g)?.length ?? 0), 0);
