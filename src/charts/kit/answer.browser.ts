/*
 * The line that says what a mark says, where it is seen without scrolling. On a page it stands at the foot of the
 * screen while it says something. In a frame on another site, which may be taller than the screen, no foot is sure to
 * be seen: there the line stands over the mark, or under it where only that is seen.
 */

export interface Answer {
  /** What a mark says, with a link where a finger asked for it; without a mark the words that were printed. */
  readonly say: (mark: SVGAElement | undefined, linked: boolean) => void;
  /** Whether the line offers the link of its mark. */
  readonly linked: () => boolean;
}

type Side = 'over' | 'under';

/** Between a mark and its words, in pixels. */
const APART = 8;

/** @param line within `div.answer`, which keeps its room @param host what the line's place is reckoned in @param opens names the link */
export function makeAnswer(line: HTMLElement, host: HTMLElement, opens: string): Answer {
  const printed = line.textContent ?? '';
  const room = line.parentElement ?? line;
  const near = window.parent !== window;
  room.classList.toggle('near', near);
  let seen: IntersectionObserver | undefined;

  /** @returns whether there is room within the picture */
  const place = (mark: SVGAElement, side: Side): boolean => {
    const [at, all, own] = [anchorOf(mark), host.getBoundingClientRect(), line.getBoundingClientRect()];
    const top = side === 'over' ? at.top - own.height - APART : at.bottom + APART;
    const most = Math.max(0, all.width - own.width);
    const left = Math.min(Math.max(0, (at.left + at.right - own.width) / 2 - all.left), most);
    const start = document.documentElement.dir === 'rtl' ? most - left : left;
    line.style.setProperty('--from-start', `${Math.round(start)}px`);
    line.style.setProperty('--from-top', `${Math.round(top - all.top)}px`);
    return top >= all.top && top + own.height <= all.bottom;
  };

  const placeNear = (mark: SVGAElement) => {
    const side: Side = place(mark, 'over') || !place(mark, 'under') ? 'over' : 'under';
    place(mark, side);
    // What a frame cannot reckon the browser tells: whether a reader of the page around it sees the line.
    seen = new IntersectionObserver(([entry]) => {
      seen?.disconnect();
      const other: Side = side === 'over' ? 'under' : 'over';
      if (entry && entry.intersectionRatio < 0.98 && !place(mark, other)) place(mark, side);
    });
    seen.observe(line);
  };

  return {
    linked: () => line.querySelector('a') !== null,
    say: (mark, linked) => {
      seen?.disconnect();
      // A mark in focus is spoken by its own name, and a mouse passes many: only what a finger asked for is announced.
      line.ariaLive = linked ? 'polite' : 'off';
      line.textContent = mark?.getAttribute('aria-label') ?? printed;
      room.classList.toggle('on', mark !== undefined);
      if (!mark) return;
      if (linked) {
        const link = document.createElement('a');
        link.href = mark.href.baseVal;
        link.textContent = opens;
        line.append(' ', link);
      }
      if (near) placeNear(mark);
    },
  };
}

/** What of a mark is looked at: the value that it shows, or else what catches its clicks. */
function anchorOf(mark: SVGAElement): DOMRect {
  return (mark.querySelector('.unseen') ?? mark.querySelector('.hit') ?? mark).getBoundingClientRect();
}
