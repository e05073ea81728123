/* The shapes of what states are party to, said, voted and enacted. */
import { z } from 'astro/zod';
import { MEASURE_TYPES, STANCES } from '../model/states.ts';
import {
  also,
  changes,
  check,
  day,
  notKnown,
  partialDate,
  reference,
  shortFor,
  sources,
  wordsLine,
  wordsShort,
  wordsText,
} from './fields.ts';

const count = {
  yes: z.number().int().min(0).describe('In favour.'),
  no: z.number().int().min(0).describe('Against.'),
  abstain: z.number().int().min(0).describe('Abstentions.'),
  notVoting: z.number().int().min(0).describe('Members that did not vote.'),
};

/** content/states/<iso3 in lower case>.yaml; every state is an actor too. */
export const stateShape = z.strictObject({
  name: wordsLine(80, 'The name in English.'),
  also,
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'write three capital letters: ZAF')
    .describe('ISO 3166-1 alpha-3 code.'),
  numeric: z
    .string()
    .regex(/^\d{3}$/, 'write three digits: "710"')
    .describe('ISO 3166-1 numeric code.'),
  un: z.enum(['member', 'observer', 'none']).describe('Member or observer state of the United Nations, or neither.'),
  eu: z.boolean().describe('Member of the European Union.').default(false),
  rome: z.strictObject({
    status: z.enum(['party', 'former', 'signatory', 'none']).describe('Its place under the Rome Statute.'),
    deposited: day.describe('Day of the deposit with the Secretary-General.').optional(),
    how: z.enum(['ratification', 'accession', 'acceptance', 'succession']).describe('How it joined.').optional(),
    inForce: day.describe('Entry into force for it.').optional(),
    left: day.describe('Day its withdrawal took effect.').optional(),
    signed: day.optional(),
    withdrawalNotified: day
      .describe('Day of a notification of withdrawal that did not take effect yet, or never did.')
      .optional(),
    withdrawalRevoked: day.describe('Day on which that notification was withdrawn.').optional(),
    note: wordsText(300, 'What the reader must know.').optional(),
    sources,
  }),
  recognition: z.strictObject({
    status: z
      .enum(['listed', 'not-counted', 'not-listed'])
      .describe('listed: in the count of states that recognise Palestine.'),
    date: partialDate.optional(),
    note: wordsText(400, 'How the date is known, or why it is not counted.').optional(),
    sources,
  }),
  positions: z
    .array(
      z.strictObject({
        date: partialDate,
        speaker: wordsLine(120, 'Office and name of who spoke, at the time.'),
        stance: z.enum(STANCES).describe('What was said about carrying out the warrants.'),
        text: wordsText(400, 'What was said or done, in reported speech or a short quotation.'),
        check,
        sources,
      }),
    )
    .describe('On the warrants of 21 November 2024, oldest first.')
    .default([]),
  stance: z.enum(STANCES).describe('The last position found on carrying out the warrants.').optional(),
  stanceNote: wordsText(400, 'A caveat to that.').optional(),
  changed: changes,
  unknown: notKnown,
});

/** content/measures/<id>.yaml */
export const measureShape = z.strictObject({
  state: reference('actors', 'The state, or the European Union.'),
  type: z.enum(MEASURE_TYPES).describe('What kind of measure it is.'),
  date: partialDate,
  ended: day.describe('The day it ended or was reversed.').optional(),
  text: wordsText(500, 'What was decided, with its scope and exceptions.'),
  decidedBy: wordsLine(160, 'Who decided.'),
  status: wordsText(400, 'What was last seen of it; no legal opinion.'),
  statusAsOf: day.describe('The day to which that was checked.'),
  note: wordsText(400, 'About dates or figures.').optional(),
  check,
  event: reference('events', 'The event that tells it.').optional(),
  sources,
  changed: changes,
  unknown: notKnown,
});

/** content/resolutions/<id>.yaml; its roll call is content/votes/<id>.csv. */
export const resolutionShape = z
  .strictObject({
    body: z.enum(['ga', 'hrc']).describe('General Assembly or Human Rights Council.'),
    number: z.string().min(3).max(40).describe('The symbol: A/RES/ES-10/24.'),
    title: wordsLine(300, 'The title.'),
    label: wordsLine(48, 'What it is about, in a few words that tell it from others of its title.'),
    date: day,
    asks: wordsText(500, 'What it asks, demands or decides.'),
    short: wordsShort.optional(),
    count: z.strictObject(count).describe('The count as recorded when the vote was taken.'),
    later: z
      .strictObject({ ...count, why: wordsText(300, 'Why it differs.') })
      .describe('A count that the United Nations gave later.')
      .optional(),
    someVotes: wordsText(300, 'Named votes where only some are known.').optional(),
    note: wordsText(400, 'What the reader must know.').optional(),
    check,
    event: reference('events', 'The event that tells it.').optional(),
    sources,
    changed: changes,
    unknown: notKnown,
  })
  .superRefine(shortFor('asks'))
  .superRefine((resolution, context) => {
    const members = resolution.body === 'ga' ? 193 : 47;
    for (const field of ['count', 'later'] as const) {
      const each = resolution[field];
      const sum = each ? each.yes + each.no + each.abstain + each.notVoting : members;
      if (sum !== members)
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `adds up to ${sum}; the body has ${members} members`,
        });
    }
  });

const told = { text: wordsText(700, 'One statement.'), check, sources };

/** content/hague-group.yaml */
export const hagueGroupShape = z.strictObject({
  asOf: day.describe('The day to which membership was checked.'),
  what: z.strictObject(told),
  founded: day,
  founders: z.array(reference('states', 'A founder.')).min(1),
  foundersNote: wordsText(400, 'How founders are counted.'),
  convenor: z.strictObject(told),
  chairs: z.array(reference('states', 'A chair.')),
  changes: z.array(
    z.strictObject({
      state: reference('states', 'The state.'),
      status: z.enum(['former', 'member']),
      date: partialDate,
      text: wordsText(500, 'What was seen.'),
      check,
      sources,
    }),
  ),
  commitments: z.array(z.strictObject({ n: z.number().int(), text: wordsText(500, 'The commitment in plain words.') })),
  commitmentsNote: z.strictObject(told),
  bogota: z.array(z.strictObject({ n: z.number().int(), text: wordsText(400, 'The measure in plain words.') })),
  bogotaNote: z.strictObject(told),
  endorsers: z.array(
    z.strictObject({
      date: day,
      states: z.array(reference('states', 'A state that endorsed the measures.')).min(1),
      note: wordsText(300, 'A reservation.').optional(),
      sources,
    }),
  ),
  meetings: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      date: partialDate,
      place: reference('places', 'Where it met, where the place is in the record.').optional(),
      text: wordsText(500, 'What is known of it.'),
      attending: z.array(reference('states', 'A state that attended.')).default([]),
      event: reference('events', 'The event that tells it.').optional(),
      sources,
    }),
  ),
  reactions: z.array(z.strictObject({ by: wordsLine(100, 'Who said it.'), date: partialDate, ...told })),
  limits: z.array(z.strictObject(told)),
  changed: changes,
  unknown: notKnown,
});

/** content/sanctions-on-icc.yaml */
export const sanctionsShape = z.strictObject({
  asOf: day.describe('The day to which this was checked.'),
  order: z.strictObject({ name: wordsLine(140, 'Its name and number.'), date: day, ...told }),
  bill: z.strictObject({ name: wordsLine(140, 'Its name and number.'), ...told }),
  rounds: z.array(
    z.strictObject({
      n: z.number().int().min(1),
      date: day,
      listed: z
        .array(
          z.strictObject({
            name: z.string().min(2).max(80).describe('As listed.'),
            role: wordsLine(80, 'The role at the time.'),
            state: reference('states', 'Nationality as given.').optional(),
          }),
        )
        .min(1),
      reason: wordsText(300, 'The reason that the United States stated.').optional(),
      note: wordsText(300, 'About the date.').optional(),
      event: reference('events', 'The event that tells it.').optional(),
      sources,
    }),
  ),
  totals: z.strictObject(told),
  responses: z.array(z.strictObject({ by: wordsLine(120, 'Who answered.'), date: partialDate, ...told })),
  challenges: z.array(
    z.strictObject({
      court: wordsLine(120, 'The court.'),
      plaintiffs: wordsLine(120, 'Who sued.'),
      filed: day,
      ruled: partialDate.optional(),
      ...told,
    }),
  ),
  changed: changes,
  unknown: notKnown,
});

/** Where each state's tile stands on a tile map, by id of the state. */
export const tilesShape = z.record(
  reference('states', 'Id of a state.'),
  z.tuple([z.number().int().min(0), z.number().int().min(0)]).describe('Column and row, counted from 0.'),
);
