/* Fills the few templates that a picture needs, in the browser too, without a message catalogue. */

/** Templates with `{count}`, one for each plural of the language: `Intl` chooses. One alone serves for all. */
export type CountForms = { readonly other: string } & { readonly [plural in Intl.LDMLPluralRule]?: string };

/** How a language counts. */
export interface Counting {
  /** The language's numerals 0 to 9 in one string. */
  readonly digits: string;
  /** Tag by which `Intl` knows the plurals of the language. */
  readonly plurals: string;
}

/** A whole number in the numerals of the language, given as a string of its ten digits. */
export function writeNumber(value: number, digits: string): string {
  const numerals = [...digits];
  return [...String(value)].map((digit) => numerals[Number(digit)] ?? digit).join('');
}

/** Puts a number into the `{count}` slot of the template that the language has for it. */
export function fillCount(forms: CountForms, count: number, { digits, plurals }: Counting): string {
  return (forms[pluralOf(plurals, count)] ?? forms.other).replace('{count}', writeNumber(count, digits));
}

const rules = new Map<string, Intl.PluralRules>();

function pluralOf(tag: string, count: number): Intl.LDMLPluralRule {
  let known = rules.get(tag);
  if (!known) {
    known = new Intl.PluralRules(tag);
    rules.set(tag, known);
  }
  return known.select(count);
}
