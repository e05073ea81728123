/*
 * The votes as a table. Of a bench: one row per judge and point, or per point where names are not told. Of
 * resolutions and drafts: one row each with its counts, then one per state and vote where that is known.
 */
import type { SelectContext, Table, TableColumn } from '../kind.ts';
import { type BenchRows, type CouncilRows, LETTERS, type TallyRows, type VotesRows } from './rows.ts';

const BENCH = ['point', 'title', 'judge', 'note', 'vote', 'inFavour', 'against', 'names'] as const;
const BENCH_SHOWN = ['point', 'title', 'judge', 'vote'];
const TALLIES = [
  'resolution',
  'date',
  'resolutionTitle',
  'code',
  'state',
  'vote',
  'yes',
  'no',
  'abstain',
  'notVoting',
  'later',
  'single',
  'remark',
] as const;
const TALLIES_SHOWN = ['resolution', 'date', 'resolutionTitle', 'yes', 'no', 'abstain', 'notVoting', 'state'];

const COUNCIL = [
  'draft',
  'date',
  'what',
  'by',
  'outcome',
  'yes',
  'no',
  'abstain',
  'named',
  'code',
  'state',
  'vote',
  'source',
] as const;
const COUNCIL_SHOWN = ['draft', 'date', 'what', 'by', 'outcome', 'named', 'source'];

export function tabulateVotes(rows: VotesRows, context: SelectContext, caption: string): Table {
  if (rows.shows === 'council') return tabulateCouncil(rows, context, caption);
  return rows.shows === 'bench' ? tabulateBench(rows, context, caption) : tabulateTallies(rows, context, caption);
}

function tabulateBench(rows: BenchRows, { t }: SelectContext, caption: string): Table {
  return {
    caption,
    columns: columnsOf(BENCH, BENCH_SHOWN, t),
    rows: rows.rows.map(({ point, judge, vote }) => {
      const about = rows.points[point];
      const who = judge === undefined ? undefined : rows.judges[judge];
      return [
        pointCell(about?.number ?? ''),
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

/** First a row for each resolution with its counts, which a page shows; then one for each state and resolution. */
function tabulateTallies({ tallies, states, words }: TallyRows, { t }: SelectContext, caption: string): Table {
  const counted = tallies.map(({ number, day, title, count, laterCount, single, note, ballots }) => [
    ...[number, day, title, '', ballots ? t('chart.votes.tallies.all') : words.unread, count.join('–')],
    ...[...count.map(String), laterCount ?? '', single ?? '', note ?? ''],
  ]);
  const cast = tallies.flatMap(({ number, day, title, ballots }) =>
    states.flatMap(({ code, name }, i) => {
      if (!ballots) return [];
      const vote = words.ballots[LETTERS.indexOf(ballots[i] ?? '-')] ?? words.absent;
      return [[number, day, title, code, name, vote, '', '', '', '', '', '', '']];
    }),
  );
  return {
    caption,
    columns: columnsOf(TALLIES, TALLIES_SHOWN, t),
    rows: [...counted, ...cast],
    onPage: counted.length,
  };
}

/** A row for each draft with its counts, which a page shows; then one for each member and draft. */
function tabulateCouncil({ drafts, terms, words }: CouncilRows, { t }: SelectContext, caption: string): Table {
  const counted = drafts.map(({ number, day, what, by, outcome, ballots, named, source }) => {
    const counts = [...LETTERS.slice(0, 3)].map((letter) =>
      String([...ballots].filter((each) => each === letter).length),
    );
    return [number, day, what, by, outcome, ...counts, named.join(' '), '', '', '', source];
  });
  const cast = drafts.flatMap(({ number, day, term, ballots }) =>
    (terms[term]?.seats ?? []).map(({ code, name }, i) => {
      const vote = words.ballots[LETTERS.indexOf(ballots[i] ?? '-')] ?? '';
      return [number, day, '', '', '', '', '', '', '', code, name, vote, ''];
    }),
  );
  return {
    caption,
    columns: columnsOf(COUNCIL, COUNCIL_SHOWN, t),
    rows: [...counted, ...cast],
    onPage: counted.length,
  };
}

/** "1" and "2(a)" of the signs as printed: a spreadsheet takes "(1)" for minus one. */
const pointCell = (sign: string) => sign.replace(/^\((\d+)\)/, '$1');

const columnsOf = (keys: readonly string[], shown: readonly string[], t: SelectContext['t']): TableColumn[] =>
  keys.map((key) => ({
    key,
    name: t(`chart.votes.column.${key}`),
    explain: t(`chart.votes.explain.${key}`),
    shown: shown.includes(key),
  }));
