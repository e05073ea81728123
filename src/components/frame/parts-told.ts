/*
 * Finds in a printed page the texts that are not of the newest in its language: not translated, or translated from an
 * older text. Whatever printed them: a heading, a row of a table, a picture's table.
 */
import type { Standing } from '../../load/translations.ts';
import { readEscaped } from '../../markup/markup.ts';

/** The standings of the texts of a page, each once. @param html the printed page */
export function standingsOn(html: string, standings: ReadonlyMap<string, Standing>): ReadonlySet<Standing> {
  const found = new Set<Standing>();
  const plain = new Map([...standings].map(([text, standing]) => [spaced(text), standing]));
  for (const [, text = ''] of html.matchAll(/>([^<>]+)</g)) {
    const standing = plain.get(spaced(readEscaped(text)));
    if (standing) found.add(standing);
  }
  return found;
}

/** A text without the signs that keep its parts together on a line. */
const spaced = (text: string): string => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
