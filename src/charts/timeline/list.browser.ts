/*
 * The list under the picture follows the view: entries that it leaves out are hidden, months and folded
 * runs without entries too. Worked off in slices between frames, the newest view first.
 */
import { plainText } from '../kit/plain.ts';

export interface LiveList {
  /** Shows only these entries; undefined shows all. @param done when the last block has followed */
  readonly show: (ids: ReadonlySet<string> | undefined, unfold: boolean, done: () => void) => void;
  /** Ids of the entries whose title or summary has all words of the search. */
  readonly search: (q: string) => ReadonlySet<string>;
  readonly item: (id: string) => HTMLElement | undefined;
  /** Shows one entry that the view leaves out, and says so in it; the next view that is shown takes that back. */
  readonly except: (id: string, notice: string) => void;
}

/** Milliseconds that one slice may take: well under a frame on a slow phone. */
const SLICE = 5;

export function liveList(root: HTMLElement): LiveList {
  const items = new Map(
    [...root.querySelectorAll<HTMLElement>('li.event-row[data-id]')].map((item) => [item.dataset['id'] ?? '', item]),
  );
  const groups = [...root.querySelectorAll<HTMLElement>('section.month')].map((section) => ({
    section,
    items: [...section.querySelectorAll<HTMLElement>('li.event-row[data-id]')],
  }));
  const texts = new Map<string, string>();
  let run = 0;

  const show: LiveList['show'] = (ids, unfold, done) => {
    root.querySelector('.event-row > .notice')?.remove();
    run += 1;
    const mine = run;
    let next = 0;
    const slice = () => {
      if (mine !== run) return;
      const until = performance.now() + SLICE;
      while (next < groups.length && performance.now() < until) {
        const group = groups[next];
        next += 1;
        if (group) showGroup(group.section, group.items, ids, unfold);
      }
      if (next < groups.length) requestAnimationFrame(slice);
      else done();
    };
    requestAnimationFrame(slice);
  };

  const except: LiveList['except'] = (id, notice) => {
    const item = items.get(id);
    if (!item) return;
    const line = document.createElement('p');
    line.className = 'notice';
    line.setAttribute('role', 'status');
    line.textContent = notice;
    item.prepend(line);
    item.hidden = false;
    for (const around of [item.closest<HTMLElement>('section.month'), item.closest<HTMLElement>('li.more')])
      if (around) around.hidden = false;
    const fold = item.closest('details');
    if (fold) fold.open = true;
  };

  const search: LiveList['search'] = (q) => {
    const words = plainText(q).split(/\s+/).filter(Boolean);
    const found = new Set<string>();
    for (const [id, item] of items) {
      let text = texts.get(id);
      if (text === undefined) {
        text = plainText(
          `${item.querySelector('.title')?.textContent ?? ''} ${item.querySelector('p')?.textContent ?? ''}`,
        );
        texts.set(id, text);
      }
      const whole = text;
      if (words.every((word) => whole.includes(word))) found.add(id);
    }
    return found;
  };

  return { show, search, item: (id) => items.get(id), except };
}

function showGroup(
  section: HTMLElement,
  items: readonly HTMLElement[],
  ids: ReadonlySet<string> | undefined,
  unfold: boolean,
): void {
  let any = false;
  for (const item of items) {
    const hide = ids !== undefined && !ids.has(item.dataset['id'] ?? '');
    if (item.hidden !== hide) item.hidden = hide;
    any ||= !hide;
  }
  if (section.hidden === any) section.hidden = !any;
  if (!any) return;
  for (const gap of section.querySelectorAll<HTMLElement>('.gap')) gap.hidden = ids !== undefined;
  for (const fold of section.querySelectorAll<HTMLElement>('li.more')) {
    fold.hidden = !fold.querySelector('li.event-row:not([hidden])');
    const details = fold.querySelector('details');
    if (details && unfold && !fold.hidden) details.open = true;
  }
}
