/*
 * How the record was made is told on the method page, with the sources and in the box for what is not known: turns of
 * phrase by which it slips into the story all the same. `tests/wording.test.ts` holds the record to them, `npm run
 * check:prose` the chapters.
 */
export const WORKSHOP: readonly RegExp[] = [
  // "The other has not found" is what a court does.
  /(?<!\b(?:has|have|had) )\bnot (?:read|checked|seen|found|traced|looked up)\b/i,
  /\bnot (?:be |been )(?:read|checked|seen|found|traced|looked up)\b/i,
  /\b(?:no|nothing|none|neither)\b(?:(?! if )[^.;:]){0,70}\b(?:was|were) (?:found|seen|read|checked)\b/i,
  /\b(?:could|can) not be (?:read|checked|verified|seen)\b/i,
  /\bfound no (?:source|text|report|record|document)/i,
  /\bunread\b|\bunchecked\b|\binferred\b|\breproduced cop/i,
  /\b(?:last|no|nothing)(?: \w+){0,2} found\b/i,
  /\bfor this (?:record|site)\b|\bof this record\b/i,
  /\b(?:was|were) (?:only )?read (?:in|from|as)\b|\bread in (?:full|part|excerpts?|a cop)/i,
  /\b(?:no|the) sources? here\b|\bsources? (?:used|consulted|cited) here\b|\b(?:told|given|listed|covered) here\b/i,
  /\b(?:last|only) (?:seen|found|read) (?:in|on|by)\b|\bin (?:two|three|several) searches\b/i,
  /(?:^|[.;:] )Below\b|\b(?:see|as|shown|told) below\b/,
];

/** Sentences of chapters in which such words speak of something else, with the reason. */
export const KEPT: Readonly<Record<string, string>> = {
  'It matches, it is imprecise, it differs, or nothing was found.':
    'Names the four verdicts as the page of claims prints them.',
};

/** What speaks of the workshop in a sentence, each phrase once. */
export const workshopIn = (sentence: string): string[] =>
  Object.hasOwn(KEPT, sentence)
    ? []
    : [...new Set(WORKSHOP.flatMap((phrase) => phrase.exec(sentence)?.[0].trim() ?? []))];
