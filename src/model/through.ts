/* Through which day the record as a whole was checked. Pure. */
import type { Day } from './date.ts';
import type { World } from './world.ts';

/**
 * The day through which every lane of the record was checked: what a page without a day of its own may say. The day of the
 * last edit is later, and nothing that happened since is implied.
 */
export function recordThrough({ lanes, edited }: Pick<World, 'lanes' | 'edited'>): Day {
  return lanes.map(({ checkedThrough }) => checkedThrough).sort()[0] ?? edited;
}
