/* The plurals of a language, as whole numbers take them. */

/** No count of this site is larger: what is larger (deaths, refugees) is a figure and not what a message counts. */
const MOST = 1000;

const known = new Map<string, ReadonlyMap<Intl.LDMLPluralRule, number>>();

/** The plurals that a language has for whole numbers, each with the least number that takes it. @param intl tag for `Intl` */
export function pluralsOf(intl: string): ReadonlyMap<Intl.LDMLPluralRule, number> {
  let found = known.get(intl);
  if (!found) {
    const rules = new Intl.PluralRules(intl);
    const numbers = Array.from({ length: MOST + 1 }, (_, i) => MOST - i);
    found = new Map(numbers.map((number) => [rules.select(number), number]));
    known.set(intl, found);
  }
  return found;
}
