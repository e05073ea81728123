/*
 * How well a thing is asked for by its names and by the questions that it answers. The engine weighs words by how often
 * they stand on a page; here a question is held against a question, word by word, the rare ones counting more. Pure.
 */
import type { NamesFile } from './names-file.ts';
import { likeness, type Sense, type Senses, sensesOf } from './senses.ts';
import { meantBy } from './slips.ts';
import { fold, partsOf, type Vocabulary } from './words.ts';

interface Wording {
  readonly text: string;
  readonly senses: readonly Sense[];
  /** All its words, the little ones too. */
  readonly words: ReadonlySet<string>;
  readonly ids: readonly string[];
}

export interface Match {
  readonly id: string;
  /** From 0 to 1: how much of what is asked its names say. */
  readonly score: number;
  /** The name that says most of it. */
  readonly name: string;
  /** How much of the question a name of the thing is that the question holds whole: a state among other words. */
  readonly named: number;
}

/** Share of a score that the best wording has; the rest is what all wordings of a thing say together. */
const BY_ONE = 0.7;
/** Share of a wording's score that counts how much of the question it says; the rest, how much else it says. */
const BY_QUESTION = 0.75;

/** Share of a score that the little words have: "is there a ceasefire" is a question, "ceasefire" is a name. */
const BY_LITTLE = 0.2;

export interface Asked {
  /** Things whose names say something of the question, best first; a word with a slip in it counts as it was meant. */
  readonly match: (question: string) => readonly Match[];
  /** Whether a folded word stands in a name. */
  readonly says: (word: string) => boolean;
  readonly senses: Senses;
}

export function askedFor(names: NamesFile, vocabulary: Vocabulary): Asked {
  const little = new Set(vocabulary.little);
  const senses = sensesOf(vocabulary);
  const wordings = Object.entries(names).map(
    ([text, ids]): Wording => ({
      text,
      senses: senses.of(partsOf(text, little)),
      words: new Set(text.split(' ')),
      ids,
    }),
  );
  const weigh = weighing(wordings);
  const words = new Map<string, number>();
  for (const wording of wordings) for (const word of wording.words) words.set(word, (words.get(word) ?? 0) + 1);
  const meant = meantBy(words);
  return {
    senses,
    says: (word) => words.has(word),
    match: (question) => {
      const asked = senses.of(partsOf(question, little).map(meant));
      const small = fold(question)
        .split(' ')
        .filter((word) => little.has(word));
      const whole = asked.reduce((sum, sense) => sum + weigh(sense), 0);
      if (whole === 0) return [];
      const found = new Map<string, { best: number; name: string; named: number; met: number[] }>();
      for (const { text, senses: said, words, ids } of wordings) {
        const met = asked.map((sense) => Math.max(0, ...said.map((other) => likeness(sense, other))));
        if (met.every((degree) => degree === 0)) continue;
        const back = said.map((sense) => Math.max(0, ...asked.map((other) => likeness(sense, other))));
        const told = share(asked, met, weigh);
        const tone = small.length === 0 ? 1 : small.filter((word) => words.has(word)).length / small.length;
        const score =
          (BY_QUESTION * told + (1 - BY_QUESTION) * share(said, back, weigh)) * (1 - BY_LITTLE + BY_LITTLE * tone);
        const named = back.every((degree) => degree === 1) ? told : 0;
        for (const id of ids) {
          const before = found.get(id);
          found.set(id, {
            best: Math.max(score, before?.best ?? 0),
            name: before && before.best >= score ? before.name : text,
            named: Math.max(named, before?.named ?? 0),
            met: met.map((degree, i) => Math.max(degree, before?.met[i] ?? 0)),
          });
        }
      }
      return [...found]
        .map(([id, { best, name, named, met }]) => ({
          id,
          name,
          named,
          score: BY_ONE * best + (1 - BY_ONE) * share(asked, met, weigh),
        }))
        .sort((a, b) => b.score - a.score);
    },
  };
}

type Weigh = (sense: Sense) => number;

const share = (senses: readonly Sense[], degrees: readonly number[], weigh: Weigh): number => {
  const whole = senses.reduce((sum, sense) => sum + weigh(sense), 0);
  return whole === 0 ? 0 : senses.reduce((sum, sense, i) => sum + weigh(sense) * (degrees[i] ?? 0), 0) / whole;
};

/** A word weighs the more, the fewer things are called or asked for by it or by others of its groups. */
function weighing(wordings: readonly Wording[]): Weigh {
  const things = new Set<string>();
  const having = new Map<string | number, Set<string>>();
  for (const { senses, ids } of wordings)
    for (const id of ids) {
      things.add(id);
      for (const key of senses.flatMap(({ word, groups }) => [word, ...groups]))
        having.set(key, (having.get(key) ?? new Set()).add(id));
    }
  return ({ word, groups }) => {
    const counts = [word, ...groups].map((key) => having.get(key)?.size ?? 0);
    return Math.log(1 + things.size / (Math.max(...counts) + 0.5));
  };
}
