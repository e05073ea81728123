/* A judge's votes on the points of a decision, as a table's rows. Knows the record, no markup. */
import type { BenchMember, JudgeOpinion, OperativePoint, Order } from '../../model/cases.ts';

export { pointName } from '../../model/point-name.ts';

export type Cast = 'for' | 'against' | 'untold';

export interface JudgeRow {
  readonly member: BenchMember;
  /** One per point, in the order of the points. */
  readonly votes: readonly Cast[];
  readonly opinions: readonly JudgeOpinion[];
}

/** The points whose names are told: the columns of the table. */
export function pointsWithNames(order: Order): readonly OperativePoint[] {
  return order.points.filter((point) => point.vote !== undefined && point.vote.names !== 'withheld');
}

/** One row per judge, in the order of the bench. */
export function judgeRows(order: Order): readonly JudgeRow[] {
  const points = pointsWithNames(order);
  return order.bench.map((member) => ({
    member,
    votes: points.map(({ vote }) =>
      vote?.votedAgainst.includes(member.person)
        ? 'against'
        : vote?.votedFor.includes(member.person)
          ? 'for'
          : 'untold',
    ),
    opinions: order.opinions.filter(({ authors }) => authors.includes(member.person)),
  }));
}
