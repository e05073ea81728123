/* An order that is not its own. Pure. */

/**
 * The places of a list in an order that is not its own, the same in every build: nobody can read the answer from how a
 * question is printed. @param seed the id of the question
 */
export function mixed(count: number, seed: string): readonly number[] {
  let state = [...seed].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
  const places = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  const own = places.every((place, i) => place === i);
  return own ? [...places.slice(1), ...places.slice(0, 1)] : places;
}
