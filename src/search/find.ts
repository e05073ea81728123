/*
 * How an answer is looked for: little words left out, what is called or asked so first, words of like meaning where few
 * things have the very words, a word less where nothing has them all. Knows the engine as a function only. Pure.
 */
import type { Asked, Match } from './asked.ts';
import type { Kind } from './kinds.ts';
import { calledSo, type NamesFile } from './names-file.ts';
import type { Sense, Senses } from './senses.ts';
import { fold, tellingWords, type Vocabulary, type Word } from './words.ts';

/** Finds things by words, best first; none where it found but scraps of them. */
export type Search<Result> = (words: string) => Promise<readonly Result[]>;

export interface Engine<Result> {
  /** Leaves out in silence a word that no page has, where it stands among others. */
  readonly search: Search<Result>;
  /** Whether any page has the word. */
  readonly has: (word: string) => Promise<boolean>;
}

export interface Finding<Result> {
  readonly results: readonly Result[];
  /** Words without which something was found, as they were typed; empty where things have all words. */
  readonly left: readonly string[];
}

export interface Guide {
  readonly names: NamesFile;
  readonly vocabulary: Vocabulary;
  readonly asked: Asked;
}

interface Identified {
  readonly id: string;
  readonly kind: Kind;
}

/** What the engine takes for a phrase. */
const PHRASE = /^\s*".+"\s*$/;

/** From this score on a thing is asked for by its name or its question, and stands before what has the words somewhere. */
const ASKED_FOR = 0.72;
/** A thing that is asked for so far stands before others where few or none have all the words. */
const NEARLY = 0.5;
/** So does always a thing whose whole name is so much of the question: a state among other words. */
const NAMED = 0.35;
/** More of them are no longer an answer. */
const MOST_ASKED = 5;
/** Fewer results than this, and words of like meaning are tried too. */
const FEW = 10;
/** Each way to say the question in other words is a search of its own. */
const MOST_WAYS = 8;

/** @param question as typed, with straight quotation marks; within them it is searched for as it stands */
export async function findAnswers<Result extends Identified>(
  question: string,
  engine: Engine<Result>,
  { names, vocabulary, asked }: Guide,
): Promise<Finding<Result>> {
  if (PHRASE.test(question)) {
    const results = await engine.search(question);
    return { results: unique([...calledSo(question, results, names), ...results]), left: [] };
  }
  const little = new Set(vocabulary.little);
  const words = tellingWords(question, little);
  const search = wholly(engine, asked);
  const exact = await search(typed(words));
  // What one word alone is the name of, the engine knows by itself; of a word that no name has it may have found a scrap.
  const known = words.every(({ parts }) => parts.every(asked.says));
  const matches = /\s/.test(question.trim()) || exact.length === 0 || !known ? asked.match(question) : [];
  const answered = matches.some(({ score }) => score >= ASKED_FOR);
  const otherwise = exact.length === 0 || (exact.length < FEW && !answered);
  const near = otherwise ? await searchOtherwise(words, search, asked.senses) : [];
  const all = unique([...exact, ...near]);
  const { results, left } =
    all.length > 0
      ? { results: all, left: [] }
      : answered
        ? { results: all, left: await foundNowhere(words, search, asked.senses) }
        : await searchWithLess(words, search);
  const enough = all.length < FEW ? NEARLY : ASKED_FOR;
  const first = matches.filter(({ score, named }) => score >= enough || named >= NAMED).slice(0, MOST_ASKED);
  // A question that is asked in the very words of a name answers more than what is called so.
  const called = calledSo(question, results, names);
  const answers = await Promise.all(first.map((match) => answerTo(match, results, search, little)));
  return {
    results: unique([...called.filter(({ kind }) => kind === 'question'), ...called, ...answers.flat(), ...results]),
    left,
  };
}

/** Finds only what has all the words; the words of names need not be asked for, because names are on pages. */
const wholly =
  <Result>({ search, has }: Engine<Result>, asked: Asked): Search<Result> =>
  async (text) => {
    const odd = text.split(' ').filter((word) => !asked.says(fold(word)));
    const known = await Promise.all(odd.map(has));
    return known.includes(false) ? [] : search(text);
  };

const typed = (words: readonly Word[]): string => words.map(({ typed: word }) => word).join(' ');

function unique<Result extends Identified>(results: readonly Result[]): readonly Result[] {
  const byId = new Map<string, Result>();
  for (const result of results) if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
}

/** A thing's own name finds it, where the words of the question do not. */
async function answerTo<Result extends Identified>(
  { id, name }: Match,
  results: readonly Result[],
  search: Search<Result>,
  little: ReadonlySet<string>,
): Promise<readonly Result[]> {
  const isIt = (result: Result) => result.id === id;
  const found = results.find(isIt) ?? (await search(typed(tellingWords(name, little)))).find(isIt);
  return found ? [found] : [];
}

/** The same words with others of like meaning in their places, one place at a time. */
async function searchOtherwise<Result extends Identified>(
  words: readonly Word[],
  search: Search<Result>,
  senses: Senses,
): Promise<readonly Result[]> {
  const said = senses.of(words.flatMap(({ parts }) => parts));
  const ways = waysToSay(said, senses).slice(0, MOST_WAYS);
  return (await Promise.all(ways.map(search))).flat();
}

/** Each place in turn gets its first other word, then its second, and so on. */
function waysToSay(said: readonly Sense[], { others }: Senses): readonly string[] {
  const choices = said.map(others);
  const most = Math.max(0, ...choices.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    choices.flatMap((choice, at) => {
      const other = choice[turn];
      return other === undefined ? [] : [said.map(({ word }, place) => (place === at ? other : word)).join(' ')];
    }),
  ).flat();
}

/** The words that no page has and none of like meaning, as they were typed: what is asked for is found without them. */
async function foundNowhere<Result extends Identified>(
  words: readonly Word[],
  search: Search<Result>,
  senses: Senses,
): Promise<readonly string[]> {
  const alone = words.filter(({ parts }) => senses.of(parts).every((said) => senses.others(said).length === 0));
  const found = await Promise.all(alone.map(({ typed: word }) => search(word)));
  return alone.filter((_, i) => found[i]?.length === 0).map(({ typed: word }) => word);
}

/** Leaves out first what no page has, then the word that the fewest pages have, until something has all the others. */
async function searchWithLess<Result extends Identified>(
  words: readonly Word[],
  search: Search<Result>,
): Promise<Finding<Result>> {
  const counts = await Promise.all(words.map(async (word) => (await search(word.typed)).length));
  const byCount = words.map((word, i) => ({ word, count: counts[i] ?? 0 })).filter(({ count }) => count > 0);
  byCount.sort((a, b) => b.count - a.count);
  for (let kept = byCount.length; kept > 0; kept -= 1) {
    const chosen = new Set(byCount.slice(0, kept).map(({ word }) => word));
    if (chosen.size === words.length) continue;
    const results = await search(typed(words.filter((word) => chosen.has(word))));
    if (results.length > 0)
      return { results, left: words.filter((word) => !chosen.has(word)).map(({ typed: word }) => word) };
  }
  return { results: [], left: [] };
}
