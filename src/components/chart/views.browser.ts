/* The views of the live charts of a page, told each time that one changes; what an address holds besides is no view. */
import { CHART_VIEW, type ChartView } from '../../charts/kit/seen.ts';
import type { Choice } from '../../embed/options.ts';

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
  // A chart that says its view is believed; of one that only writes it, the address is read.
  const readAddress = () => {
    const chart = document.querySelector<HTMLElement>('live-chart[data-address][data-options]');
    const names = chart?.dataset['options']?.split(' ');
    if (chart && names) hear({ chart, choices: choicesIn(new URLSearchParams(location.search), names) });
  };
  const hearOf = (chart: HTMLElement, { query, title }: ChartView) => {
    const asked = new URLSearchParams(query);
    hear({ chart, choices: choicesIn(asked, [...asked.keys()]), title });
  };
  document.addEventListener(CHART_VIEW, (event) => {
    if (event.target instanceof HTMLElement) hearOf(event.target, (event as CustomEvent<ChartView>).detail);
  });
  // A chart may have said its view before anybody listened: scripts come in no certain order.
  for (const chart of document.querySelectorAll<HTMLElement>('live-chart[data-seen]'))
    hearOf(chart, JSON.parse(chart.dataset['seen'] ?? '') as ChartView);
  addEventListener('addresschange', readAddress);
  addEventListener('popstate', readAddress);
  readAddress();
}

function choicesIn(query: URLSearchParams, names: readonly string[]): Choice[] {
  return names.flatMap((name) => {
    const value = query.get(name);
    return value && VALUE.test(value) ? [{ name, values: [value], initial: [] }] : [];
  });
}
