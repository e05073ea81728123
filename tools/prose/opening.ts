/*
 * How a chapter opens: with somebody who does something. The first sentence, after the day that it may begin with, has
 * somebody of the record or one of a few kinds of people and bodies as its subject, and a verb in the past that is
 * not done to them. It reads the order of English words and errs on the strict side: what it does not know, it refuses.
 * Pure.
 */
import { literally } from '../../src/model/plain-text.ts';

/** Kinds of people and bodies, beside the names of the record. */
const PEOPLE =
  'judges?|leaders?|ministers?|presidents?|prosecutors?|diplomats?|lawyers?|soldiers?|fighters?|gunmen|settlers?|villagers?|' +
  'doctors?|medics?|mothers?|fathers?|parents|children|families|hostages?|prisoners?|women|men|people|students?|' +
  'states?|governments?|parliaments?|courts?|armies|army|police|navy|commissions?|councils?|ministry|ministries|' +
  'magazines?|newspapers?|companies|company|organisations?|groups?';

/** Past forms that do not end in -ed. */
const IRREGULAR =
  'became|began|bombed|bound|broke|brought|built|came|chose|cut|did|drew|drove|fed|fell|fled|flew|forbade|fought|found|froze|gave|' +
  'got|grew|had|heard|held|hid|hit|kept|knew|laid|led|left|let|lost|made|met|paid|put|ran|read|rose|said|sat|saw|sent|set|' +
  'shot|shut|sold|sought|spent|split|spoke|spread|stood|stole|struck|swore|taught|threw|told|took|understood|went|withdrew|won|wrote';
const VERB = new RegExp(`^(?:${IRREGULAR}|\\p{Ll}{2,}ed)$`, 'u');

/** What says how something is or what is done to it. */
const BEING = /^(?:is|are|was|were|be|been|being|has|have|will|would|can|could|may|might|shall|should|must|there)$/;

/** After these another than the subject is named. */
const FURTHER =
  /^(?:of|in|on|at|by|for|from|to|with|without|against|between|under|over|after|before|as|than|that|which|who|whose|what|how|why|when|where|whether)$/;

/** "On 24 May 2024", "In September 2024", "By late summer 2025", with what a comma closes. */
const WHEN = /^(?:On|In|By|At|From|After|Before|Since)\b[^,]{0,40}?\b\d{4}\b(?:,[^,]*,|,)?\s*/;
const COUNTED = /^(?:\w+ )?of (?:\p{Ll}+|\d+) /u;

/** What is wrong with a first sentence; undefined where nothing is. @param names of people, bodies and states */
export function openingFault(sentence: string, names: readonly string[]): string | undefined {
  const rest = sentence.replace(WHEN, '').trim();
  const actor = actorIn(rest, names);
  if (!actor)
    return `opening: "${startOf(rest)}" names nobody who acts; begin with a person, a body or a state of the record that does something`;
  const { name, after } = actor;
  const words = after.split(/[\s,]+/).map((word) => word.replace(/[^\p{L}’'-]/gu, ''));
  const verb = words.find((word) => VERB.test(word) || BEING.test(word));
  if (verb === undefined) return `opening: "${name}" has no verb in the past; tell what ${name} did`;
  return BEING.test(verb)
    ? `opening: "${name} … ${verb}" says how things are or what is done to somebody; tell what ${name} did`
    : undefined;
}

/** The subject that a sentence begins with, if it is somebody, and what follows it. */
function actorIn(
  text: string,
  names: readonly string[],
): { readonly name: string; readonly after: string } | undefined {
  const known = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const one = new RegExp(`(?<![\\p{L}-])(?:${[...known, PEOPLE].join('|')})(?![\\p{L}-]|[’'](?:s\\b|\\s))`, 'gu');
  for (const { 0: name, index } of text.matchAll(one)) {
    const [before, after] = [text.slice(0, index), text.slice(index + name.length)];
    if (!isWithinSubject(before)) return undefined;
    if (!beginsAnotherNoun(after)) return { name, after };
  }
  return undefined;
}

/** Whether no verb, no comma and no further noun stands before a name: only articles, numbers and words that describe. */
function isWithinSubject(before: string): boolean {
  if (/[:;()–]|,(?!\d)/.test(before)) return false;
  const words = before.replace(COUNTED, '').split(/\s+/).filter(Boolean);
  return words.length <= 4 && !words.some((word) => FURTHER.test(word) || BEING.test(word) || word === 'and');
}

/** "Hamas leaders", "Security Council resolution": the name only describes what follows. */
function beginsAnotherNoun(after: string): boolean {
  const [, next = ''] = /^\s+([\p{L}’'-]+)/u.exec(after) ?? [];
  return (
    next !== '' &&
    !(VERB.test(next) || BEING.test(next) || FURTHER.test(next) || next === 'and' || /^\p{Lu}/u.test(next))
  );
}

const startOf = (text: string) => text.split(' ').slice(0, 6).join(' ');

const escaped = (name: string) => literally(name).replace(/[’']/g, "[’']");
