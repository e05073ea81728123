/*
 * What states are sorted by: for each subject the categories in order, with how they are drawn, and what a state was
 * from which day on. Editorial judgement lives here: a position is what a state said, in the label that its page bears.
 */
import type { PartialDate } from '../../model/date.ts';
import type { World } from '../../model/world.ts';
import type { Stance, State } from '../../model/states.ts';
import type { TileCategory } from './rows.ts';
import type { MapSpec } from './spec.ts';

type Category = Pick<TileCategory, 'id' | 'style' | 'tone' | 'named'>;

/** What a state was from a date on. */
export interface Spell {
  /** Absent for what held before the map begins. */
  readonly since?: PartialDate | string;
  readonly category: string;
  /** False where `since` is the day of checking and not a date that the record tells. */
  readonly dated?: false;
  /** Index of the position that says it, for its speaker and words. */
  readonly position?: number;
}

export interface Subject {
  readonly categories: readonly Category[];
  /** First day of the map. */
  readonly from: string;
  /** Last day of the map: the day to which the matter was checked. */
  readonly to: (world: World) => string;
  /** Oldest first, at least one. */
  readonly spells: (state: State, world: World) => readonly Spell[];
}

/** Statements that say the same about carrying out the warrants, as the design groups them. */
const STANCE: Readonly<Record<Exclude<Stance, 'conduct'>, string>> = {
  'would-comply': 'comply',
  'party-welcomed': 'comply',
  'obligations-acknowledged': 'obligations',
  'immunity-argued': 'immunity',
  assurances: 'assurances',
  ambiguous: 'unclear',
  criticised: 'unclear',
  'not-a-party': 'outside',
};

const laneDay = (world: World, lane: string) =>
  world.lanes.find(({ id }) => id === lane)?.checkedThrough ?? world.edited;

export const SUBJECT: Readonly<Record<MapSpec['subject'], Subject>> = {
  'rome-statute': {
    categories: [
      { id: 'party', style: 'full', tone: 'pos-yes', named: true },
      { id: 'notified', style: 'cut', tone: 'pos-no', named: true },
      { id: 'former', style: 'dash', tone: 'pos-open', named: true },
      { id: 'signatory', style: 'corner', tone: 'ink-3', named: true },
      { id: 'none', style: 'code', tone: 'ink-3', named: false },
    ],
    from: '2023-10-07',
    to: (world) => laneDay(world, 'icc'),
    spells: ({ rome }) => [
      ...(rome.status === 'party' && rome.inForce
        ? [{ category: 'none' }, { since: rome.inForce, category: 'party' }]
        : [{ category: rome.status, ...sinceLeftOrSigned(rome) }]),
      ...(rome.withdrawalNotified ? [{ since: rome.withdrawalNotified, category: 'notified' }] : []),
      ...(rome.withdrawalRevoked ? [{ since: rome.withdrawalRevoked, category: 'party' }] : []),
    ],
  },
  'warrant-positions': {
    categories: [
      { id: 'comply', style: 'full', tone: 'pos-yes', named: true },
      { id: 'obligations', style: 'ring', tone: 'pos-duty', named: true },
      { id: 'unclear', style: 'dash', tone: 'pos-open', named: true },
      { id: 'immunity', style: 'ring', tone: 'pos-imm', named: true },
      { id: 'assurances', style: 'cut', tone: 'pos-no', named: true },
      { id: 'outside', style: 'corner', tone: 'ink-3', named: true },
      { id: 'silent-party', style: 'thin', tone: 'ink-3', named: false },
      { id: 'silent', style: 'code', tone: 'ink-3', named: false },
    ],
    from: '2024-11-21',
    to: (world) => laneDay(world, 'icc'),
    spells: ({ stance, positions, rome }) => [
      { category: rome.status === 'party' ? 'silent-party' : 'silent' },
      ...positionSpells(positions, stance),
    ],
  },
  recognition: {
    categories: [
      { id: 'listed', style: 'full', tone: 'pos-yes', named: true },
      { id: 'not-counted', style: 'dash', tone: 'pos-open', named: true },
      { id: 'not-listed', style: 'code', tone: 'ink-3', named: false },
    ],
    from: '2023-10-07',
    to: (world) => laneDay(world, 'states'),
    spells: ({ recognition: { status, date } }, world) => {
      if (date) return [{ category: 'not-listed' }, { since: date, category: status }];
      // Of an announcement without a day only what held when it was checked is known.
      if (status === 'not-counted')
        return [{ category: 'not-listed' }, { since: laneDay(world, 'states'), category: status, dated: false }];
      return [{ category: status }];
    },
  },
  'hague-group': {
    categories: [
      { id: 'founder', style: 'full', tone: 'pos-yes', named: true },
      { id: 'left', style: 'dash', tone: 'pos-open', named: true },
      { id: 'endorsed', style: 'ring', tone: 'pos-duty', named: true },
      { id: 'outside', style: 'code', tone: 'ink-3', named: false },
    ],
    from: '2025-01-31',
    to: (world) => world.hagueGroup?.asOf ?? world.edited,
    spells: ({ id }, { hagueGroup }) => {
      if (hagueGroup?.founders.includes(id)) {
        const change = hagueGroup.changes.find((each) => each.state === id && each.status === 'former');
        return [{ category: 'founder' }, ...(change ? [{ since: change.date, category: 'left' }] : [])];
      }
      const endorsed = hagueGroup?.endorsers.find(({ states }) => states.includes(id));
      return [{ category: 'outside' }, ...(endorsed ? [{ since: endorsed.date, category: 'endorsed' }] : [])];
    },
  },
};

/** The day of a withdrawal or of a signature, where the record has it. */
function sinceLeftOrSigned({ status, left, signed }: State['rome']): Pick<Spell, 'since'> {
  const since = status === 'former' ? left : status === 'signatory' ? signed : undefined;
  return since === undefined ? {} : { since };
}

/**
 * One spell per statement on arrest; acts without a statement change nothing. The last one is the stance that the
 * state's page names: where members of one government said different things, that is not the last statement.
 */
function positionSpells(positions: State['positions'], stance: Stance | undefined): Spell[] {
  const said = positions.flatMap(({ date, stance: each }, position) =>
    each === 'conduct' ? [] : [{ since: date, category: STANCE[each], position }],
  );
  const last = said.at(-1);
  if (!last || !stance || stance === 'conduct') return said;
  return [...said.slice(0, -1), { ...last, category: STANCE[stance] }];
}
