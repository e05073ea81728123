/* Named cases of a votes chart, for tests and for the eye. */
import type { BenchRows, CouncilDraft, CouncilRows, Count, Tally, TallyRows, VoteRow, VotesRows } from './rows.ts';

const words = {
  ...{ for: 'for', against: 'against', sum: 'For – against', untold: 'names not told', inferred: 'reasoned' },
  digits: '0123456789',
};

/** A bench of judges named by number, and points with the judges against each. */
function made(judges: number, against: readonly (readonly number[] | 'withheld')[], name = 'Judge'): BenchRows {
  const rows = against.flatMap((dissenters, point): VoteRow[] =>
    dissenters === 'withheld'
      ? [{ point }]
      : Array.from({ length: judges }, (_, judge) => ({
          point,
          judge,
          vote: dissenters.includes(judge) ? 'against' : 'for',
        })),
  );
  return {
    shows: 'bench',
    points: against.map((dissenters, i) => ({
      number: `(${i + 1})`,
      title: `Point ${i + 1} of the ${name === 'Judge' ? 'decision' : 'extraordinarily-long-winded decision'}`,
      inFavour: judges - (dissenters === 'withheld' ? 3 : dissenters.length),
      against: dissenters === 'withheld' ? 3 : dissenters.length,
      names: dissenters === 'withheld' ? 'withheld' : 'read',
    })),
    judges: Array.from({ length: judges }, (_, i) => ({
      id: `j${i}`,
      short: `${name} ${i}`,
      name: `Given ${name} ${i}`,
      note: 'State',
      href: `#j${i}`,
      dissents: against.filter((each) => each !== 'withheld' && each.includes(i)).length,
    })),
    rows,
    document: 'Court, Order',
    asOf: '2024-01-26',
    href: '#',
    words,
  };
}

const COUNTS: readonly Count[] = [
  [87, 26, 53, 27],
  [120, 14, 45, 14],
  [159, 9, 11, 14],
  [28, 6, 13, 0],
  [1, 1, 0, 191],
];

/** Resolutions, of which every third has no roll call, voted on by as many states as there are. */
function tallied(counts: readonly Count[], title = 'Protection of civilians', states = 193): TallyRows {
  return {
    shows: 'tallies',
    tallies: counts.map(
      (count, i): Tally => ({
        id: `r${i}`,
        number: `A/RES/ES-10/${20 + i}`,
        title,
        day: `2024-01-${10 + i}`,
        date: `${10 + i} Jan 2024`,
        count,
        ...(i === 1 ? { later: 'A later count: 121–14–44–14.', laterCount: '121–14–44–14', note: 'A mistake' } : {}),
        ...(i === 3 ? { single: 'A single source' } : {}),
        ...(i % 3 === 0 ? {} : { ballots: Array.from({ length: states }, (_, k) => 'ynax-'[k % 5]).join('') }),
        href: `#r${i}`,
      }),
    ),
    states: Array.from({ length: states }, (_, k) => ({
      code: String.fromCharCode(65 + (k % 26), 65 + Math.floor(k / 26), 88),
      name: `State ${k}`,
    })),
    source: 'Source: made up.',
    checked: 'Checked through the last day.',
    words: {
      ballots: ['In favour', 'Against', 'Abstaining', 'Not voting'],
      voted: '{state}: {vote}',
      marked: 'Marked: {state}.',
      unread: 'Counts only, the roll call was not read',
      absent: 'not in the roll call',
      digits: '0123456789',
    },
  };
}

/** Votes of a Council, of which each year has other members and each third vote its own outcome. */
function council(votes: number, name = 'State', what = 'A humanitarian ceasefire'): CouncilRows {
  const results = ['adopted', 'vetoed', 'failed'] as const;
  return {
    shows: 'council',
    terms: ['2023', '2024'].map((year, i) => ({
      year,
      seats: Array.from({ length: 15 }, (_, k) => ({
        code: `${'AMW'[i]}${String.fromCharCode(65 + k)}X`,
        name: `${name} ${k}`,
      })),
    })),
    drafts: Array.from({ length: votes }, (_, i): CouncilDraft => {
      const result = results[i % 3] ?? 'failed';
      return {
        id: `S/2023/${i}`,
        number: `S/2023/${i}`,
        what,
        by: `Text: ${name} ${i}`,
        day: `2023-10-${10 + i}`,
        date: `${10 + i} Oct 2023`,
        term: i < votes / 2 ? 0 : 1,
        ballots: { adopted: 'yyayayyyyyyyyyy', vetoed: 'yyyynyyyyyyyyya', failed: 'yaynnaaaaaaaaay' }[result],
        result,
        outcome: `Outcome: ${result} by ${name} ${i}`,
        named: [`Against: ${name} 3 and ${name} 4.`, `Abstaining: ${name} 5, ${name} 6, ${name} 7 and ${name} 8.`],
        source: 'A record, p. 3',
        href: `#d${i}`,
      };
    }),
    source: 'Source: made up.',
    checked: 'Checked through the last day.',
    description: 'Made-up votes of a Council.',
    words: { ballots: ['In favour', 'Against', 'Abstaining'], digits: '0123456789' },
  };
}

export const VOTES_EXAMPLES: Readonly<Record<string, VotesRows>> = {
  tallies: tallied(COUNTS),
  'tallies-empty': tallied([]),
  'tallies-one': tallied([[0, 0, 0, 1]], 'One', 1),
  'tallies-long-words': tallied(
    COUNTS,
    'A draft resolution of extraordinarily many words on the subject of everything',
  ),
  'tallies-crowded': tallied(Array.from({ length: 40 }, () => COUNTS).flat()),
  council: council(6),
  'council-one': council(1),
  'council-long-words': council(
    4,
    'The Extraordinarily Far-Flung Federation',
    'A ceasefire with a great many conditions',
  ),
  'council-rtl': council(3, 'دولة', 'وقف إطلاق النار'),
  default: made(15, [[14], [], [13, 14]]),
  one: made(1, [[]]),
  crowded: made(17, [[16], [], [15, 16], [14], 'withheld', [16], [15], [], 'withheld']),
  'long-words': made(15, [[14], []], 'Gómez-Robledo y Verduzco'),
  inferred: inferred(made(15, [[14], [13]])),
  rtl: made(9, [[8], []], 'القاضي'),
  missing: { ...made(11, ['withheld', 'withheld']), judges: [], rows: [{ point: 0 }, { point: 1 }] },
};

function inferred(rows: BenchRows): BenchRows {
  return { ...rows, points: rows.points.map((point) => ({ ...point, names: 'inferred' })) };
}
