/*
 * What follows a view once it has come to rest: list, form, line of words, and the address, each settled view one step
 * of the history and a typed search one step in all.
 */
import { writeAddress } from '../kit/address.browser.ts';
import { fillCount, writeNumber } from '../kit/words.ts';
import { matchingRows } from './layout.ts';
import type { LiveList } from './list.browser.ts';
import type { LiveWords } from './live-words.ts';
import type { Places } from './place.browser.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { timelineView } from './view.ts';

/** How the address takes a view: not as a step of its own, as one, or as the same step while a search is typed. */
export type Step = 'none' | 'step' | 'typed';

export interface Follower {
  /** The view has changed and may change on: all follows when it rests. */
  readonly follow: (step: Step) => void;
  /** A hand has taken hold: what waits for rest waits on, until `follow`. */
  readonly hold: () => void;
  /** A view came from an address: list and form follow at once. @param go whether to the entry that it points to */
  readonly arrive: (go: boolean) => void;
  /** The search that was typed is done. */
  readonly endSearch: () => void;
}

export interface Followed {
  readonly rows: TimelineRows;
  readonly words: LiveWords;
  readonly view: () => TimelineView;
  readonly list: LiveList | undefined;
  readonly places: Places | undefined;
  /** Where the number of entries is said. */
  readonly line: HTMLElement;
  readonly day: (number: number) => string;
  readonly writeControls: (view: TimelineView) => void;
  /** Whether the page's address bears the view. */
  readonly ownsAddress: boolean;
  /** The list has followed for the first time. */
  readonly ready: () => void;
}

/** Wait until a view counts as settled, in milliseconds. */
const REST = 160;

export function makeFollower(followed: Followed): Follower {
  const { rows, words, list, places, line, day, writeControls, ownsAddress } = followed;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let pending: Step = 'none';
  let searching = false;

  const settle = (arriving?: { readonly go: boolean }) => {
    const view = followed.view();
    const query = timelineView.toQuery(rows, view);
    const shown = new Set(shownIn(rows, view));
    list?.show(query.size === 0 ? undefined : shown, view.q !== '', () => {
      const asked = places?.asked();
      const out = asked !== undefined && query.size > 0 && !shown.has(asked);
      if (arriving && asked && out) list?.except(asked, words.except);
      if (arriving?.go && asked && query.size > 0) places?.goTo(asked);
      if (arriving) places?.back();
      else places?.stay();
      followed.ready();
    });
    writeControls(view);
    say(view, shown.size);
    if (!ownsAddress) return;
    if (arriving) return writeAddress(query, false);
    const asked = places?.asked();
    const keep = asked === undefined || query.size === 0 || shown.has(asked);
    writeAddress(query, pending === 'step' || (pending === 'typed' && !searching), keep ? location.hash : '');
    searching = pending === 'typed' || (pending === 'none' && searching);
    pending = 'none';
  };

  const say = (view: TimelineView, count: number) => {
    const told = fillCount(words.shown, rows.rows.length, rows.words)
      .replace('{shown}', writeNumber(count, rows.words.digits))
      .replace('{from}', day(view.from))
      .replace('{to}', day(view.to));
    const text = view.lanes.length === 0 ? words.noLane : count === 0 ? `${words.none} ${told}` : told;
    if (line.textContent !== text) line.textContent = text;
    line.classList.toggle('nothing', count === 0);
    if (line.dataset['quiet'] !== undefined) line.classList.toggle('vh', count > 0);
  };

  return {
    follow: (step) => {
      if (step === 'step' || pending === 'none') pending = step === 'none' ? pending : step;
      clearTimeout(resting);
      resting = setTimeout(settle, REST);
    },
    hold: () => clearTimeout(resting),
    arrive: (go) => {
      clearTimeout(resting);
      pending = 'none';
      searching = false;
      settle({ go });
    },
    endSearch: () => {
      if (pending === 'typed') {
        clearTimeout(resting);
        settle();
      }
      searching = false;
    },
  };
}

/** Ids of the entries that a view shows, its window included; of all that is earlier while it begins at the beginning. */
function shownIn(rows: TimelineRows, view: TimelineView): string[] {
  return matchingRows(rows, view)
    .filter((row) => (row.last >= view.from || view.from <= rows.domain[0]) && row.first <= view.to)
    .map(({ id }) => id);
}
