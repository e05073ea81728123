/* What a votes chart shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import type { SelectContext } from '../kind.ts';
import type { BenchRows, TallyRows, VotesRows } from './rows.ts';

export function describeVotes(rows: VotesRows, context: SelectContext): string {
  if (rows.shows === 'council') return rows.description;
  return rows.shows === 'bench' ? describeBench(rows, context) : describeTallies(rows, context);
}

function describeBench(rows: BenchRows, { locale, t }: SelectContext): string {
  const list = new Intl.ListFormat(locale.intl);
  const points = rows.points.map(({ number, title, inFavour, against, names }, point) => {
    const dissenters = rows.rows
      .filter((row) => row.point === point && row.vote === 'against' && row.judge !== undefined)
      .map((row) => rows.judges[row.judge ?? 0]?.short ?? '');
    const values = { number, title, for: inFavour, against };
    if (against === 0) return t('chart.votes.describe.unanimous', values);
    if (names === 'withheld') return t('chart.votes.describe.count', values);
    return t('chart.votes.describe.point', { ...values, list: list.format(dissenters) });
  });
  const head =
    rows.judges.length > 0
      ? t('chart.votes.describe.matrix', { judges: rows.judges.length, points: rows.points.length })
      : t('chart.votes.describe.counts', { points: rows.points.length });
  return [head, ...points].join(' ');
}

function describeTallies({ tallies }: TallyRows, { t }: SelectContext): string {
  const each = tallies.map(({ number, date, count: [yes, no, abstain, notVoting], ballots, single, later }) =>
    [
      t('chart.votes.describe.tally', { number, date, yes, no, abstain, notVoting }),
      ...(ballots ? [] : [t('chart.votes.describe.unread')]),
      ...(single ? [`${single}.`] : []),
      ...(later ? [later] : []),
    ].join(' '),
  );
  return [t('chart.votes.describe.tallies', { count: tallies.length }), ...each].join(' ');
}

/** The day for which the status of the decision is known, or through which votes were looked for. */
export function checkedVotes(rows: VotesRows, { locale, t }: SelectContext): string {
  if (rows.shows !== 'bench') return rows.checked;
  return t('reference.asOf', { date: formatDay(locale, rows.asOf, 'long') });
}

/** The document of the votes; how it was read stands on the page of the decision. */
export function sourceOfVotes(rows: VotesRows, { t }: SelectContext): string {
  return rows.shows !== 'bench' ? rows.source : t('chart.votes.source', { document: rows.document });
}
