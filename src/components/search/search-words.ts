/* What the search page says while it works, with slots that the browser fills. Made at build time. */
import type { Messages } from '../../i18n/messages.ts';
import { VERDICTS, type Verdict } from '../../model/figures.ts';
import { KINDS, type Kind } from '../../search/kinds.ts';

export interface SearchWords {
  readonly busy: string;
  readonly found: string;
  readonly without: string;
  readonly shown: string;
  readonly none: string;
  readonly noneOfKind: string;
  readonly failed: string;
  readonly all: string;
  readonly place: string;
  /** Name of a kind, for many and for one. */
  readonly many: Readonly<Record<Kind, string>>;
  readonly one: Readonly<Record<Kind, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The reader's words may run against the page; a first-strong isolate keeps the number after them in its place. */
const SLOTS = {
  words: '\u2068{words}\u2069',
  count: '{count}',
  left: '\u2068{left}\u2069',
  shown: '{shown}',
  found: '{found}',
  number: '{number}',
};

export function searchWords(t: Messages): SearchWords {
  const named = (group: 'kind' | 'one') =>
    Object.fromEntries(KINDS.map((kind) => [kind, t(`search.${group}.${kind}`)])) as Record<Kind, string>;
  return {
    busy: t('search.busy', SLOTS),
    found: t('search.found', SLOTS),
    without: t('search.without', SLOTS),
    shown: t('search.shown', SLOTS),
    none: t('search.none', SLOTS),
    noneOfKind: t('search.noneOfKind', SLOTS),
    failed: t('search.failed'),
    all: t('search.all'),
    place: t('search.place', SLOTS),
    many: named('kind'),
    one: named('one'),
    verdicts: Object.fromEntries(VERDICTS.map((verdict) => [verdict, t(`claims.verdict.${verdict}`)])) as Record<
      Verdict,
      string
    >,
  };
}

/** A text with its slots filled. What is filled in is never read for slots itself. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
