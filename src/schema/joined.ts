/* What a file's value becomes when it is joined: words in a language, citations with their sources. Types only. */
import type { z } from 'astro/zod';
import type { Citation } from '../model/record.ts';
import type { Words } from '../model/words.ts';

type WordsText = string & z.core.$brand<'words'>;
type CitationList = z.core.$brand<'citations'>;

/** The joined form of a value of a shape. `model/` says the same in plain types, and the compiler compares the two. */
export type Joined<T> = T extends WordsText
  ? Words
  : T extends CitationList
    ? readonly Citation[]
    : T extends string | number | boolean | undefined
      ? T
      : T extends readonly [number, number]
        ? T
        : T extends readonly (infer Item)[]
          ? readonly Joined<Item>[]
          : T extends object
            ? {
                readonly [Field in keyof T as Field extends 'sources' ? 'citations' : Field]: Joined<
                  Exclude<T[Field], undefined>
                >;
              }
            : T;
