/*
 * The mark by which a translation names the text that it translates: when the source changes, its mark does, and the
 * translation is known to be of an older text. Build time only.
 */
import { createHash } from 'node:crypto';

/** Letters alone, so that YAML takes no mark for a number. */
const LETTERS = 'abcdefghijklmnop';

/** Eight letters; white space and how a file ends its lines make no difference. */
export function markOf(source: string): string {
  const hash = createHash('sha256').update(source.trim().replace(/\s+/g, ' ')).digest('hex');
  return hash.slice(0, 8).replace(/./g, (sign) => LETTERS[Number.parseInt(sign, 16)] ?? sign);
}
