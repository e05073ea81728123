/* Named cases of a pictogram, for tests and for the eye. Made-up states. */
import { KEYED, type PictogramBand, type PictogramRows, type PictogramRun, type TileLook } from './rows.ts';

let made = 0;

/** So many tiles of one look, none with the code of another. */
function run(count: number, look: TileLook, more: Partial<PictogramRun> = {}, name = 'State'): PictogramRun {
  const tiles = Array.from({ length: count }, () => {
    made += 1;
    const code = String.fromCharCode(65 + (made % 26), 65 + (Math.floor(made / 26) % 26), 77);
    return { id: `s${made}`, code, name: `${name} ${made}`, look, href: `#s${made}`, says: 'Since some time' };
  });
  return { ...more, tiles };
}

function band(id: string, runs: readonly PictogramRun[], more: Partial<PictogramBand> = {}): PictogramBand {
  const count = runs.reduce((sum, { tiles }) => sum + tiles.length, 0);
  return { id, name: id, count, written: String(count), runs, ...more };
}

const KEY = { day: 'Day known', coarse: 'Year alone known' } as const;

type Words = Readonly<Record<(typeof KEYED)[number], string>>;

function rows(bands: readonly PictogramBand[], words: Words = KEY): PictogramRows {
  const looks = bands.flatMap(({ runs }) => runs.flatMap(({ tiles }) => tiles.map(({ look }) => look)));
  const count = (look: TileLook) => looks.filter((each) => each === look).length;
  return {
    bands,
    key: KEYED.filter((look) => count(look) > 0).map((look) => ({
      look,
      words: words[look],
      written: String(count(look)),
    })),
    rows: [],
    description: 'Made-up tiles.',
    source: 'Source: made up.',
    checked: 'As of the last day.',
  };
}

const years = (first: number, counts: readonly number[], name?: string) =>
  counts.map((count, i) => run(count, i % 3 === 2 ? 'day' : 'coarse', { when: String(first + i) }, name));

const lit = (counts: readonly number[], names: string) =>
  counts.map((count, i) => run(count, 'day', { when: `${10 + i} May`, names: Array(count).fill(names).join(', ') }));

/** All that a pictogram can have. @param names of states that are lit */
const whole = (first: number, names: string, words: Words = KEY, name?: string): PictogramRows =>
  rows(
    [
      band('1988', [run(first, 'coarse', {}, name)]),
      band('1989–2019', years(1990, [1, 4, 3, 12, 1, 2], name)),
      band('No year at all', [run(4, 'undated', {}, name)], {
        sum: { written: String(first + 27), words: 'before 10 May 2020' },
      }),
      band('2020', lit([1, 3, 1], names), { lit: true }),
      band('2021', lit([5, 4, 1], names), {
        lit: true,
        sum: { written: String(first + 42), words: 'since 12 May 2021' },
      }),
      band('Announced', [run(1, 'not-counted', {}, name)]),
      band('Outside', [run(12, 'outside', {}, name)]),
    ],
    words,
  );

export const PICTOGRAM_EXAMPLES: Readonly<Record<string, PictogramRows>> = {
  default: whole(40, 'Atlantis'),
  one: rows([band('1988', [run(1, 'coarse')])]),
  empty: rows([]),
  crowded: whole(180, 'Utopia'),
  'long-words': whole(12, 'Extraordinarily Long-Winded Commonwealth', {
    ...KEY,
    coarse: 'The lists of states give a year and not a day',
  }),
  rtl: whole(30, 'دولة', { ...KEY, coarse: 'السنة وحدها معروفة' }, 'دولة'),
};
