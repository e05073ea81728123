/* Roll calls and series: tables that sheets save. */
import type { ContentFile, Done, Mutator } from '../mutant.ts';
import { CSV_FILE, rewritten } from '../mutant.ts';
import type { Random } from '../random.ts';

function atRow(
  file: ContentFile,
  random: Random,
  change: (row: string, next: string) => string[] | undefined,
): Done | undefined {
  const lines = file.text.split('\n');
  if (lines.length < 4) return undefined;
  const at = 1 + random.below(lines.length - 3);
  const rows = change(lines[at] ?? '', lines[at + 1] ?? '');
  if (!rows) return undefined;
  lines.splice(at, 2, ...rows);
  return rewritten(file, lines.join('\n'), rows[0]?.slice(0, 60) ?? 'a row less', at + 1);
}

const table = (
  name: string,
  why: string,
  change: (row: string, next: string, random: Random) => string[] | undefined,
  files: RegExp = CSV_FILE,
): Mutator => ({
  name,
  why,
  expect: 'refused',
  files,
  make: (file, random) => atRow(file, random, (row, next) => change(row, next, random)),
});

const SERIES = /^series\/.*\.csv$/;
const DAY = /\b\d{4}-\d{2}-\d{2}\b/;
const COUNT = /(?<=,)\d+(?=,|$)/;

/** A code that the standard gives to no state. */
const NO_STATE = 'QQQ';

export const TABLES: readonly Mutator[] = [
  table(
    'day of a series that does not exist',
    'A slip of the finger.',
    (row, next, random) =>
      DAY.test(row)
        ? [
            row.replace(DAY, (day) =>
              random.pick([`${day.slice(0, 4)}-02-30`, `${day.slice(0, 5)}13-01`, `2204${day.slice(4)}`, '26.01.2024']),
            ),
            next,
          ]
        : undefined,
    SERIES,
  ),
  table(
    'number of a series that cannot be',
    'Sheets write 1,5 and 1E+05; a sign is wrong.',
    (row, next, random) =>
      COUNT.test(row)
        ? [
            row.replace(COUNT, (count) =>
              random.pick([`-${count}1`, `${count}.5`, '1E+05', `about ${count}`, '1e400', '٣']),
            ),
            next,
          ]
        : undefined,
    SERIES,
  ),
  table('row of a table doubled', 'It was pasted twice.', (row, next) => [row, row, next]),
  table(
    'rows out of their order',
    'A sheet was sorted by another column.',
    (row, next) => (DAY.test(row) && DAY.exec(row)?.[0] !== DAY.exec(next)?.[0] ? [next, row] : undefined),
    // Those whose points a line joins; where none is drawn, any order tells the same.
    /^series\/(?:gaza-deaths-injuries-weekly|gaza-hunger-and-aid-seeker-deaths|west-bank-deaths-weekly)\.csv$/,
  ),
  table('cell too many or too few', 'A comma within a text.', (row, next, random) => [
    random.pick([`${row},x`, row.replace(/,[^,]*$/, ''), row.replace(',', ';')]),
    next,
  ]),
  table(
    'vote that is none',
    'Another word, another state.',
    (row, next, random) => [
      random.pick([
        row.replace(/,.*/, ',Yes'),
        row.replace(/,.*/, ','),
        row.replace(/^.../, NO_STATE),
        row.replace(/,.*/, ',present'),
      ]),
      next,
    ],
    /^votes\//,
  ),
  table(
    'vote turned',
    'One cell is wrong: the sum tells it.',
    (row, next) => [row.includes(',yes') ? row.replace(',yes', ',no') : row.replace(/,.*/, ',yes'), next],
    /^votes\//,
  ),
  table('state without its vote', 'A row is missing: the sum tells it.', (_, next) => [next], /^votes\//),
  {
    name: 'head of a table',
    why: 'Columns were renamed, moved or lost.',
    expect: 'refused',
    files: CSV_FILE,
    make: (file, random) => {
      const [head = '', ...rows] = file.text.split('\n');
      const cells = head.split(',');
      return rewritten(
        file,
        random
          .pick([
            [`${head},x`, ...rows],
            [[...cells.slice(1), cells[0]].join(), ...rows],
            rows,
            [head.toUpperCase(), ...rows],
            [cells.join(';'), ...rows],
            [head],
          ])
          .join('\n'),
        'head',
        1,
      );
    },
  },
];
