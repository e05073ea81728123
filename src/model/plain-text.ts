/*
 * What may stand in a text of the record: letters that a reader sees, in the order in which they are read. Control
 * characters break feeds and calendars, marks that turn the order make a title say something else than it holds.
 */

/** A character that no text may hold: where it stands, and its fault in words. */
export interface Strange {
  readonly index: number;
  readonly text: string;
}

/** Line ends are left to whoever knows whether a text may have several lines. */
const STRANGE = /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD\p{Surrogate}\p{Noncharacter_Code_Point}]/u;
const SEEN = /[^\s\p{Cf}]/u;

/** The first thing that makes a text unfit to be shown; undefined where there is none. */
export function strangeIn(text: string): Strange | undefined {
  const found = STRANGE.exec(text);
  if (found) return { index: found.index, text: `holds ${nameOf(found[0])}, ${whatIs(found[0])}` };
  if (/\p{Cf}/u.test(text) && !SEEN.test(text))
    return {
      index: 0,
      text: `holds only ${nameOf(text.trim() || text)} and the like, which nobody sees; write a text`,
    };
  return undefined;
}

/** A text as one line that a terminal may be given: what is not plain is written as its number. */
export function onePlainLine(text: string): string {
  let plain = '';
  for (const character of text) plain += character === '\n' || STRANGE.test(character) ? nameOf(character) : character;
  return plain;
}

/** As much of a file as a fault may show: logs are public, and what stands in a file may not be meant for them. */
const MOST = 80;

/** The beginning of a text, of one line. */
export function cut(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line === text ? text : `${line}…`;
}

/** A text as the part of a regular expression that finds it, in every language of them that a server here reads. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function nameOf(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function whatIs(character: string): string {
  if (character === '\r') return 'a carriage return; end lines with a line feed alone';
  if (character === '\t') return 'a tab; write a space';
  if (/[\u2028\u2029]/.test(character)) return 'a line end of another kind; write a space';
  if (/[\u202A-\u202E\u2066-\u2069]/.test(character))
    return 'which turns the order of letters; take it out, the site keeps directions apart by itself';
  if (character === '\uFFFD') return 'the mark of a lost letter; write the letter anew and save the file as UTF-8';
  return /\p{Cc}/u.test(character) ? 'a control character; take it out' : 'which is no character; take it out';
}
