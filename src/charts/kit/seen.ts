/*
 * What a picture shows when a reader has changed its view: the words that then stand beside it in place of those of
 * the whole. Plain text, made from rows and view; `seen.browser.ts` puts it on the page.
 */

export interface Seen {
  /** In place of the title, which tells the whole. */
  readonly title?: string;
  /** A line under the subtitle: which day or part is seen, and what it counts. */
  readonly line: string;
  /** In place of the day of checking in the footer. */
  readonly checked?: string;
}

/** A template with its slots filled: `{date}`. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}

/** Told by the chart's element and heard by the page, each time that a view is shown. */
export interface ChartView {
  /** The view as the address bears it; empty for the whole. */
  readonly query: string;
  /** The title that stands over it, where it is another than that of the whole. */
  readonly title?: string | undefined;
}

export const CHART_VIEW = 'chartview';
