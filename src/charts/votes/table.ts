/* The votes as a table: one row per judge and point, or per point where names are not told. */
import type { SelectContext, Table } from '../kind.ts';
import type { VotesRows } from './rows.ts';

const COLUMNS = ['point', 'title', 'judge', 'note', 'vote', 'inFavour', 'against', 'names'] as const;
const SHOWN = new Set<string>(['point', 'title', 'judge', 'vote']);

export function tabulateVotes(rows: VotesRows, { t }: SelectContext, caption: string): Table {
  return {
    caption,
    columns: COLUMNS.map((key) => ({
      key,
      name: t(`chart.votes.column.${key}`),
      explain: t(`chart.votes.explain.${key}`),
      shown: SHOWN.has(key),
    })),
    rows: rows.rows.map(({ point, judge, vote }) => {
      const about = rows.points[point];
      const who = judge === undefined ? undefined : rows.judges[judge];
      return [
        about?.number ?? '',
        about?.title ?? '',
        who?.name ?? rows.words.untold,
        who?.note ?? '',
        vote ? rows.words[vote] : `${about?.inFavour}–${about?.against}`,
        String(about?.inFavour ?? ''),
        String(about?.against ?? ''),
        about?.names ?? '',
      ];
    }),
  };
}
