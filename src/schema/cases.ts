/* The shapes of the court record: proceedings, orders, warrants, what was said about the warrants. */
import { z } from 'astro/zod';
import { ORDER_KINDS, ORGANS, PROCEEDING_KINDS, STEP_KINDS } from '../model/cases.ts';
import {
  changes,
  check,
  day,
  notKnown,
  partialDate,
  positionsNote,
  reference,
  shortFor,
  sources,
  wordsLine,
  wordsShort,
  wordsText,
} from './fields.ts';
import { point } from './point.ts';

const disc = z.enum(['full', 'half', 'empty']).describe('Filled: in force; half: pending; empty: given or ended.');

const step = z.strictObject({
  date: partialDate,
  kind: z.enum(STEP_KINDS).describe('What kind of step it is.'),
  what: wordsLine(260, 'What happened or is due, in one line.'),
  check,
  note: wordsText(400, 'What the reader must know about the date or the step.').optional(),
  by: reference('actors', 'Whose step it is, or whose time-limit; left out for steps of the court itself.').optional(),
  organ: z
    .enum(ORGANS)
    .describe('Whose step it is, for a step of an organ of the International Criminal Court.')
    .optional(),
  label: wordsLine(32, 'A few words for pictures, where the words of the event do not serve.').optional(),
  movedTo: day.describe('For a deadline that was moved: the new day.').optional(),
  suspended: day.describe('For a deadline that no longer runs: the day since when.').optional(),
  event: reference('events', 'The event that tells it.').optional(),
  sources,
});

const intervention = z.strictObject({
  state: reference('states', 'The state that intervenes.'),
  articles: z
    .array(z.enum(['62', '63']))
    .min(1)
    .describe('Articles of the Statute: 62 asks for permission, 63 is a right.'),
  filed: partialDate,
  announced: partialDate.optional(),
  withdrawn: day.describe('Day of the withdrawal.').optional(),
  stance: wordsText(400, 'What it says, in reported speech.'),
  note: wordsText(400, 'About the dates.').optional(),
  check,
  event: reference('events', 'The event that tells it.').optional(),
  sources,
});

/** content/proceedings/<id>.yaml */
export const proceedingShape = z
  .strictObject({
    court: z.enum(['icj', 'icc', 'asp']).describe('Whose proceeding it is.'),
    kind: z.enum(PROCEEDING_KINDS).describe('What kind of proceeding it is.'),
    name: wordsLine(80, 'The short name; a case name for contentious proceedings.'),
    title: wordsLine(300, 'The full title as the court writes it.'),
    number: wordsLine(60, 'Its number: "General List No. 192".').optional(),
    parties: z
      .array(
        z.strictObject({
          role: wordsLine(60, 'Applicant, respondent, requesting organ.'),
          actor: reference('actors', 'Who it is.'),
        }),
      )
      .describe('The parties, or who asked for the opinion.'),
    basis: wordsText(500, 'The legal basis as invoked, with who contests it.').optional(),
    subject: wordsText(600, 'What it is about, attributed.'),
    short: wordsShort.optional(),
    status: wordsLine(40, 'The status in words.'),
    disc,
    stage: wordsText(600, 'Where it stands on the day named.'),
    statusAsOf: day.describe('The day for which the status is known.'),
    next: wordsText(300, 'What is due next.').optional(),
    steps: z.array(step).describe('The docket, oldest first.'),
    positions: z
      .array(
        z.strictObject({
          by: reference('actors', 'Whose position it is.'),
          role: wordsLine(60, 'Its role in the proceeding.'),
          points: z
            .array(z.strictObject({ text: wordsText(700, 'One point, in reported speech.'), check, sources }))
            .min(1),
        }),
      )
      .describe('What each party says, in its strongest form.')
      .default([]),
    interventions: z.array(intervention).describe('Interventions, in order of filing.').default([]),
    note: wordsText(500, 'What the reader must know.').optional(),
    sources,
    changed: changes,
    positionsNote,
    unknown: notKnown,
  })
  .superRefine(shortFor('subject'));

/** content/orders/<id>.yaml: an order, a decision or an opinion. */
export const orderShape = z
  .strictObject({
    proceeding: reference('proceedings', 'The proceeding it belongs to.'),
    kind: z.enum(ORDER_KINDS).describe('What kind of decision it is.'),
    decided: day,
    title: wordsLine(80, 'As the court calls it: "Order of 28 March 2024".'),
    about: wordsLine(160, 'What was asked or decided, in a line.'),
    label: wordsLine(40, 'A few words for lists.'),
    outcome: wordsText(500, 'What came out of it.'),
    short: wordsShort.optional(),
    askedBy: wordsLine(120, 'Who asked, and when.').optional(),
    binding: wordsLine(120, 'Whom it binds, or that it advises.'),
    status: wordsLine(40, 'The status in words.'),
    disc,
    statusAsOf: day,
    merits: wordsLine(200, 'What it does not decide.').optional(),
    paragraph: z
      .string()
      .regex(/^\d+$/, 'write the number alone: "86"')
      .describe('Number of the operative paragraph of the document.')
      .optional(),
    bench: z
      .array(
        z.strictObject({
          person: reference('people', 'The judge.'),
          role: z.enum(['president', 'vice-president', 'judge', 'ad-hoc']).describe('The role on this bench.'),
          chosenBy: reference('actors', 'Who chose the judge ad hoc.').optional(),
        }),
      )
      .describe("The bench in the court's order; empty where it is not known.")
      .default([]),
    benchNote: wordsText(300, 'How the bench is known, or why it is not told.').optional(),
    points: z.array(point).default([]),
    votesNote: wordsText(700, 'How votes and names are known.').optional(),
    alsoSaid: z
      .array(z.strictObject({ text: wordsText(600, 'What it says outside the operative paragraphs.'), sources }))
      .default([]),
    opinions: z
      .array(
        z.strictObject({
          authors: z.array(reference('people', 'Who wrote it.')).min(1),
          form: wordsLine(60, 'Declaration, separate opinion, dissenting opinion.'),
          gist: wordsText(600, 'What it says, neutrally; left out where it was not read.').optional(),
          check,
          sources,
        }),
      )
      .describe('What judges attached.')
      .default([]),
    opinionsNote: wordsText(400, 'What was not read.').optional(),
    event: reference('events', 'The event that tells it.'),
    sources,
    changed: changes,
    positionsNote,
    unknown: notKnown,
  })
  .superRefine(shortFor('outcome'))
  .superRefine((order, context) => {
    const bench = order.bench.map((member) => member.person);
    order.points.forEach(({ vote: cast, n }, i) => {
      if (!cast) return;
      const say = (message: string) => context.addIssue({ code: 'custom', path: ['points', i, 'vote'], message });
      if (bench.length > 0 && cast.inFavour + cast.against !== bench.length)
        say(`of point ${n} has ${cast.inFavour + cast.against} votes and the bench has ${bench.length} judges`);
      if (cast.names === 'withheld' && cast.votedAgainst.length > 0)
        say(`of point ${n} withholds names but lists some; leave votedAgainst out`);
      if (cast.names !== 'withheld' && cast.votedAgainst.length !== cast.against)
        say(`of point ${n} names ${cast.votedAgainst.length} judges against and counts ${cast.against}`);
      for (const judge of cast.votedAgainst)
        if (!bench.includes(judge))
          say(`of point ${n} names ${judge}, who is not on the bench; name one of its judges`);
    });
  });

/** content/warrants/<id>.yaml: one person for whom the Prosecutor applied. */
export const warrantShape = z.strictObject({
  person: reference('people', 'The person.'),
  side: reference('actors', 'The state or group whose office the person held.'),
  role: wordsLine(160, 'The office at the time.'),
  applied: day.describe('Day of the application.'),
  decision: wordsLine(120, 'What was decided.'),
  decided: day,
  chamber: wordsLine(160, 'The chamber and its judges.').optional(),
  period: wordsText(300, 'The period of the alleged conduct, in the words of the Court.').optional(),
  crimes: z
    .array(
      z.strictObject({
        crime: wordsLine(120, 'The alleged crime, as the Chamber listed it.'),
        category: z.enum(['war-crime', 'humanity']).describe('War crime or crime against humanity.'),
        mode: wordsLine(120, 'The alleged mode of liability.').optional(),
      }),
    )
    .default([]),
  crimesNote: wordsText(500, 'What the application listed where no warrant was issued.').optional(),
  mode: wordsText(300, 'The alleged mode of liability for all.').optional(),
  standard: wordsLine(160, 'The standard of the decision.').optional(),
  textNote: wordsText(300, 'Whether the text is public.').optional(),
  notInWarrant: wordsText(400, 'What was applied for and is not among the crimes listed.').optional(),
  death: wordsText(300, 'Where the person died: date, place, who announced and who confirmed.').optional(),
  status: wordsLine(60, 'The status in words.'),
  disc,
  statusNote: wordsText(500, 'How the status is known.').optional(),
  statusAsOf: day,
  events: z.array(reference('events', 'An event of this warrant.')).min(1),
  sources,
  changed: changes,
  unknown: notKnown,
});

/** content/warrant-responses.yaml */
export const warrantResponsesShape = z.array(
  z.strictObject({
    on: z.array(reference('warrants', 'The warrant or application it is about.')).min(1),
    by: reference('actors', 'Whose words they are.'),
    speaker: wordsLine(120, 'Office or person.').optional(),
    date: day,
    text: wordsText(500, 'What was said, in reported speech or a short quotation.'),
    sources,
  }),
);
