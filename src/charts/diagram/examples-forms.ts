/* Named cases of the forms that go by a procedure, a duty, a body, a clause or years. */
import type { StopState } from '../../model/diagram.ts';
import type { BodiesRows, CellRow, ClausesRows, DutiesRows, Said, StepsRows, StopRow, YearsRows } from './rows.ts';

const GROUNDS = { publishers: ['Publisher'], asOf: '2024-01-26' } as const;
const said = (text: string): Said => ({ text, sources: 'Publisher, Document, para. 1' });

/** @param cases the states of each, stage by stage */
export function steps(cases: readonly (readonly StopState[])[], name = 'Stage', length = 1): StepsRows {
  const most = Math.max(...cases.map(({ length: stops }) => stops));
  const stop = (state: StopState, stage: number): StopRow =>
    state === 'open'
      ? { stage, state }
      : {
          ...{ stage, state, day: '26 Jan 2024', says: said('The court decided something. '.repeat(length).trim()) },
          ...(stage % 2 ? {} : { href: `/en/events/s${stage}/` }),
          ...(state === 'done' ? {} : { flag: `${name} now` }),
        };
  return {
    shows: 'steps',
    procedures: [
      {
        ...{ id: 'p', lane: 'icc', name: 'A procedure' },
        stages: Array.from({ length: most }, (_, i) => ({ name: `${name} ${i + 1}`, sources: 'Publisher, Rules' })),
        cases: cases.map((states, i) => ({
          ...{ id: `c${i}`, name: `Case ${i + 1}`, stands: said('It stands somewhere.') },
          stops: states.map(stop),
        })),
      },
    ],
    words: {
      ...{ done: 'Done', here: 'Stands here', ended: 'Ended here', open: 'Not reached' },
      ...{ stage: 'Stage', stands: 'Where it stands' },
    },
    ...GROUNDS,
  };
}

export function duties(answers: readonly number[], who = 'A state', length = 1): DutiesRows {
  const forces = ['must', 'disputed', 'may', 'none'] as const;
  return {
    shows: 'duties',
    lane: 'icc',
    start: { ...said('The court has no police.'), name: 'An order stands' },
    duties: answers.map((count, i) => ({
      ...{ id: `d${i}`, who: `${who} ${i + 1}`, force: forces[i % forces.length] ?? 'must', does: 'Must act' },
      law: said('It must comply with the order. '.repeat(length).trim()),
      answers: Array.from({ length: count }, (_, k) => said(`Somebody answered ${k + 1}.`)),
    })),
    words: {
      ...{ must: 'Must', disputed: 'Disputed', may: 'May', none: 'No duty' },
      ...{ law: 'What the law says', answers: 'What was said' },
    },
    ...GROUNDS,
  };
}

export function bodies(count: number, name = 'Court', length = 1): BodiesRows {
  const [forces, lanes] = [['may', 'disputed', 'must', 'none'] as const, ['un', 'icj', 'icc'] as const];
  return {
    shows: 'bodies',
    bodies: Array.from({ length: count }, (_, i) => ({
      ...{ id: `b${i}`, lane: lanes[i % 3] ?? 'un', name: `${name} ${i + 1}`, task: 'Judges states' },
      force: forces[i % 4] ?? 'may',
      chosen: said('States elect it. '.repeat(length).trim()),
      binds: said('It binds the states in a case.'),
      can: said('It may judge them.'),
      did: said('It did something here. '.repeat(length).trim()),
      ...(i < count - 1 ? { next: { ...said('asks it for advice'), back: i % 2 === 1 } } : {}),
    })),
    words: {
      ...{ must: 'Binds', disputed: 'Binds in part', may: 'Recommends', none: 'Binds nobody' },
      ...{ chosen: 'Who chooses it', binds: 'Whom it binds', can: 'What it may do', did: 'What it did' },
      next: 'What leads to the next',
    },
    ...GROUNDS,
  };
}

export function clauses(head = 'Ensure', length = 1): ClausesRows {
  const words = (text: string) => said(`${text} `.repeat(length).trim());
  const cell = (column: number, kind: CellRow['kind'], votes?: readonly [number, number]): CellRow => ({
    ...words('It shall take measures at once.'),
    ...{ column, kind, head: `${head} ${column + 1}` },
    ...(votes
      ? { point: { n: '2', inFavour: votes[0], against: votes[1], words: `${votes[0]}–${votes[1]}, point 2` } }
      : {}),
  });
  return {
    shows: 'clauses',
    columns: ['26 January 2024', '28 March 2024', '24 May 2024'].map((name, i) => ({
      ...{ id: `o${i}`, name, label: 'A few words' },
    })),
    rows: [
      { id: 'r0', name: 'Aid', cells: [cell(0, 'new', [16, 1]), cell(1, 'new', [16, 0]), cell(2, 'new', [13, 2])] },
      {
        id: 'r1',
        name: 'Evidence',
        cells: [cell(0, 'new', [15, 2]), cell(0, 'new', [16, 1]), cell(1, 'upheld', [14, 2])],
      },
      { id: 'r2', name: 'Was it done?', cells: [cell(0, 'said'), cell(0, 'said'), cell(2, 'said')] },
      { id: 'r3', name: 'Counts', cells: [cell(0, 'gap'), cell(1, 'count'), cell(2, 'count')] },
    ],
    words: { new: 'New words', upheld: 'Upheld', gap: 'No count', inFavour: 'A vote for', against: 'A vote against' },
    ...GROUNDS,
  };
}

/** @param points when each began and ended, in years since 1970, and by how many those killed are counted, or nobody */
export function years(
  points: readonly (readonly [from: number, to: number | undefined, counters: number])[],
  name = 'War',
  length = 1,
): YearsRows {
  const day = (year: number) => Math.round(year * 365.25);
  const words = (text: string) => said(`${text} `.repeat(length).trim());
  const side = (of: string, counters: number) => ({
    of,
    counts: Array.from({ length: counters }, (_, k) => ({
      ...words(`By the count of counter ${k + 1}.`),
      number: k === 0 ? '1,011' : '900 to 1,200',
    })),
  });
  const last = Math.max(...points.map(([from]) => from));
  return {
    shows: 'years',
    steps: points.map(([from, to, counters], i) => ({
      ...{ id: `y${i}`, from: day(from), when: `Year ${from}`, name: `${name} ${i + 1}` },
      ...(to === undefined ? {} : { to: day(to) }),
      ...(i % 2 ? {} : { href: `/en/events/y${i}/` }),
      says: words('It began and it ended.'),
      killed: counters === 0 ? [] : [side('Israelis killed', 1), side('Palestinians killed', counters)],
    })),
    ticks: Array.from({ length: Math.floor(last) + 1 }, (_, year) => ({
      day: day(year),
      ...(year % 10 === 0 ? { label: `${1970 + year}` } : {}),
    })),
    words: { began: 'Began', lasted: 'Lasted', year: 'A year', happened: 'What happened' },
    ...GROUNDS,
  };
}
