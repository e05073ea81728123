/*
 * Opens hostile addresses in a browser and tells what is wrong with the page: an error, markup that was let in, a picture
 * without marks. The first address of a page is loaded, and so is each tenth; the others are given to the page that is
 * open, as a step back would.
 */
import type { Page } from 'playwright';
import type { HostileAddress } from './hostile.ts';

export interface Visit {
  readonly address: string;
  readonly wrong: readonly string[];
  /** From the step to the frame after the next; none where the page was loaded. */
  readonly ms?: number;
}

/** One in so many is loaded anew. */
const LOADED = 10;

/** @param root where the pages of a language stand: "http://127.0.0.1:4321/en/" */
export async function visitAll(page: Page, root: string, addresses: readonly HostileAddress[]): Promise<Visit[]> {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const visits: Visit[] = [];
  for (const name of new Set(addresses.map((each) => each.page))) {
    let step = 0;
    for (const { rest } of addresses.filter((each) => each.page === name)) {
      const address = `${name}${rest}`;
      const loads = step % LOADED === 0;
      step += 1;
      heard.length = 0;
      let ms: number | undefined;
      if (loads) {
        await page.goto(`${root}${address}`, { waitUntil: 'load' });
        await page.evaluate(settled);
      } else ms = await page.evaluate(stepTo, rest);
      const wrong = [...heard, ...(await page.evaluate(wrongOnPage))];
      visits.push({ address, wrong, ...(ms === undefined ? {} : { ms }) });
    }
  }
  for (const event of ['console', 'pageerror', 'dialog'] as const) page.removeAllListeners(event);
  return visits;
}

/** In the page: what wakes later has woken. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** In the page: another query and fragment, as a step back through the history brings it. */
async function stepTo(rest: string): Promise<number> {
  const start = performance.now();
  history.pushState(null, '', `${location.pathname}${rest}`);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  if (location.hash) dispatchEvent(new HashChangeEvent('hashchange'));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - start;
}

/** In the page: what no address may bring about. */
function wrongOnPage(): string[] {
  const wrong: string[] = [];
  if ('struck' in window) wrong.push('code of the address ran');
  const struck = document.querySelector('.struck, [onload], [onerror]');
  if (struck) wrong.push(`markup of the address stands in the page: ${struck.outerHTML.slice(0, 80)}`);
  if (Object.hasOwn(Object.prototype, 'struck')) wrong.push('all objects have a new property');
  if ((document.body.innerText ?? '').trim().length < 40) wrong.push('the page is empty');
  let seen = 0;
  for (const picture of document.querySelectorAll('figure svg')) {
    const { width, height } = picture.getBoundingClientRect();
    if (width < 200 || height < 100) continue;
    seen += 1;
    if (picture.querySelectorAll('path, rect, circle, line, text').length < 3) wrong.push('a picture is blank');
    const spoilt =
      /\b(?:d|points|transform|viewBox|[xyr][12]?|[cdr][xy]|width|height)="[^"]*(?:NaN|Infinity|undefined)[^"]*"/.exec(
        picture.outerHTML,
      );
    if (spoilt) wrong.push(`a mark has no place: ${spoilt[0].slice(0, 60)}`);
  }
  // With every lane off a timeline is its axis alone, and a line says so beside the way back.
  const line = document.querySelector<HTMLElement>('.found.nothing');
  const said = line?.checkVisibility() && line.innerText.trim() !== '' && document.querySelector('[data-zoom="all"]');
  if (document.getElementById('picture') && seen === 0 && !said) wrong.push('the picture is not there');
  return wrong;
}
