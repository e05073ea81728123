/* What the cards of all kinds share, and how a text of one is written. */
import type { Check } from '../model/record.ts';
import type { Words } from '../model/words.ts';
import { shared } from './cards.ts';
import type { CardPart, CardText } from './embed-card.ts';

/** What all cards of a part have. @param name by which a pasted code calls it, where that is not its title alone */
export function base(
  lang: string,
  part: CardPart,
  id: string,
  kind: string,
  title: Words,
  name = named(lang, kind, title),
) {
  return {
    lang,
    part,
    path: [part, id],
    segments: [part, id],
    kind,
    title,
    name,
  } as const;
}

/** A thing by its kind and its title. */
export const named = (lang: string, kind: string, { text: title, lang: written }: Words): Words => ({
  text: shared(lang).t('cards.name', { kind, title }),
  lang: written,
});

/** A text with its role, and what stands before it. */
export const text = (role: CardText['role'], words: Words, label?: string): CardText => ({
  role,
  words,
  ...(label ? { label } : {}),
});

/** The same, and whether it rests on one source. */
export const checkedText = (role: CardText['role'], words: Words, check: Check, label?: string): CardText => ({
  ...text(role, words, label),
  ...(check === 'single-source' ? { single: true } : {}),
});
