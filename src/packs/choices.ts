/*
 * Keyed questions as questions with choices alone, for formats that know no others: a sequence becomes a choice between
 * sequences, and what belongs together one question for each left half. Pure.
 */
import type { Messages } from '../i18n/messages.ts';
import { mixed } from '../model/mixed.ts';
import type { Item } from '../model/teach.ts';
import type { Words } from '../model/words.ts';

export interface Choice {
  readonly text: Words;
  readonly right: boolean;
  readonly why?: Words;
}

export interface ChoiceQuestion {
  /** Of the keyed question, with a number where it became several. */
  readonly id: string;
  readonly item: Item;
  readonly text: Words;
  readonly several: boolean;
  /** As they are shown. */
  readonly choices: readonly Choice[];
}

/** How many sequences are offered. */
const SEQUENCES = 4;

export function choiceQuestions(t: Messages, item: Item): readonly ChoiceQuestion[] {
  const { id, form, text, options = [], sequence = [], pairs = [] } = item;
  const shown = (choices: readonly Choice[], seed: string): readonly Choice[] =>
    mixed(choices.length, seed).flatMap((place) => choices[place] ?? []);
  if (form === 'one' || form === 'several') {
    const choices = options.map((option) => ({ ...option, right: option.right ?? false }));
    return [{ id, item, text, several: form === 'several', choices: shown(choices, id) }];
  }
  if (form === 'order') {
    const choices = sequencesOf(sequence).map((places, i) => ({
      text: joined(
        t,
        places.flatMap((place) => sequence[place] ?? []),
        text.lang,
      ),
      right: i === 0,
    }));
    return [{ id, item, text, several: false, choices: shown(choices, id) }];
  }
  return pairs.map(({ left }, i) => ({
    id: `${id}-${i + 1}`,
    item,
    text: { text: t('packs.belongs', { question: text.text, left: left.text }), lang: text.lang },
    several: false,
    // All in one order, so that none is given away by where it stands.
    choices: shown(
      pairs.map(({ right }, place) => ({ text: right, right: place === i })),
      id,
    ),
  }));
}

const joined = (t: Messages, all: readonly Words[], lang: string): Words => ({
  text: all.map(({ text }, i) => t('packs.inOrder', { place: String(i + 1), text })).join(t('event.comma')),
  lang: all[0]?.lang ?? lang,
});

/** Sequences of places, the right one first: two neighbours change places in each of the others. */
function sequencesOf(sequence: readonly Words[]): readonly (readonly number[])[] {
  const right = sequence.map((_, place) => place);
  const swapped = (at: number, of: readonly number[]) =>
    of.map((place, i) => (i === at ? (of[at + 1] ?? place) : i === at + 1 ? (of[at] ?? place) : place));
  const others = right.slice(1).map((_, at) => swapped(at, right));
  const all = [right, ...others, [...right].reverse()];
  return [...new Map(all.map((places) => [places.join(), places])).values()].slice(0, SEQUENCES);
}
