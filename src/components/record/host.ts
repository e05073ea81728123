/* The part of an address that a reader recognises. */

/** "icj-cij.org" of "https://www.icj-cij.org/case/192". @throws TypeError for what is no address */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}
