/*
 * Whose harm an event tells, by a rule that anybody can repeat. A clause tells harm where it says that people were
 * killed, injured, or taken and held; it tells it of those whom it names. Who acted or spoke is taken out before
 * ("Israeli strikes", "Hamas says"), and a count belongs to the people of whoever counts. Where a clause names nobody,
 * those of the clause before it are meant, and else those of the place. The rule reads words, not facts: it shows how
 * evenly the record tells harm, and never how much there was.
 */

export const HARM_SIDES = ['palestinians', 'israelis', 'others'] as const;
export type HarmSide = (typeof HARM_SIDES)[number];

export const HARMS = ['killed', 'injured', 'taken'] as const;
export type Harm = (typeof HARMS)[number];

export interface ToldHarm {
  readonly side: HarmSide;
  readonly harm: Harm;
}

const WORDS: Readonly<Record<Harm, RegExp>> = {
  killed: /\b(?:kill(?:s|ed|ing|ings)?|dead|die[sd]?|deaths?|bod(?:y|ies) of)\b/i,
  injured: /\b(?:injur(?:es?|ed|ies)|wound(?:s|ed)?)\b/i,
  taken: /\b(?:hostages?|captives?|abducted|prisoners|detainees|detained|(?:are|were) taken|take [\d,]+)\b/i,
};

const ACTING =
  /\b(?:Israeli|Israel’s|Palestinian|Hamas(?:-led)?|Hezbollah|Iranian|US and Israeli)(?: [a-z-]+){0,2} (?:strikes?|attacks?|troops|forces|fire|raids?|operation|drones?|military|army|media|officials say|rockets?|missiles?|bullets)\b|\bIsraeli soldiers (?=kill|shoot|fire|find|enter)|\b(?:Israel|Hamas|Hezbollah|Iran)(?: also)? [a-z]+s\b|\bIran’s\b/g;

const NAMED: Readonly<Record<HarmSide, RegExp>> = {
  palestinians:
    /\bPalestinians?\b|Gaza’s (?:Ministry|ministry|Civil Defence|health)|Hamas (?:political )?(?:leader|commander)|\b(?:Haniyeh|Sinwar|Deif|Haddad|medics|paramedics)\b/,
  israelis: /\bIsraelis?\b|\bhostages?\b|\bin Israel\b|Israel’s Health Ministry|\bkibbutz|\bNova\b/i,
  others: /\bLeban|\bHezbollah\b|\bIran(?:ians?)?\b|\bKhamenei\b|\bYemen|\bThais?\b|World Central Kitchen|\bSyria/,
};

const PLACES: Readonly<Record<HarmSide, RegExp>> = {
  palestinians: /gaza|rafah|khan-younis|jabalia|^beit-|deir-|nuseirat|^al-|jenin|netzarim|west-bank|tulkarm|nablus/,
  israelis: /israel|kfar-|kibbutz|nir-oz|nova-|sderot|tel-aviv|majdal/,
  others: /beirut|tehran|isfahan|natanz|fordow|sanaa|doha|lebanon|damascus/,
};

/** What an event tells of each side, each once. @param places ids of the places of the event */
export function harmOf(title: string, summary: string, places: readonly string[]): readonly ToldHarm[] {
  const told = new Map<string, ToldHarm>();
  let before = HARM_SIDES.filter((side) => places.some((place) => PLACES[side].test(place)));
  for (const clause of [title, ...clausesOf(summary)]) {
    const harms = HARMS.filter((harm) => WORDS[harm].test(clause));
    if (harms.length === 0) continue;
    const acting = clause.replace(ACTING, '');
    const named = HARM_SIDES.filter((side) => NAMED[side].test(acting));
    if (named.length > 0) before = named;
    for (const harm of harms) for (const side of before) told.set(`${side} ${harm}`, { side, harm });
  }
  return [...told.values()];
}

const clausesOf = (text: string): readonly string[] => text.replace(/\s+/g, ' ').split(/(?<=[.!?;]) (?=[A-Za-z“])/);
