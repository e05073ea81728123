/* What a votes chart shows, in sentences for someone who cannot see it. Made from the data. */
import { formatDay } from '../../i18n/dates.ts';
import type { SelectContext } from '../kind.ts';
import type { VotesRows } from './rows.ts';

export function describeVotes(rows: VotesRows, { locale, t }: SelectContext): string {
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

/** The day for which the status of the decision is known. */
export function checkedVotes({ asOf }: VotesRows, { locale, t }: SelectContext): string {
  return t('reference.asOf', { date: formatDay(locale, asOf, 'long') });
}

/** The document of the votes; how it was read stands on the page of the decision. */
export function sourceOfVotes({ document }: VotesRows, { t }: SelectContext): string {
  return t('chart.votes.source', { document });
}
