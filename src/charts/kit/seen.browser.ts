/*
 * Puts the words of a view on the page: title, name of the picture, line under the subtitle, day in the footer; and
 * takes them back with the view. Tells the page what is seen, for codes, links and citation.
 */
import { CHART_VIEW, type ChartView, type Seen } from './seen.ts';

/** Says what a figure shows; called anew with each view. @param element the chart's */
export function sayer(element: HTMLElement, svg: SVGSVGElement) {
  const figure = element.closest('figure');
  const head = figure?.querySelector<HTMLElement>(':scope > header .h');
  const checked = figure?.querySelector<HTMLElement>('.checked');
  const whole = {
    head: [...(head?.childNodes ?? [])],
    tab: document.title,
    label: svg.getAttribute('aria-label'),
    checked: checked?.textContent ?? '',
  };
  const line = document.createElement('p');
  line.className = 'seen';
  line.hidden = true;
  figure?.querySelector(':scope > header .sub')?.after(line);
  return (seen: Seen | undefined, query: URLSearchParams): void => {
    const { title } = seen ?? {};
    if (title === undefined) head?.replaceChildren(...whole.head);
    else if (head) head.textContent = title;
    if (whole.label !== null) svg.setAttribute('aria-label', title ?? whole.label);
    if (element.dataset['address'] !== undefined)
      document.title = title === undefined ? whole.tab : whole.tab.replace(whole.label ?? '', title);
    line.textContent = seen?.line ?? '';
    line.hidden = seen === undefined;
    if (checked) checked.textContent = seen?.checked ?? whole.checked;
    const detail: ChartView = { query: query.toString(), title };
    // For whoever begins to listen later.
    element.dataset['seen'] = JSON.stringify(detail);
    element.dispatchEvent(new CustomEvent(CHART_VIEW, { detail, bubbles: true }));
  };
}
