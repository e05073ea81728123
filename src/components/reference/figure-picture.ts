/* What shows a number’s past: the column of its series of which it is the last value, and the chart of that series. Knows no markup. */
import { type ChartFigure, chartOf } from '../../charts/figure.ts';
import type { Figure } from '../../model/figures.ts';

/** Only where the series counts the very thing from day to day, and ends at the number. */
const COLUMNS: Readonly<Record<string, string>> = {
  'gaza-moh-deaths': 'killed_cum',
  'gaza-moh-injuries': 'injured_cum',
  'malnutrition-deaths': 'malnutrition_deaths_cum',
  'aid-seekers-killed': 'aid_seekers_killed_cum',
  'gaza-since-ceasefire': 'killed_since_2025_10_11',
};

/** Id of the column that tells the number's past. */
export const pastOf = ({ id }: Figure): string | undefined => COLUMNS[id];

/** The chart that draws the number's series. */
export const chartOfFigure = (lang: string, { series }: Figure): ChartFigure | undefined =>
  series === undefined ? undefined : chartOf(lang, { of: 'series', id: series });
