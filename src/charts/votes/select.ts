/* From the record to the rows of a votes chart: resolutions, or the points of a decision and its judges in order of agreement. */
import { countingOf } from '../../i18n/dates.ts';
import type { BenchMember, Order } from '../../model/cases.ts';
import type { SelectContext } from '../kind.ts';
import type { BenchRows, VoteJudge, VotePoint, VoteRow, VotesRows } from './rows.ts';
import { selectCouncil } from './select-council.ts';
import { selectTallies } from './select-tallies.ts';
import type { VotesSpec } from './spec.ts';

export function selectVotes(context: SelectContext, { order, council }: VotesSpec): VotesRows {
  if (council) return selectCouncil(context, council);
  return order === undefined ? selectTallies(context) : selectBench(context, order);
}

/** @throws Error where the record has no such decision, or no point of it a count */
function selectBench(context: SelectContext, id: string): BenchRows {
  const { world, locale, t, page } = context;
  const order = world.orders.get(id);
  if (!order)
    throw new Error(`order: "${id}" is not in content/orders; the ids are ${[...world.orders.keys()].join(', ')}`);
  const told = order.points.flatMap((point) => (point.vote ? [{ ...point, vote: point.vote }] : []));
  if (told.length === 0) throw new Error(`order: no point of "${id}" has a count to show`);
  const points = told.map(
    ({ n, title, vote }): VotePoint => ({
      number: pointNumber(n),
      title: title.text,
      inFavour: vote.inFavour,
      against: vote.against,
      names: vote.names,
    }),
  );
  const dissents = (person: string) => told.filter(({ vote }) => vote.votedAgainst.includes(person)).length;
  const bench = told.some(({ vote }) => vote.names !== 'withheld') ? order.bench : [];
  const judges = bench
    .map((member): VoteJudge => {
      const person = world.people.get(member.person);
      return {
        id: member.person,
        short: person?.short ?? member.person,
        name: person?.name.text ?? member.person,
        note: noteOf(member, context),
        href: `${page('people')}#${member.person}`,
        dissents: dissents(member.person),
      };
    })
    .sort((a, b) => a.dissents - b.dissents);
  return {
    shows: 'bench',
    points,
    judges,
    rows: rowsOf(told, judges),
    document: order.citations
      .slice(0, 1)
      .map(({ source, at }) => [source.publisher, source.title, at].filter(Boolean).join(t('event.comma')))
      .join(''),
    asOf: order.statusAsOf,
    href: page('orders', id),
    words: {
      for: t('orders.for'),
      against: t('orders.against'),
      sum: t('orders.sum'),
      untold: t('orders.withheld'),
      inferred: t('orders.inferred'),
      digits: countingOf(locale).digits,
    },
  };
}

function rowsOf(
  points: readonly { readonly vote: NonNullable<Order['points'][number]['vote']> }[],
  judges: readonly VoteJudge[],
): VoteRow[] {
  return points.flatMap(({ vote }, point): VoteRow[] =>
    vote.names === 'withheld'
      ? [{ point }]
      : judges.map(({ id }, judge) => ({ point, judge, vote: vote.votedAgainst.includes(id) ? 'against' : 'for' })),
  );
}

function noteOf(member: BenchMember, { world, t }: SelectContext): string {
  const chosen = member.chosenBy && world.actors.get(member.chosenBy)?.name.text;
  if (member.role === 'ad-hoc' && chosen) return t('orders.adHoc', { state: chosen });
  const state = world.states.get(world.people.get(member.person)?.state ?? '')?.name.text ?? '';
  return member.role === 'judge'
    ? state
    : [t(`orders.role.${member.role}`), state].filter(Boolean).join(t('event.comma'));
}

/** "(2)(a)" of "2(a)", "(3)(D)" of "3D". */
function pointNumber(n: string): string {
  const [, number = n, letter] = /^(\d+)\(?([A-Za-z])?\)?$/.exec(n) ?? [];
  return letter ? `(${number})(${letter})` : `(${number})`;
}
