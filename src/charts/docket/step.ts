/* Makes one step of a docket from a date and its words: what every subject shares. */
import { formatDate, formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Day, dayNumber, type PartialDate, parsePartialDate } from '../../model/date.ts';
import type { SelectContext } from '../kind.ts';
import type { ShapeName } from '../scene/shapes.ts';
import type { DocketStep, StepState } from './rows.ts';

export interface StepParts {
  readonly id: string;
  readonly date: PartialDate;
  readonly kind: string;
  readonly state?: StepState;
  readonly until?: Day | undefined;
  readonly movedTo?: Day | undefined;
  readonly strong?: boolean;
  readonly label?: string | undefined;
  readonly words: string;
  readonly title: string;
  readonly href: string;
  readonly fold?: string;
  readonly tone?: ShapeName;
}

export function makeStep(locale: Locale, parts: StepParts): DocketStep {
  const {
    id,
    date,
    kind,
    state = 'happened',
    until,
    movedTo,
    strong = false,
    label,
    words,
    title,
    href,
    fold,
    tone,
  } = parts;
  return {
    id,
    first: dayNumber(date.first),
    last: dayNumber(date.last),
    extent: date.extent,
    ...(until === undefined ? {} : { until: dayNumber(until) }),
    kind,
    state,
    ...(movedTo === undefined ? {} : { movedTo: dayNumber(movedTo) }),
    strong,
    ...(label === undefined ? {} : { label }),
    words,
    title,
    short: formatDate(locale, date, 'dayMonth'),
    medium: formatDate(locale, date, 'medium'),
    full: formatDate(locale, date, 'long'),
    href,
    ...(fold === undefined ? {} : { fold }),
    ...(tone === undefined ? {} : { tone }),
  };
}

/** An exact day as a date. */
export const exactly = (day: Day): PartialDate => parsePartialDate(day);

/** "checked to 22 Sep 2026". */
export const checkedWords = ({ locale, t }: SelectContext, day: Day): string =>
  t('chart.docket.checkedTo', { date: formatDay(locale, day, 'medium') });

/** In order of time; what stands on the same day keeps its order. */
export const inOrder = (steps: readonly DocketStep[]): DocketStep[] =>
  [...steps].sort((a, b) => a.first - b.first || a.last - b.last);
