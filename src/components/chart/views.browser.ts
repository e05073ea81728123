/* The views of the live charts of a page, told each time that one changes; what an address holds besides is no view. */
import { CHART_VIEW, type ChartView } from '../../charts/kit/seen.ts';
import { type Choice, VIEW_OPTIONS } from '../../embed/options.ts';

export interface ShownView {
  readonly chart: HTMLElement;
  /** What differs from the whole, as the address says it. */
  readonly choices: readonly Choice[];
  /** The title that stands over it, where it is another than that of the whole. */
  readonly title?: string | undefined;
}

/** A value that a view can have. */
const VALUE = /^[\p{L}\p{N},-]{1,80}$/u;

export function listenToViews(hear: (view: ShownView) => void): void {
  // A chart that says its view is believed; of a timeline, which only writes it, the address is read.
  const readAddress = () => {
    const chart = document.querySelector<HTMLElement>('live-chart[data-address][data-kind=timeline]');
    if (chart) hear({ chart, choices: choicesIn(new URLSearchParams(location.search)) });
  };
  document.addEventListener(CHART_VIEW, (event) => {
    const { query, title } = (event as CustomEvent<ChartView>).detail;
    if (event.target instanceof HTMLElement)
      hear({ chart: event.target, choices: choicesIn(new URLSearchParams(query)), title });
  });
  addEventListener('addresschange', readAddress);
  addEventListener('popstate', readAddress);
  readAddress();
}

function choicesIn(query: URLSearchParams): Choice[] {
  return VIEW_OPTIONS.flatMap((name) => {
    const value = query.get(name);
    return value && VALUE.test(value) ? [{ name, values: [value], initial: [] }] : [];
  });
}
