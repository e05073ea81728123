/* Rows of the form that goes by years. */
import { formatDate } from '../../i18n/dates.ts';
import { dayNumber, parsePartialDate } from '../../model/date.ts';
import type { YearStep } from '../../model/diagram.ts';
import type { SelectContext } from '../kind.ts';
import type { YearRow, YearsRows } from './rows.ts';
import type { Teller } from './teller.ts';

export function selectYears(
  steps: readonly YearStep[],
  { say }: Teller,
  { t, locale, page }: SelectContext,
): Omit<YearsRows, 'publishers' | 'asOf'> {
  return {
    shows: 'years',
    steps: steps.map(
      ({ id, when, name, event, says, killed = [] }): YearRow => ({
        ...{ id, from: dayNumber(when.first), when: formatDate(locale, when, 'long'), name: name.text },
        ...(when.extent === 'span' ? { to: dayNumber(when.last) } : {}),
        ...(event ? { href: page('events', event) } : {}),
        says: say(says),
        killed: killed.map(({ of, counts }) => ({
          of: of.text,
          counts: counts.map((count) => ({ ...say(count), number: count.number.text })),
        })),
      }),
    ),
    ticks: yearsBetween(steps).map((year) => ({
      day: dayNumber(`${year}-01-01`),
      ...(year % 10 === 0 ? { label: formatDate(locale, parsePartialDate(`${year}`), 'long') } : {}),
    })),
    words: {
      began: t('chart.diagram.years.began'),
      lasted: t('chart.diagram.years.lasted'),
      year: t('chart.diagram.years.year'),
      happened: t('chart.diagram.years.happened'),
    },
  };
}

/** The years that begin between the first point and the last. */
function yearsBetween(steps: readonly YearStep[]): number[] {
  const yearOf = (step: YearStep | undefined) => Number(step?.when.first.slice(0, 4));
  const [first, last] = [yearOf(steps[0]) + 1, yearOf(steps.at(-1))];
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);
}
