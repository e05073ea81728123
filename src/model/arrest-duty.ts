/*
 * Whether a state must arrest a person under a warrant of the International Criminal Court, as a message with what it
 * rests on: made from its place under the Rome Statute and from nothing else. What a government says changes no duty.
 */
import type { Citation } from './record.ts';
import type { State, TreatyStatus } from './states.ts';
import type { World } from './world.ts';

/** A sentence of the catalogue with its sources. */
export interface Grounded {
  /** The message `states.answer.…`. */
  readonly message: string;
  /** The day that it names. */
  readonly day?: string;
  readonly citations: readonly Citation[];
}

type Sources = Pick<World, 'sources'>;

const STATUTE = 'rome-statute';

/** Where the duty is written, and where it says what others may be asked. */
const DUTY = [{ id: STATUTE, at: 'Articles 86 and 89' }];
const NO_DUTY = [{ id: STATUTE, at: 'Articles 86, 87(5) and 89' }];

/** The two articles that are read against each other, what judges held in three cases, and what a party said. */
const DISPUTE = [
  { id: STATUTE, at: 'Articles 27 and 98' },
  { id: 'icc-jordan-2019-05-06', at: 'paras. 1–7' },
  { id: 'icc-mongolia-2024-10-24' },
  { id: 'icc-ptc-2025-07-24-hungary' },
  { id: 'fr-mfa-2024-11-27' },
];

/** The answer to "must it arrest?" for a state. */
export function dutyOf({ rome }: Pick<State, 'rome'>, world: Sources): Grounded {
  const { message, day } = answerOf(rome);
  const law = message === 'party' || message === 'leaving' || message === 'former' ? DUTY : NO_DUTY;
  const citations = [...cited(law, world), ...rome.citations];
  return { message: `states.answer.${message}`, ...(day ? { day } : {}), citations };
}

/** What is disputed about that duty; nothing for a state that it does not bind. */
export function disputeOf({ rome }: Pick<State, 'rome'>, world: Sources): Grounded | undefined {
  if (rome.status !== 'party') return undefined;
  return { message: 'states.answer.disputed', citations: cited(DISPUTE, world) };
}

function answerOf(rome: TreatyStatus): { readonly message: string; readonly day?: string | undefined } {
  const { status, left, withdrawalNotified, withdrawalRevoked } = rome;
  if (status === 'party' && withdrawalNotified && !withdrawalRevoked)
    return { message: 'leaving', day: withdrawalNotified };
  return { message: status, day: status === 'former' ? left : undefined };
}

function cited(list: readonly { readonly id: string; readonly at?: string }[], { sources }: Sources): Citation[] {
  return list.flatMap(({ id, at }) => {
    const source = sources.get(id);
    return source ? [{ source, ...(at ? { at } : {}) }] : [];
  });
}
