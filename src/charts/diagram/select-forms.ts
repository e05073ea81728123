/* Rows of the forms that go by a procedure, a duty, a body or a clause. */
import { formatDay } from '../../i18n/dates.ts';
import type { Body, Clauses, Duties, Procedure } from '../../model/diagram.ts';
import type { SelectContext } from '../kind.ts';
import type { BodiesRows, CellRow, ClausesRows, DutiesRows, StepsRows } from './rows.ts';
import { ledTo, type Teller } from './teller.ts';

type Told<Rows> = Omit<Rows, 'publishers' | 'asOf'>;

export function selectSteps(
  procedures: readonly Procedure[],
  { say, sourcesOf }: Teller,
  { t, locale, page }: SelectContext,
): Told<StepsRows> {
  return {
    shows: 'steps',
    procedures: procedures.map(({ id, lane, name, stages, cases }) => ({
      ...{ id, lane, name: name.text },
      stages: stages.map((stage) => ({ name: stage.name.text, sources: sourcesOf(stage.citations) })),
      cases: cases.map((each) => ({
        ...{ id: each.id, name: each.name.text, stands: say(each.stands) },
        stops: each.stops.map(({ stage, state, day, event, flag, says }) => ({
          stage: stages.findIndex((other) => other.id === stage),
          state,
          ...(day ? { day: formatDay(locale, day, 'medium') } : {}),
          ...(event ? { href: page('events', event) } : {}),
          ...(flag ? { flag: flag.text } : {}),
          ...(says ? { says: say(says) } : {}),
        })),
      })),
    })),
    words: {
      done: t('chart.diagram.steps.done'),
      here: t('chart.diagram.steps.here'),
      ended: t('chart.diagram.steps.ended'),
      open: t('chart.diagram.steps.open'),
      stage: t('chart.diagram.steps.stage'),
      stands: t('chart.diagram.steps.stands'),
    },
  };
}

export function selectDuties(
  { lane, start, duties }: Duties,
  { say }: Teller,
  context: SelectContext,
): Told<DutiesRows> {
  const { t } = context;
  return {
    shows: 'duties',
    lane,
    start: { ...say(start), name: start.name.text, ...ledTo(start.term, context) },
    duties: duties.map(({ id, who, term, force, does, law, answers }) => ({
      ...{ id, who: who.text, force, does: does.text, law: say(law), answers: answers.map(say) },
      ...ledTo(term, context),
    })),
    words: {
      must: t('chart.diagram.duties.must'),
      disputed: t('chart.diagram.duties.disputed'),
      may: t('chart.diagram.duties.may'),
      none: t('chart.diagram.duties.none'),
      law: t('chart.diagram.duties.law'),
      answers: t('chart.diagram.duties.answers'),
    },
  };
}

export function selectBodies(bodies: readonly Body[], { say }: Teller, context: SelectContext): Told<BodiesRows> {
  const { t } = context;
  return {
    shows: 'bodies',
    bodies: bodies.map(({ id, lane, name, term, task, force, chosen, binds, can, did, next }) => ({
      ...{ id, lane, name: name.text, task: task.text, force, ...ledTo(term, context) },
      ...{ chosen: say(chosen), binds: say(binds), can: say(can), did: say(did) },
      ...(next ? { next: { ...say(next), back: next.back } } : {}),
    })),
    words: {
      must: t('chart.diagram.bodies.must'),
      disputed: t('chart.diagram.bodies.disputed'),
      may: t('chart.diagram.bodies.may'),
      none: t('chart.diagram.bodies.none'),
      chosen: t('chart.diagram.bodies.chosen'),
      binds: t('chart.diagram.bodies.binds'),
      can: t('chart.diagram.bodies.can'),
      did: t('chart.diagram.bodies.did'),
      next: t('chart.diagram.bodies.next'),
    },
  };
}

/** @throws Error where an order has no such point, or its vote was not counted */
export function selectClauses(
  { columns, rows }: Clauses,
  { say }: Teller,
  { world, t, locale }: SelectContext,
): Told<ClausesRows> {
  const orders = columns.map(({ order: id }) => {
    const order = world.orders.get(id);
    if (!order) throw new Error(`clauses: "${id}" is not in content/orders`);
    return order;
  });
  const voteOf = (column: number, n: string): NonNullable<CellRow['point']> => {
    const order = orders[column];
    const vote = order?.points.find((point) => point.n === n)?.vote;
    if (!vote) throw new Error(`clauses: "${order?.id}" has no point "${n}" with a vote`);
    const { inFavour, against } = vote;
    return { n, inFavour, against, words: t('chart.diagram.clauses.vote', { n, inFavour, against }) };
  };
  return {
    shows: 'clauses',
    columns: orders.map(({ id, decided, label }) => ({
      ...{ id, name: formatDay(locale, decided, 'long'), label: label.text },
    })),
    rows: rows.map(({ id, name, cells }) => ({
      ...{ id, name: name.text },
      cells: cells.map((cell): CellRow => {
        const column = columns.findIndex((each) => each.id === cell.column);
        const { kind, head, point } = cell;
        return { ...say(cell), column, kind, head: head.text, ...(point ? { point: voteOf(column, point) } : {}) };
      }),
    })),
    words: {
      new: t('chart.diagram.clauses.new'),
      upheld: t('chart.diagram.clauses.upheld'),
      gap: t('chart.diagram.clauses.gap'),
      inFavour: t('chart.diagram.clauses.inFavour'),
      against: t('chart.diagram.clauses.against'),
    },
  };
}
