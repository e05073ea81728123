/*
 * Votes as a step of a story shows them: points of judges, resolutions or drafts, each with a square for each vote. What is
 * lit is shown; where nothing is, all.
 */
import type { Asked, SelectContext, Told } from '../kind.ts';
import { writeNumber } from '../kit/words.ts';
import { LETTERS, type VotesRows } from './rows.ts';
import { type Ballots, drawBallots } from './told-squares.ts';

/** More than these cannot be told apart in a box. */
const MOST = 16;

export const votesTold: Told<VotesRows> = {
  takes: ['lit'],
  ids: (rows) => {
    if (rows.shows === 'bench') return rows.points.map(({ number }) => number);
    return (rows.shows === 'tallies' ? rows.tallies : rows.drafts).map(({ id }) => id);
  },
  draw: (rows, asked, frame) => drawBallots(ballotsOf(rows, asked), waysOf(rows), frame),
  say: sayTold,
};

function ballotsOf(rows: VotesRows, { lit }: Asked): Ballots[] {
  const isShown = (id: string) => lit?.includes(id) ?? true;
  switch (rows.shows) {
    case 'bench':
      return rows.points.flatMap(({ number, title, inFavour, against, names }, point): Ballots[] => {
        if (!isShown(number)) return [];
        const named = rows.rows.filter((row) => row.point === point && row.judge !== undefined);
        const cells = named.map(({ judge = 0, vote }) => ({
          key: rows.judges[judge]?.id ?? '',
          way: vote === 'against' ? 1 : 0,
          name: rows.judges[judge]?.short ?? '',
        }));
        const counted = Array.from({ length: inFavour + against }, (_, i) => ({
          key: String(i),
          way: i < inFavour ? 0 : 1,
        }));
        return [
          {
            id: number,
            head: number,
            short: number,
            title,
            figure: countOf([inFavour, against], rows.words.digits),
            tone: 'icj',
            cells: names === 'withheld' ? counted : cells,
          },
        ];
      });
    case 'tallies':
      return rows.tallies
        .filter(({ id }) => isShown(id))
        .map(({ id, number, title, date, count }) => ({
          id,
          head: `${number}, ${date}`,
          short: number,
          title,
          figure: countOf(count.slice(0, 3), rows.words.digits),
          tone: 'un',
          cells: count.flatMap((votes, way) => Array.from({ length: votes }, (_, i) => ({ key: `${way}-${i}`, way }))),
        }));
    case 'council':
      return rows.drafts
        .filter(({ id }) => isShown(id))
        .map(({ id, what, date, outcome, ballots, term }) => ({
          id,
          head: date,
          short: date,
          title: `${what}. ${outcome}`,
          figure: countOf(
            [0, 1, 2].map((way) => [...ballots].filter((letter) => letter === LETTERS[way]).length),
            rows.words.digits,
          ),
          tone: 'un',
          cells: [...ballots].map((letter, i) => {
            const name = rows.terms[term]?.seats[i]?.code ?? '';
            return { key: name, way: LETTERS.indexOf(letter), name };
          }),
        }));
  }
}

const countOf = (counts: readonly number[], digits: string) =>
  counts.map((count) => writeNumber(count, digits)).join('–');

/** Words of the ways to vote, in the order of a count. */
const waysOf = (rows: VotesRows): readonly string[] =>
  rows.shows === 'bench' ? [rows.words.for, rows.words.against] : rows.words.ballots;

function sayTold(rows: VotesRows, asked: Asked, { t }: SelectContext): string {
  const shown = ballotsOf(rows, asked);
  if (shown.length > MOST) throw new Error(`lit: is missing; name at most ${MOST} of what the chart has`);
  const ways = waysOf(rows);
  const each = shown.map(({ head, title, cells }) => {
    const counts = ways.flatMap((name, way) => {
      const count = cells.filter((cell) => cell.way === way).length;
      return count > 0 ? [t('story.says.count', { name, count })] : [];
    });
    return t('story.says.vote', { head, title: title.replace(/\.$/, ''), counts: counts.join(t('event.comma')) });
  });
  return [t('story.says.votes'), ...each].join(' ');
}
