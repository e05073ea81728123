/* A state's place in the Hague Group. Knows the record, no words. */
import type { World } from '../../model/world.ts';

export type Membership = 'founder' | 'left' | 'endorsed';

/** `founder`: signed and not known to have left; `left`; `endorsed`: the Bogota measures only. */
export function membershipOf(world: World, state: string): Membership | undefined {
  const group = world.hagueGroup;
  if (!group) return undefined;
  if (group.changes.some((change) => change.state === state && change.status === 'former')) return 'left';
  if (group.founders.includes(state)) return 'founder';
  return group.endorsers.some((each) => each.states.includes(state)) ? 'endorsed' : undefined;
}
