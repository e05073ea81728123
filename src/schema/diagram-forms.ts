/* Forms of a drawing that go by a procedure, a duty, a body or a clause. */
import { z } from 'astro/zod';
import { statement, term } from './diagram-statement.ts';
import { day, id, line, reference, sources, wordsLine, wordsText } from './fields.ts';

const force = z
  .enum(['must', 'disputed', 'may', 'none'])
  .describe('How somebody is bound: must, is disputed, may, or is not bound.');

const stop = z
  .strictObject({
    stage: id.describe('Id of a stage of the procedure.'),
    state: z
      .enum(['done', 'here', 'ended', 'open'])
      .describe('Through it, standing there, ended there, or not there yet, as of "asOf".'),
    day: day.optional(),
    event: reference('events', 'The entry of what happened there: the mark leads to it.').optional(),
    flag: wordsLine(40, 'Written over the point at which it stands or ended.').optional(),
    says: statement.describe('What happened there.').optional(),
  })
  .superRefine(({ state, day: on, event, flag, says }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (state === 'open' && (on || event || flag || says))
      fault('state', 'is "open": what is ahead has no day, no entry and no text');
    if (state !== 'open' && !says) fault('says', `is missing; at a stage that is "${state}" something happened`);
    if ((state === 'here' || state === 'ended') && !flag)
      fault('flag', `is missing; a case that stands or ended there says so`);
  });

const procedure = z
  .strictObject({
    id,
    lane: z.enum(['icj', 'icc']).describe('Whose procedure it is: its colour and shape.'),
    name: wordsLine(60, 'The procedure.'),
    stages: z
      .array(z.strictObject({ id, name: wordsLine(40, 'The stage in a few words.'), sources }))
      .min(2, 'needs at least two stages')
      .describe('In order.'),
    cases: z
      .array(
        z.strictObject({
          id,
          name: wordsLine(60, 'The case, or whose case it is.'),
          persons: z
            .array(reference('people', 'A person whose case it is: the page of a warrant shows its steps.'))
            .optional(),
          stands: statement.describe('Where it stands.'),
          stops: z.array(stop).min(1, 'needs at least one stage'),
        }),
      )
      .min(1, 'needs at least one case'),
  })
  .superRefine(({ stages, cases }, context) => {
    for (const [i, { stops }] of cases.entries()) {
      const places = stops.map(({ stage }) => stages.findIndex((each) => each.id === stage));
      const at = (k: number, message: string) =>
        context.addIssue({ code: 'custom', path: ['cases', i, 'stops', k, 'stage'], message });
      for (const [k, place] of places.entries()) {
        if (place < 0) at(k, `"${stops[k]?.stage}" is not among the stages of the procedure`);
        else if (k > 0 && place <= (places[k - 1] ?? -1))
          at(k, 'comes after its place; stops stand in the order of stages');
        const before = stops[k - 1]?.state;
        if (before === 'ended') at(k, 'follows a stage at which the case ended');
        if ((before === 'here' || before === 'open') && stops[k]?.state !== 'open')
          at(k, 'was not reached: the case stands at an earlier stage');
      }
    }
  });

export const steps = z.array(procedure).min(1, 'needs at least one procedure');

export const duties = z.strictObject({
  lane: z.enum(['icj', 'icc']).describe('Whose act it is: its colour.'),
  start: z
    .strictObject({ name: wordsLine(60, 'The act.'), term, text: wordsText(260, 'What it is.'), sources })
    .describe('The act from which it follows.'),
  duties: z
    .array(
      z.strictObject({
        id,
        who: wordsLine(60, 'Who is concerned.'),
        term,
        force,
        does: wordsLine(40, 'What that one must or may do, in a few words.'),
        law: statement.describe('What the law says.'),
        answers: z.array(statement).min(1, 'needs at least one answer').describe('What was said or done.'),
      }),
    )
    .min(2, 'needs at least two'),
});

export const bodies = z
  .array(
    z.strictObject({
      id,
      lane: z.enum(['icj', 'icc', 'un']).describe('Its colour.'),
      name: wordsLine(60, 'The body.'),
      term,
      task: wordsLine(30, 'What it does, in two or three words.'),
      force: force.describe('How its words bind.'),
      chosen: statement.describe('Who chooses its members.'),
      binds: statement.describe('Whom its words bind.'),
      can: statement.describe('What it may do.'),
      did: statement.describe('What it did here.'),
      next: z
        .strictObject({
          text: wordsText(80, 'What leads to the body that follows.'),
          back: z.boolean().describe('Whether it leads from the next one to this.').default(false),
          sources,
        })
        .optional(),
    }),
  )
  .min(2, 'needs at least two bodies')
  .refine((all) => all.at(-1)?.next === undefined, 'the last body leads to none: leave "next" out');

const cell = z
  .strictObject({
    column: id.describe('Id of a column.'),
    kind: z
      .enum(['new', 'upheld', 'said', 'count', 'gap'])
      .describe(
        'New words of the Court, a clause upheld from before, what somebody said, a count, or that there is none.',
      ),
    head: wordsLine(40, 'The verb, the speaker or the number.'),
    text: wordsText(260, 'The words, or what they mean.'),
    point: line(8, 'The operative point of the order: "2(a)".').optional(),
    sources,
  })
  .refine(({ kind, point }) => (kind === 'new' || kind === 'upheld') === (point !== undefined), {
    path: ['point'],
    message: 'stands with words of the Court, and with no others',
  });

export const clauses = z
  .strictObject({
    columns: z
      .array(z.strictObject({ id, order: reference('orders', 'The order.') }))
      .min(2, 'needs at least two orders'),
    rows: z
      .array(
        z.strictObject({
          id,
          name: wordsLine(40, 'The subject.'),
          cells: z.array(cell).min(1, 'needs at least one cell'),
        }),
      )
      .min(1, 'needs at least one row'),
  })
  .superRefine(({ columns, rows }, context) => {
    for (const [i, { cells }] of rows.entries()) {
      const places = cells.map(({ column }) => columns.findIndex((each) => each.id === column));
      for (const [k, place] of places.entries())
        if (place < 0 || place < (places[k - 1] ?? 0))
          context.addIssue({
            code: 'custom',
            path: ['rows', i, 'cells', k, 'column'],
            message: place < 0 ? `"${cells[k]?.column}" is not a column` : 'stands out of the order of columns',
          });
    }
  });
