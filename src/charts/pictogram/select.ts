/*
 * From the record to a pictogram of recognition: members of the United Nations by the time from which the lists have them.
 * Of a member without a date the lists give no year; a date of a year alone stays one. Observers are not members and not
 * counted. Editorial judgement: those without a date stand before the bands that are lit, as the count over time has them.
 */
import { formatDate, formatDay, formatNumber } from '../../i18n/dates.ts';
import type { State } from '../../model/states.ts';
import type { SelectContext } from '../kind.ts';
import { describePictogram } from './describe.ts';
import { type Group, type Groups, membersOf } from './groups.ts';
import { linesOf } from './lines.ts';
import {
  KEYED,
  type PictogramBand,
  type PictogramRows,
  type PictogramRun,
  type PictogramTile,
  type TileLook,
} from './rows.ts';
import type { PictogramSpec } from './spec.ts';

/** @throws Error where a state counts from before the first band */
export function selectPictogram(context: SelectContext, spec: PictogramSpec): PictogramRows {
  const { world, locale, t } = context;
  const members = [...world.states.values()].filter(({ un }) => un === 'member');
  const { before, lit, others } = groupsOf(members, spec, context);
  const [early, all] = [membersOf(before).length, membersOf([...before, ...lit]).length];
  const days = membersOf(lit).flatMap(({ recognition: { date } }) => (date ? [date.first] : []));
  const summed = (key: 'before' | 'since', value: number, day: string | undefined): Pick<PictogramBand, 'sum'> =>
    day === undefined
      ? {}
      : {
          sum: {
            written: formatNumber(locale, value),
            words: t(`chart.pictogram.${key}`, { date: formatDay(locale, day, 'long') }),
          },
        };
  const bands = [
    ...before.map((group, i) => ({
      ...bandOf(group, context),
      ...(i === before.length - 1 ? summed('before', early, days[0]) : {}),
    })),
    ...lit.map((group, i) => ({
      ...bandOf(group, context),
      ...(i === lit.length - 1 ? summed('since', all, days.at(-1)) : {}),
    })),
    ...others.map((group) => bandOf(group, context)),
  ];
  const looks = bands.flatMap(({ runs }) => runs.flatMap(({ tiles }) => tiles.map(({ look }) => look)));
  const count = (look: TileLook) => looks.filter((each) => each === look).length;
  const key = KEYED.filter((look) => count(look) > 0).map((look) => ({
    look,
    words: t(`chart.pictogram.key.${look}`),
    written: formatNumber(locale, count(look)),
  }));
  return {
    bands,
    key,
    rows: linesOf({ before, lit, others }, spec.from, context),
    description: describePictogram({ bands, key }, members.length, context),
    source: t('chart.pictogram.recognition.source'),
    checked: t('reference.asOf', {
      date: formatDay(locale, world.lanes.find(({ id }) => id === 'states')?.checkedThrough ?? world.edited, 'long'),
    }),
  };
}

const yearOf = ({ recognition: { date } }: State): number => Number(date?.first.slice(0, 4));

function groupsOf(members: readonly State[], { from, bands }: PictogramSpec, { locale, t }: SelectContext): Groups {
  const listed = members.filter(({ recognition }) => recognition.status === 'listed');
  const isLit = ({ recognition: { date } }: State) => date !== undefined && date.first > from;
  const early = listed.filter((state) => state.recognition.date && !isLit(state));
  const stray = early.find((state) => yearOf(state) < (bands[0] ?? 0));
  if (stray)
    throw new Error(`bands: ${stray.id} counts from ${yearOf(stray)}, before the first band; begin it earlier`);
  const last = Number(from.slice(0, 4));
  const before = bands.flatMap((first, i): Group[] => {
    const end = (bands[i + 1] ?? last + 1) - 1;
    const states = early.filter((state) => yearOf(state) >= first && yearOf(state) <= end);
    const [one, other] = [first, end].map((year) => yearWords(locale.intl, year));
    const name = first === end ? `${one}` : t('chart.pictogram.years', { first: `${one}`, last: `${other}` });
    return states.length > 0 ? [{ id: String(first), name, states: inOrder(states), timed: first !== end }] : [];
  });
  const undated = listed.filter(({ recognition }) => !recognition.date);
  const late = listed.filter(isLit);
  const years = [...new Set(late.map(yearOf))].sort((a, b) => a - b);
  const rest = (status: State['recognition']['status']) =>
    members.filter(({ recognition }) => recognition.status === status);
  const named = (id: 'undated' | 'not-counted' | 'not-listed', states: readonly State[]): Group[] =>
    states.length > 0 ? [{ id, name: t(`chart.pictogram.band.${id}`), states, timed: false }] : [];
  return {
    before: [...before, ...named('undated', undated)],
    lit: years.map((year): Group => {
      const states = inOrder(late.filter((state) => yearOf(state) === year));
      return { id: String(year), name: yearWords(locale.intl, year), states, lit: true, timed: true };
    }),
    others: [...named('not-counted', rest('not-counted')), ...named('not-listed', rest('not-listed'))],
  };
}

/** By time; those of one time stay in the order of the record, by name. */
const inOrder = (states: readonly State[]): State[] =>
  [...states].sort((a, b) => yearOf(a) - yearOf(b) || dayOf(a).localeCompare(dayOf(b)));

/** Of one year, those with a day come after those without. */
const dayOf = ({ recognition: { date } }: State): string => (date?.precision === 'day' ? date.first : '');

const yearWords = (intl: string, year: number): string =>
  new Intl.DateTimeFormat(intl, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, 5, 1));

function bandOf({ id, name, states, lit, timed }: Group, context: SelectContext): PictogramBand {
  const { locale } = context;
  const list = new Intl.ListFormat(locale.intl);
  const whenOf = (state: State): string | undefined => {
    const { date } = state.recognition;
    if (!timed || !date) return undefined;
    if (!lit) return yearWords(locale.intl, yearOf(state));
    return formatDate(locale, date, date.precision === 'day' ? 'dayMonth' : 'medium');
  };
  const runs = new Map<string | undefined, State[]>();
  for (const state of states) runs.set(whenOf(state), [...(runs.get(whenOf(state)) ?? []), state]);
  return {
    id,
    name,
    count: states.length,
    written: formatNumber(locale, states.length),
    ...(lit ? { lit } : {}),
    runs: [...runs].map(
      ([when, all]): PictogramRun => ({
        ...(when === undefined ? {} : { when }),
        ...(lit ? { names: list.format(all.map((state) => state.name.text)) } : {}),
        tiles: all.map((state) => tileOf(state, context)),
      }),
    ),
  };
}

function tileOf(state: State, { locale, t, page }: SelectContext): PictogramTile {
  const { status, date } = state.recognition;
  const look = lookOf(state);
  const words = date === undefined ? '' : formatDate(locale, date, 'long');
  return {
    id: state.id,
    code: state.iso3,
    name: state.name.text,
    look,
    href: page('states', state.id),
    // Of what was announced without a date the name of the band says all.
    says:
      status === 'not-counted' && date === undefined
        ? t('chart.pictogram.band.not-counted')
        : t(`chart.pictogram.says.${look}`, { date: words }),
  };
}

function lookOf({ recognition: { status, date } }: State): TileLook {
  if (status === 'not-listed') return 'outside';
  if (status === 'not-counted') return 'not-counted';
  if (date === undefined) return 'undated';
  return date.precision === 'day' && date.extent === 'point' ? 'day' : 'coarse';
}
