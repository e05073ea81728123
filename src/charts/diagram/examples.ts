/* Named cases of a diagram, for tests and for the eye. */
import { bodies, clauses, duties, steps, years } from './examples-forms.ts';
import type { DiagramRows, LadderRows, Said, SentenceRows, StepRow } from './rows.ts';

const GROUNDS = { publishers: ['Publisher'], asOf: '2024-01-26' } as const;
const said = (text: string): Said => ({ text, sources: 'Publisher, Document, para. 1' });

function ladder(levels: readonly number[], name = 'Step', length = 1): LadderRows {
  return {
    shows: 'ladder',
    steps: levels.map(
      (level, i): StepRow => ({
        ...{ id: `s${i}`, level, court: i % 2 ? 'icc' : 'icj', reached: i < 2, name: `${name} ${i + 1}` },
        place: 'Court, stage',
        who: said(`Judges of the court. `.repeat(length).trim()),
        allows: said(`An order, a warrant or a judgment. `.repeat(length).trim()),
        silent: said(`Whether anybody is guilty. `.repeat(length).trim()),
      }),
    ),
    words: { who: 'Who decides', allows: 'Allows', silent: 'Does not say', reached: 'Taken', open: 'Not taken' },
    ...GROUNDS,
  };
}

function sentence(holders: readonly number[], word = 'stop'): SentenceRows {
  const part = (id: string, text: string, short: string, limits = false) => ({ ...said(text), id, short, limits });
  return {
    shows: 'sentence',
    before: said('The court decided that the state shall'),
    parts: [
      part('a', `“${word} its offensive,`, `${word} the offensive`),
      part('b', 'and any other action,', `${word} other action`),
      part('c', 'which may bring about such conditions”', 'which may bring about such conditions', true),
    ],
    readings: holders.map((count, i) => ({
      ...{ id: `r${i}`, name: `Reading ${i + 1}`, limited: i === 0 ? ['b'] : ['a', 'b'] },
      says: said('So the condition belongs to it.'),
      holders: Array.from({ length: count }, (_, k) => ({
        ...said(`They say “it ${word}s” and that this is what the words mean to them.`),
        id: `h${k}`,
        who: `Judge ${k + 1}`,
      })),
    })),
    rest: said('The others wrote nothing.'),
    words: { joins: 'A line joins the condition to what it limits.' },
    ...GROUNDS,
  };
}

function withoutRest({ rest: _, ...rows }: SentenceRows): SentenceRows {
  return rows;
}

export const DIAGRAM_EXAMPLES: Readonly<Record<string, DiagramRows>> = {
  ladder: ladder([1, 2, 3, 4, 4]),
  'ladder-two': ladder([1, 2]),
  'ladder-long-words': ladder([1, 2, 3, 3], 'Extraordinarily-longwinded grounds for the belief', 5),
  'ladder-rtl': ladder([1, 2, 3], 'درجة'),
  sentence: sentence([2, 5]),
  'sentence-one-holder': withoutRest(sentence([1, 1])),
  'sentence-long-words': sentence([3, 3], 'immediately-and-unconditionally-halt'),
  'sentence-rtl': sentence([1, 2], 'يوقف'),
  steps: steps([['done', 'done', 'here', 'open'], ['done', 'ended'], ['ended']]),
  'steps-long-words': steps([['done', 'done', 'done', 'here', 'open', 'open']], 'Extraordinarily-longwinded', 4),
  'steps-rtl': steps([['done', 'here', 'open']], 'مرحلة'),
  duties: duties([1, 2, 1, 3]),
  'duties-long-words': duties([1, 2], 'Unconditionally-longwinded', 5),
  'duties-rtl': duties([1, 2, 1], 'دولة'),
  bodies: bodies(5),
  'bodies-long-words': bodies(5, 'International-commissioners', 5),
  'bodies-rtl': bodies(3, 'محكمة'),
  clauses: clauses(),
  'clauses-long-words': clauses('Unconditionally and immediately halt', 4),
  'clauses-rtl': clauses('ضمان'),
  years: years([
    [0, 1, 2],
    [19, undefined, 0],
    [23, 29, 1],
    [28, undefined, 0],
    [30, 46, 0],
    [38.5, 40, 1],
    [46, undefined, 1],
  ]),
  'years-long-words': years(
    [
      [0, 2, 1],
      [2, undefined, 0],
      [2.1, 3, 3],
    ],
    'Extraordinarily-longwinded',
    4,
  ),
  'years-rtl': years(
    [
      [0, 5, 1],
      [12, undefined, 1],
    ],
    'حرب',
  ),
};
