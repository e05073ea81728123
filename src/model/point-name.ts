/* How a point of a decision is called. */

/** A point's number as the Court prints it: "(2) (a)" of "2(a)", "(3) (D)" of "3D". */
export function pointName(n: string): string {
  const [, number = n, letter] = /^(\d+)\(?([A-Za-z])?\)?$/.exec(n) ?? [];
  return letter ? `(${number})(${letter})` : `(${number})`;
}
