/*
 * What states decided, a track per kind of measure: a mark at its day, or from its day to its end where it ended.
 * Supplies and ties that were kept have tracks like the rest.
 */
import { formatDay } from '../../i18n/dates.ts';
import { type Day, dayNumber } from '../../model/date.ts';
import { MEASURE_TYPES, type Measure } from '../../model/states.ts';
import type { SelectContext } from '../kind.ts';
import type { DocketGroup, DocketStep, DocketTrack } from './rows.ts';
import { checkedWords, inOrder, makeStep } from './step.ts';

export function groupsOfMeasures(context: SelectContext): DocketGroup[] {
  const { world, t, page } = context;
  const measures = [...world.measures.values()];
  // The earliest: after it, not every measure was looked at again.
  const checked: Day = measures.map(({ statusAsOf }) => statusAsOf).sort()[0] ?? world.edited;
  const tracks = MEASURE_TYPES.map(
    (type): DocketTrack => ({
      id: type,
      name: t(`measures.type.${type}`),
      tone: 'states',
      href: `${page('measures')}#${type}`,
      lasting: 'under',
      steps: inOrder(measures.filter((measure) => measure.type === type).map((measure) => stepOf(context, measure))),
    }),
  ).filter(({ steps }) => steps.length > 0);
  return [
    {
      id: 'measures',
      name: t('measures.title'),
      tracks,
      checked: dayNumber(checked),
      checkedWords: checkedWords(context, checked),
      list: 'apart',
    },
  ];
}

function stepOf({ world, locale, t, page }: SelectContext, measure: Measure): DocketStep {
  const state = world.actors.get(measure.state)?.name.text ?? measure.state;
  const end = measure.ended && formatDay(locale, measure.ended, 'medium');
  return makeStep(locale, {
    id: measure.id,
    date: measure.date,
    kind: measure.type,
    state: measure.ended ? 'ended' : 'happened',
    until: measure.ended,
    label: state,
    words: end ? t('chart.docket.toEnd', { state, date: end }) : state,
    title: [
      t('chart.docket.aboutPerson', { person: state, what: measure.text.text }),
      end && t('measures.ended', { date: end }),
    ]
      .filter(Boolean)
      .join(' '),
    href: `${page('measures')}#m-${measure.id}`,
    ...(measure.ended ? {} : { fold: `${measure.date.text}` }),
  });
}
