/*
 * How evenly the record lets the parties speak: positions by party and lane, and the key events on which fewer than two
 * parties are heard. Courts and bodies are heard too and are no party. Knows files' values, no page.
 */
import { type Actor, LANES, type LaneId } from '../model/record.ts';

export interface Voice {
  /** Id of the actor. */
  readonly by: string;
  readonly lanes: Readonly<Record<LaneId, number>>;
  readonly total: number;
}

export interface OneSided {
  readonly id: string;
  readonly lane: LaneId;
  /** Who is heard; empty where nobody is. */
  readonly parties: readonly string[];
}

interface Told {
  readonly lane: LaneId;
  readonly importance: number;
  readonly positions: readonly { readonly by: string }[];
  readonly positionsNote?: string | undefined;
}

type Actors = ReadonlyMap<string, Pick<Actor, 'kind'>>;

/** Those who speak for one side of the war count as one party: two of them are not both sides. */
const PALESTINIAN = new Set([
  'pse',
  'hamas',
  'palestinian-islamic-jihad',
  'palestinian-armed-groups',
  'palestine-red-crescent',
  'gaza-health-ministry',
]);

/** Every actor whose words are told as a position, the most heard first. */
export function voicesOf(events: ReadonlyMap<string, Told>): readonly Voice[] {
  const all = [...events.values()].flatMap(({ lane, positions }) => positions.map(({ by }) => ({ by, lane })));
  return [...new Set(all.map(({ by }) => by))]
    .map((by): Voice => {
      const own = all.filter((position) => position.by === by);
      const lanes = Object.fromEntries(LANES.map((lane) => [lane, own.filter((each) => each.lane === lane).length]));
      return { by, lanes: lanes as Record<LaneId, number>, total: own.length };
    })
    .sort((a, b) => b.total - a.total || (a.by < b.by ? -1 : 1));
}

/** Key events on which fewer than two parties are heard and whose file does not say why (`positionsNote`). */
export function oneSidedOf(events: ReadonlyMap<string, Told>, actors: Actors): readonly OneSided[] {
  return [...events]
    .filter(([, { importance, positionsNote }]) => importance === 1 && !positionsNote)
    .map(([id, { lane, positions }]) => ({ id, lane, parties: partiesOf(positions, actors) }))
    .filter(({ parties }) => parties.length < 2);
}

function partiesOf(positions: Told['positions'], actors: Actors): readonly string[] {
  const parties = positions
    .filter(({ by }) => PALESTINIAN.has(by) || !['court', 'body'].includes(actors.get(by)?.kind ?? ''))
    .map(({ by }) => (PALESTINIAN.has(by) ? 'pse' : by));
  return [...new Set(parties)];
}
