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
const STRANGE =
  /[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD\p{Surrogate}\p{Co}\p{Noncharacter_Code_Point}]/u;
/** Joiners and marks of direction have their place in scripts that need them, and none between Latin letters. */
const WITHOUT_WIDTH = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]|(?<=\p{sc=Latin})[\u200C-\u200F\u061C](?=\p{sc=Latin})/u;
/** What UTF-8 looks like when it was read as Windows-1252: "â€™" for an apostrophe, "Ã©" for é, "Ø§Ù„" for Arabic. */
const MISREAD =
  /[ÂÃ][\u00A0-\u00BF]|Ã[\u0152-\u02DC\u2013-\u203A\u20AC\u2122]|â€|[ÄÅ][\u00A1-\u00AA\u00AC-\u00BA\u00BC-\u00BF\u0152-\u0178\u20AC\u2122]|(?:[×Ø-Û][\u0152-\u02DC\u2013-\u203A\u00A0-\u00BF\u20AC\u2122]){2}/u;
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
  const misread = MISREAD.exec(text);
  if (misread)
    return {
      index: misread.index,
      text: `holds "${cut(text.slice(misread.index, misread.index + 3))}", a letter that was read by another table; write the letter anew and save the file as UTF-8`,
    };
  const unseen = WITHOUT_WIDTH.exec(text);
  return unseen
    ? { index: unseen.index, text: `holds ${nameOf(unseen[0])}, which nobody sees and no search finds; take it out` }
    : undefined;
}

/** What spoils a whole file, whatever is written in it: the line and the fault in words. */
export function spoiltIn(text: string): { readonly line: number; readonly text: string } | undefined {
  if (text.startsWith('\uFEFF'))
    return { line: 1, text: 'file: begins with a byte order mark (U+FEFF); save it as UTF-8 without one' };
  const merge = /^(?:<{7}|>{7})(?: |$)/m.exec(text);
  if (!merge) return undefined;
  const line = text.slice(0, merge.index).split('\n').length;
  return {
    line,
    text: `file: holds the marks of a merge (${merge[0].trim()}); keep one of the texts and take the marks out`,
  };
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
  if (/\p{Co}/u.test(character)) return 'a letter of one font alone; write it as text';
  return /\p{Cc}/u.test(character) ? 'a control character; take it out' : 'which is no character; take it out';
}
