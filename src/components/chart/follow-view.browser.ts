/*
 * What stands beside a live chart and leads elsewhere follows its view: links to its page. Files cannot follow: that
 * they hold the whole is said as long as a part is seen. Codes and citation follow in `follow-codes.browser.ts`.
 */
import { withOptions } from '../../embed/options.ts';
import { listenToViews } from './views.browser.ts';

listenToViews(({ chart, choices }) => {
  const figure = chart.closest('figure');
  for (const link of figure?.querySelectorAll('a[data-follows]') ?? []) {
    const [address = '', hash] = (link.getAttribute('href') ?? '').split('#');
    const seen = withOptions(address.split('?')[0] ?? '', choices);
    link.setAttribute('href', hash ? `${seen}#${hash}` : seen);
  }
  // Where the address bears the view, all of the page is about this chart.
  const about = chart.dataset['address'] === undefined ? figure : document;
  for (const note of about?.querySelectorAll<HTMLElement>('.ofwhole') ?? []) note.hidden = choices.length === 0;
  // The timeline tells listeners how much it shows; of a part everybody should know.
  figure?.querySelector('.found')?.classList.toggle('part', choices.length > 0);
});
