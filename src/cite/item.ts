/*
 * A thing to cite, described once, in CSL-JSON: the one form from which all others are written. Only the fields that
 * this site fills. Knows nothing else.
 */
import type { PartialDate } from '../model/date.ts';

/** Types of CSL 1.0.2 that things of this site and its sources have. */
export type CslType =
  | 'webpage'
  | 'legal_case'
  | 'treaty'
  | 'legislation'
  | 'report'
  | 'article-newspaper'
  | 'article-journal'
  | 'dataset'
  | 'book';

/** Bodies are named as they are: no name is taken apart into a given and a family name. */
export interface CslName {
  readonly literal: string;
}

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  /** Permanent: the key by which texts cite it. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  /** Where it was published: a newspaper, a series of reports. */
  readonly 'container-title'?: string;
  /** The court that decided. */
  readonly authority?: string;
  /** Written for formats that have no field for a court. */
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly page?: string;
  readonly URL?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  /** Where in it the chapter that lists it found what it says. */
  readonly note?: string;
}

/** A day, month or year as CSL writes it; of a span or an uncertain date its first day. */
export function cslDate(date: PartialDate): CslDate {
  const parts = date.first.split('-').map(Number);
  return { 'date-parts': [parts.slice(0, date.precision === 'year' ? 1 : date.precision === 'month' ? 2 : 3)] };
}

/** An exact day, `YYYY-MM-DD`. */
export const cslDay = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });
