/* From the record to the rows of a tile map. */
import { countingOf, formatDate, formatDay } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { State } from '../../model/states.ts';
import { dateCell } from '../cells.ts';
import type { SelectContext } from '../kind.ts';
import type { MapRows, TileRow, TileSpell } from './rows.ts';
import type { MapSpec } from './spec.ts';
import { type Spell, SUBJECT } from './subjects.ts';

/** @throws Error where a state has no tile */
export function selectMap(context: SelectContext, { subject }: MapSpec): MapRows {
  const { world, locale, t, page } = context;
  const { categories, from, to, spells: spellsOf } = SUBJECT[subject];
  const [first, last] = [from, to(world)].map(dayNumber) as [number, number];
  const rows = [...world.states.values()].map((state): TileRow => {
    const tile = world.tiles.get(state.id);
    if (!tile) throw new Error(`subject: content/tiles.yaml has no tile for ${state.id}; give it a column and a row`);
    const spells = spellsOf(state, world).map((spell): TileSpell => {
      const since = sinceOf(spell);
      return {
        ...(since === undefined ? {} : since <= first ? { known: since } : { since }),
        ...precisionPart(spell),
        category: categories.findIndex(({ id }) => id === spell.category),
        detail: detailOf(spell, state, context),
      };
    });
    return {
      id: state.id,
      code: state.iso3,
      name: state.name.text,
      // Of what held before the map begins, the last is told.
      spells: spells.slice(
        Math.max(
          0,
          spells.findLastIndex(({ since }) => since === undefined),
        ),
      ),
      column: tile[0],
      row: tile[1],
      href: page('states', state.id),
    };
  });
  const changes = rows.flatMap(({ spells }) => spells.flatMap(({ since }) => (since === undefined ? [] : [since])));
  return {
    rows,
    categories: categories.map((category) => ({ ...category, name: t(`chart.map.${subject}.${category.id}`) })),
    days: [...new Set([first, ...changes, last])]
      .filter((day) => day <= last)
      .sort((a, b) => a - b)
      .map((day) => ({ day, iso: dayFromNumber(day), written: formatDay(locale, dayFromNumber(day), 'long') })),
    source: t(`chart.map.${subject}.source`),
    checked: t('reference.asOf', { date: formatDay(locale, dayFromNumber(last), 'long') }),
    words: {
      title: t(`chart.map.${subject}.title`, { date: '{date}' }),
      asOf: t('reference.asOf', { date: '{date}' }),
      count: t('chart.map.describe.counted', { name: '{name}', count: '{count}' }),
      checked: t('chart.map.checked', { date: '{date}', last: '{last}' }),
      digits: countingOf(locale).digits,
    },
  };
}

/** Day number from which it surely held: an imprecise date counts from its last day. */
function sinceOf({ since }: Spell): number | undefined {
  return since === undefined ? undefined : dayNumber(typeof since === 'string' ? since : since.last);
}

/** What keeps the date from being an exact day. */
function precisionPart({ since, dated }: Spell): Pick<TileSpell, 'precision'> {
  if (dated === false) return { precision: 'checked' };
  if (since === undefined || typeof since === 'string') return {};
  if (since.extent === 'between') return { precision: 'between' };
  return since.precision === 'day' ? {} : { precision: since.precision };
}

function detailOf({ since, position, dated }: Spell, state: State, { locale, t }: SelectContext): string {
  const date =
    since === undefined || dated === false
      ? ''
      : typeof since === 'string'
        ? formatDay(locale, since, 'long')
        : dateCell(t, formatDate(locale, since, 'long'), since.extent === 'point' ? since.precision : 'day');
  const said = position === undefined ? undefined : state.positions[position];
  return said ? t('chart.map.said', { date, speaker: said.speaker.text, text: said.text.text }) : date;
}
