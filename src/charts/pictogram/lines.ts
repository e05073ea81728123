/*
 * The lines of the table of a pictogram, in the order of time: each date with its states; between the earlier ones and those
 * that are lit a line with the count of that day, from which on each date has the count of all.
 */
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Day } from '../../model/date.ts';
import type { State } from '../../model/states.ts';
import { dateCell } from '../cells.ts';
import type { SelectContext } from '../kind.ts';
import { type Group, type Groups, membersOf } from './groups.ts';
import type { PictogramLine } from './rows.ts';

/** The rows of the file and the table: one for each day or time, with who came then and how exactly that is known. */
export function linesOf({ before, lit, others }: Groups, from: Day, context: SelectContext): PictogramLine[] {
  const { locale, t } = context;
  const early = membersOf(before).length;
  let value = early;
  return [
    ...datesOf(before).map((states) => lineOf(states, 'earlier', context)),
    {
      day: from,
      date: formatDay(locale, from, 'long'),
      value,
      what: 'value',
      precision: 'day',
      names: t('chart.pictogram.earlier'),
      codes: [],
    },
    ...datesOf(lit).map((states) => {
      value += states.length;
      return { ...lineOf(states, 'value', context), value };
    }),
    ...others.map(({ states }) => {
      const { added: _, ...line } = lineOf(states, 'apart', context);
      return line;
    }),
  ];
}

/** The states of each date, as exactly as the record has it. */
function datesOf(groups: readonly Group[]): State[][] {
  const dates = new Map<string, State[]>();
  for (const state of membersOf(groups)) {
    const date = state.recognition.date?.text ?? '';
    dates.set(date, [...(dates.get(date) ?? []), state]);
  }
  return [...dates.values()];
}

function lineOf(states: readonly State[], what: PictogramLine['what'], { locale, t }: SelectContext): PictogramLine {
  const [first] = states;
  const { status, date } = first?.recognition ?? { status: 'not-listed' };
  const isDay = date?.precision === 'day' && date.extent === 'point';
  const precision = date === undefined ? '' : date.extent === 'between' ? 'between' : date.precision;
  const band = status === 'listed' ? 'undated' : status;
  return {
    day: isDay ? date.first : '',
    date:
      date === undefined
        ? t(`chart.pictogram.band.${band}`)
        : dateCell(t, formatDate(locale, date, 'long'), date.extent === 'between' ? 'between' : date.precision),
    added: states.length,
    what,
    precision,
    names: new Intl.ListFormat(locale.intl).format(states.map(({ name }) => name.text)),
    codes: states.map(({ iso3 }) => iso3),
  };
}
