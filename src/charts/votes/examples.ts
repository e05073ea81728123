/* Named cases of a votes chart, for tests and for the eye. */
import type { VoteRow, VotesRows } from './rows.ts';

const words = { for: 'for', against: 'against', sum: 'For – against', untold: 'names not told' };

/** A bench of judges named by number, and points with the judges against each. */
function made(judges: number, against: readonly (readonly number[] | 'withheld')[], name = 'Judge'): VotesRows {
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

export const VOTES_EXAMPLES: Readonly<Record<string, VotesRows>> = {
  default: made(15, [[14], [], [13, 14]]),
  one: made(1, [[]]),
  crowded: made(17, [[16], [], [15, 16], [14], 'withheld', [16], [15], [], 'withheld']),
  'long-words': made(15, [[14], []], 'Gómez-Robledo y Verduzco'),
  missing: { ...made(11, ['withheld', 'withheld']), judges: [], rows: [{ point: 0 }, { point: 1 }] },
};
