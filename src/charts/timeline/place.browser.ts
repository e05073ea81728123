/*
 * The reader's place in the list, kept with the step of the history: a browser puts the page where it was before the
 * filter has shortened the list. And the entry that an address points to, shown though a filter leaves it out.
 */
import { fragmentOf } from '../kit/address.browser.ts';
import type { LiveList } from './list.browser.ts';

interface Place {
  readonly id: string;
  /** Of the entry's upper edge from that of the window, in pixels. */
  readonly top: number;
}

export interface Places {
  /** The list has followed the view: goes back to the place of this step of the history, if it has one. */
  readonly back: () => void;
  /** The reader has changed the view: the place is theirs. */
  readonly stay: () => void;
  /** Id of the entry that the address points to. */
  readonly asked: () => string | undefined;
  /** Brings that entry into view. */
  readonly goTo: (id: string) => void;
}

/** A scroll has come to rest, in milliseconds. */
const REST = 150;
/** Who has read for so long has a place of their own by now, in milliseconds since the page came. */
const FRESH = 10_000;
/** Blocks of the list get their true height when they are seen, which moves what is under them. */
const TRIES = 6;

export function keepPlace(root: HTMLElement, list: LiveList): Places {
  const fresh = performance.now() < FRESH && navigator.userActivation?.hasBeenActive !== true;
  let back: Place | undefined = fresh ? placeOf(history.state) : undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const save = () => {
    if (back) return;
    const place = seen(root);
    const state: unknown = history.state;
    if (place || placeOf(state)) history.replaceState({ ...(state as object | null), place }, '');
  };
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = setTimeout(save, REST);
    },
    { passive: true },
  );
  addEventListener('popstate', ({ state }) => {
    back = placeOf(state);
  });

  const keep = (id: string, top: number, tries: number) => {
    const box = list.item(id)?.getBoundingClientRect();
    if (!box || box.height === 0 || tries === 0) return;
    if (Math.abs(box.top - top) > 1) scrollBy({ top: box.top - top, behavior: 'instant' });
    requestAnimationFrame(() => keep(id, top, tries - 1));
  };

  return {
    back: () => {
      const place = back;
      back = undefined;
      if (place) keep(place.id, place.top, TRIES);
    },
    stay: () => {
      back = undefined;
    },
    asked: () => /^e-(.+)$/.exec(fragmentOf())?.[1],
    goTo: (id) => {
      const item = list.item(id);
      item?.scrollIntoView({ behavior: 'instant', block: 'start' });
      const top = item?.getBoundingClientRect().top;
      if (top !== undefined) keep(id, top, TRIES);
    },
  };
}

/** The entry that stands uppermost in the window. */
function seen(root: HTMLElement): Place | undefined {
  const box = root.getBoundingClientRect();
  if (box.top > innerHeight || box.bottom < 0) return undefined;
  const x = box.left + box.width / 2;
  for (let y = Math.max(1, box.top + 1); y < innerHeight; y += 24) {
    const item = document.elementFromPoint(x, y)?.closest<HTMLElement>('li.event-row[data-id]');
    if (item && root.contains(item)) return { id: item.dataset['id'] ?? '', top: item.getBoundingClientRect().top };
  }
  return undefined;
}

function placeOf(state: unknown): Place | undefined {
  const place = (state as { place?: Place } | null)?.place;
  return place && typeof place.id === 'string' && typeof place.top === 'number' ? place : undefined;
}
