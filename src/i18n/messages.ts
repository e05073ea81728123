/*
 * The message catalogue: a key and values in, a sentence in the reader's language out.
 * A message is a text with `{name}` slots, or a set of plural forms chosen by `count`.
 * Knows no files; `load/` reads the catalogues.
 */
import { pluralsOf } from './plurals.ts';

/** Plural forms by CLDR category; `other` is always there. */
export type PluralForms = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** A catalogue: dotted key to message. */
export type Catalogue = ReadonlyMap<string, string | PluralForms>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says the messages of one language. */
export interface Messages {
  /**
   * Says a message. Numbers are written in the language's own numerals.
   * @throws Error naming the key or the slot that is missing.
   */
  (key: string, values?: MessageValues): string;
  /**
   * A message that has `{number}` where others have `{count}`, in each form that the language has, with `{count}` left
   * for the reader's browser to fill. A form that is as `other` is left out.
   */
  readonly forms: (key: string, values?: MessageValues) => PluralForms;
  /** What was said so far in the source language, because this one lacks the message. */
  readonly borrowed: ReadonlySet<string>;
}

/** Makes the function that says messages of one language. @param lacking keys whose messages are in the source language */
export function createMessages(
  intlTag: string,
  catalogue: Catalogue,
  lacking: ReadonlySet<string> = new Set(),
): Messages {
  const borrowed = new Set<string>();
  const plural = new Intl.PluralRules(intlTag);
  const number = new Intl.NumberFormat(intlTag);
  const say = (key: string, values: MessageValues = {}): string => {
    const message = catalogue.get(key);
    if (message === undefined)
      throw new Error(`No message "${key}" in the catalogue; add it to content/lang/<tag>/ui.yaml`);
    const text = typeof message === 'string' ? message : chooseForm(message, plural, values['count']);
    const said = text.replace(/\{(\w+)\}/g, (_, slot: string) => {
      const value = values[slot];
      if (value === undefined) throw new Error(`Message "${key}" needs a value for {${slot}}`);
      return typeof value === 'number' ? number.format(value) : value;
    });
    if (lacking.has(key)) borrowed.add(said);
    return said;
  };
  const forms: Messages['forms'] = (key, values = {}) => {
    const form = (count: number) => say(key, { ...values, count, number: '{count}' });
    // No number is of the form `other` by its nature in every language.
    const other = form(Number.NaN);
    const apart = [...pluralsOf(intlTag)].map(([rule, count]) => [rule, form(count)] as const);
    return { ...Object.fromEntries(apart.filter(([rule, text]) => rule !== 'other' && text !== other)), other };
  };
  return Object.assign(say, { forms, borrowed });
}

function chooseForm(forms: PluralForms, plural: Intl.PluralRules, count: string | number | undefined): string {
  return forms[plural.select(Number(count ?? 0))] ?? forms.other;
}
