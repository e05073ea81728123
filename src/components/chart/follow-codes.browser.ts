/* On a chart's page the codes to paste and the citation are of what is seen. */
import { type Embedded, frameCode, imageCode, scriptedFrameCode } from '../../embed/codes.ts';
import { withOptions } from '../../embed/options.ts';
import { listenToViews } from './views.browser.ts';

const CODES = { scripted: scriptedFrameCode, frame: frameCode, image: imageCode };

const place = document.querySelector<HTMLElement>('[data-embedded]');
const whole = place ? (JSON.parse(place.dataset['embedded'] ?? '') as Embedded) : undefined;
const cited = document.querySelector<HTMLElement>('.citebox[data-page]');
const citation = cited?.textContent ?? '';

listenToViews(({ chart, choices, title }) => {
  if (chart.dataset['address'] === undefined || !place || !whole) return;
  const seen = (address: string) => withOptions(address, choices);
  const part = { ...whole, title: title ?? whole.title, page: seen(whole.page), embed: seen(whole.embed) };
  for (const [name, code] of Object.entries(CODES)) {
    const slot = place.querySelector(`[data-code=${name}]`);
    if (slot) slot.textContent = String(code(part));
  }
  if (!cited) return;
  const { page = '', title: named = '' } = cited.dataset;
  cited.textContent = citation.replace(page, () => seen(page)).replace(named, () => title ?? named);
});
