/*
 * The day of a number beside the number: where a figure is of another day than before, a sentence that tells its number and still
 * the old day is named, and so is the day of an entry that tells the number in another of its fields. Pure.
 */
import { literally } from '../model/plain-text.ts';

/** Where a sentence ends, or an entry or a field begins. */
const END = /(?<=[.!?…]["'”’)]*)\s+(?=["“‘]*\p{Lu})|\n\s*(?=\n|- |[\w-]+:(?:\s|$))/u;

/** A day that stands beside a number, as it is written there. */
export interface DayBeside {
  readonly line: number;
  readonly day: string;
}

/**
 * @param lines of a file; @param tells whether a text tells a number of the figure
 * @param day an old day, 2026-10-10
 */
export function daysBeside(lines: readonly string[], tells: (text: string) => boolean, day: string): DayBeside[] {
  const mention = mentionOf(day);
  // The names of tags are no words: they are as long in blanks, so that lines stay.
  const text = lines.map((line) => line.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length))).join('\n');
  const found: DayBeside[] = [];
  let at = 0;
  for (const sentence of text.split(END)) {
    at = text.indexOf(sentence, at);
    const told = mention.exec(sentence);
    if (told && tells(sentence.replace(/\s+/g, ' ')))
      found.push({ line: lineAt(text, at + told.index), day: told[0].replace(/\s+/g, ' ') });
    at += sentence.length;
  }
  const fields = lines.flatMap((line, i) => (tells(line) ? asOfBeside(lines, i, day) : []));
  return [...found, ...fields].filter(({ line }, i, all) => all.findIndex((each) => each.line === line) === i);
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** "10 October 2026", "10 October" without another year, "2026-10-10". */
function mentionOf(day: string): RegExp {
  const [written = '', year = ''] = [
    new Date(day).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }),
    day.slice(0, 4),
  ];
  const words = literally(written).replace(' ', '\\s+');
  return new RegExp(`(?<![\\d-])${literally(day)}(?![\\d-])|(?<!\\d)${words}(?:\\s+${year}(?!\\d)|(?!\\s+\\d{4}))`);
}

const FIELD = /^(\s*(?:- )*)[\w-]+:/;
const depthOf = (line: string): number => FIELD.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY;

/** The `asOf` of the entry in one of whose fields a line stands. */
function asOfBeside(lines: readonly string[], at: number, day: string): DayBeside[] {
  let first = at;
  while (first > 0 && depthOf(lines[first] ?? '') === Number.POSITIVE_INFINITY) {
    // Above this line stands the head of a chapter, which is no entry of what the text below tells.
    if (lines[first] === '---') return [];
    first -= 1;
  }
  const depth = depthOf(lines[first] ?? '');
  const begins = (line: string) => line.slice(0, depth).trimEnd().endsWith('-');
  const leaves = (line: string) => line.trim() !== '' && line.search(/\S/) < depth && !begins(line);
  let [from, to] = [first, first];
  while (from > 0 && !begins(lines[from] ?? '') && !leaves(lines[from - 1] ?? '')) from -= 1;
  while (to + 1 < lines.length && !begins(lines[to + 1] ?? '') && !leaves(lines[to + 1] ?? '')) to += 1;
  return lines.slice(from, to + 1).flatMap((line, i) => {
    const own = depthOf(line) === depth && /^[\s-]*asOf:/.test(line) && line.includes(day);
    return own ? [{ line: from + i + 1, day }] : [];
  });
}
