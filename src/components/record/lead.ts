/*
 * What the home page opens with: how many people were killed on each side, in the order in which it happened. The dead
 * come before courts and counts of states, and neither side stands alone: where one number is missing, none leads.
 */
import type { Standing } from '../../model/record.ts';

const LEAD = ['killed-7-october', 'deaths-gaza'];

/** The cards that lead, or none. */
export function leadOf(standings: readonly Standing[]): readonly Standing[] {
  const cards = LEAD.flatMap((id) => standings.find((card) => card.id === id && card.figure) ?? []);
  return cards.length === LEAD.length ? cards : [];
}

/** The other cards, in their order. */
export function afterLead(standings: readonly Standing[]): readonly Standing[] {
  const lead = leadOf(standings);
  return standings.filter((card) => !lead.includes(card));
}
