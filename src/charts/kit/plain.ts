/* How searches and names are compared. Apart from all else, for pages that read months without a timeline. */

/** A text without case and accents, as searches compare it. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
