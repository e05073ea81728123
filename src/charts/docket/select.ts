/* From the record to the rows of a docket chart: the groups of its subject, and the axis that holds them. */
import { extent } from 'd3';
import { countingOf, monthNames } from '../../i18n/dates.ts';
import { dayFromNumber, dayNumber } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import type { DocketGroup, DocketRows, DocketWords } from './rows.ts';
import { groupsOfCases, groupsOfSituation } from './select-cases.ts';
import { groupsOfMeasures } from './select-measures.ts';
import { groupsOfWarrants } from './select-warrants.ts';
import type { DocketSpec } from './spec.ts';

/** @throws Error where the record has not what the options name */
export function selectDocket(context: SelectContext, spec: DocketSpec): DocketRows {
  const groups = groupsOf(context, spec);
  const days = groups.flatMap((group) => [
    group.checked,
    ...group.tracks.flatMap(({ steps }) => steps.flatMap((step) => [step.first, step.last, step.until ?? step.last])),
  ]);
  const [first = 0, last = 0] = extent(days);
  const lastYear = dayFromNumber(last).slice(0, 4);
  const to = dayNumber(spec.to ?? `${lastYear}-12-31`);
  const from = first - Math.round((to - first) * 0.02);
  const at = spec.break === undefined ? undefined : dayNumber(spec.break);
  return {
    groups,
    domain: [from, to],
    ...(at !== undefined && first < at ? { break: { day: at, share: spec.before } } : {}),
    words: wordsOf(context, from, to),
  };
}

function groupsOf(context: SelectContext, spec: DocketSpec): DocketGroup[] {
  switch (spec.subject) {
    case 'proceedings':
      return groupsOfCases(context, spec);
    case 'situation':
      return groupsOfSituation(context, spec);
    case 'warrants':
      return groupsOfWarrants(context, spec);
    case 'measures':
      return groupsOfMeasures(context);
  }
}

function wordsOf({ locale, t }: SelectContext, from: number, to: number): DocketWords {
  const [first, last] = [from, to].map((day) => Number(dayFromNumber(day).slice(0, 4))) as [number, number];
  const year = new Intl.DateTimeFormat(locale.intl, { year: 'numeric', timeZone: 'UTC' });
  const state = (key: string) => t(`chart.docket.state.${key}`, { label: '{label}' });
  return {
    before: t('chart.before'),
    months: monthNames(locale),
    years: Object.fromEntries(
      Array.from({ length: last - first + 1 }, (_, i) => [
        String(first + i),
        year.format(new Date(Date.UTC(first + i, 5, 1))),
      ]),
    ),
    ...countingOf(locale),
    states: { due: state('due'), passed: state('passed'), moved: state('moved'), suspended: state('suspended') },
    more: t.forms('chart.more'),
    steps: t.forms('chart.docket.steps'),
    folds: { interventions: t.forms('chart.docket.interventions', { list: '{list}' }) },
    comma: t('event.comma'),
  };
}
