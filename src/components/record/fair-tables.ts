/* The tables of the method page that tell how evenly the record speaks and what it rests on; built from the fact report. */
import type { Messages } from '../../i18n/messages.ts';
import type { FactReport } from '../../load/fact-report.ts';
import { HARM_SIDES, HARMS } from '../../load/harm.ts';
import { STALE_AFTER_DAYS } from '../../load/statuses.ts';
import type { World } from '../../model/world.ts';

export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Actors with fewer positions than this stand together in one row. */
const NAMED_FROM = 3;

export function fairTables(t: Messages, world: World, report: FactReport): readonly FigureTable[] {
  const { key, all } = report.official;
  const named = report.voices.filter(({ total }) => total >= NAMED_FROM);
  const others = report.voices.filter(({ total }) => total < NAMED_FROM);
  const voice = (name: string, list: FactReport['voices']) => [
    name,
    ...world.lanes.map(({ id }) => list.reduce((sum, { lanes }) => sum + lanes[id], 0)),
    list.reduce((sum, { total }) => sum + total, 0),
  ];
  const tells = (side: string, harm: string) =>
    report.harm.filter(({ told }) => told.some((each) => each.side === side && each.harm === harm)).length;
  return [
    {
      caption: t('method.official'),
      head: [t('method.entries'), t('method.onDocument'), t('method.total')],
      rows: [
        [t('method.keyEntries'), key.count, key.total],
        [t('method.allEntries'), all.count, all.total],
      ],
    },
    {
      caption: t('method.voices'),
      head: [t('method.party'), ...world.lanes.map(({ name }) => name.text), t('method.total')],
      rows: [
        ...named.map((each) => voice(world.actors.get(each.by)?.name.text ?? each.by, [each])),
        ...(others.length > 0 ? [voice(t('method.otherParties', { count: others.length }), others)] : []),
      ],
    },
    {
      caption: t('method.harm'),
      head: [t('method.side'), ...HARMS.map((harm) => t(`method.harms.${harm}`))],
      rows: HARM_SIDES.map((side) => [t(`method.sides.${side}`), ...HARMS.map((harm) => tells(side, harm))]),
    },
    {
      caption: t('method.open'),
      head: [t('method.gap'), t('method.entries')],
      rows: [
        [t('method.oneSided'), report.oneSided.length],
        [t('method.singleKey'), report.singleSourceKeyEvents.length],
        [t('method.stale', { days: STALE_AFTER_DAYS }), report.staleStatuses.length],
        [t('method.unquoted'), report.unquotedStances.length],
        [t('method.withUnknown'), report.withUnknown],
      ],
    },
  ];
}
