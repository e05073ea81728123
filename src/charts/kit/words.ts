/* Fills the few templates that a picture needs, in the browser too, without a message catalogue. */

/** A whole number in the numerals of the language, given as a string of its ten digits. */
export function writeNumber(value: number, digits: string): string {
  const numerals = [...digits];
  return [...String(value)].map((digit) => numerals[Number(digit)] ?? digit).join('');
}

/** Puts a number into the `{count}` slot of a template. */
export function fillCount(template: string, count: number, digits: string): string {
  return template.replace('{count}', writeNumber(count, digits));
}
