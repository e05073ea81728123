/*
 * The live half of the timeline: takes the printed picture over and keeps picture, strip, list, form, line of words and
 * address at one view. All steps on the view are those of `view.ts`; what moves the picture is one transform, which
 * follows the view, and leads it while a hand is on the picture.
 */
import { dayNumber, readDatePart } from '../../model/date.ts';
import type { Frame } from '../kind.ts';
import type { LiveHost } from '../live.browser.ts';
import { makeHint } from '../kit/hint.browser.ts';
import { takeOver } from '../kit/take-over.browser.ts';
import { followWidth } from '../kit/width.browser.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import { listenToControls, takeForm } from './controls.browser.ts';
import { catchFingers } from './fingers.browser.ts';
import { makeFollower, type Step } from './follow.browser.ts';
import { makeHand } from './gestures.browser.ts';
import { listenForKeys, MARKS } from './keyboard.browser.ts';
import { layoutTimeline, matchingRows } from './layout.ts';
import { liveList } from './list.browser.ts';
import type { LiveWords } from './live-words.ts';
import { makePane } from './pane.browser.ts';
import { keepPlace } from './place.browser.ts';
import { markTogether, rowsOfBin } from './pointing.browser.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { makeStrip } from './strip.browser.ts';
import { zoomLimits } from './transform.ts';
import {
  panBy,
  searchTitles,
  setImportance,
  setLanes,
  setSearch,
  setWindow,
  timelineView,
  wholePeriod,
  zoomAt,
} from './view.ts';

/** Below this width a page shows the list in place of the picture. */
const NARROWEST = 320;
const NEARER = 0.6;

export function mount({ element, rows: data }: LiveHost): void {
  const rows = data as TimelineRows;
  const words = JSON.parse(element.querySelector('script.live-words')?.textContent ?? '{}') as LiveWords;
  const taken = takeOver(element, '.timeline-frame:not(.phone-frame)');
  if (!taken) return;
  const { box, svg, dir, hatch } = taken;
  const listRoot = element.dataset['list'] ? document.getElementById(element.dataset['list']) : null;
  const list = listRoot ? liveList(listRoot) : undefined;
  const figure = element.closest('figure') ?? element;
  const ownsAddress = element.dataset['address'] !== undefined;
  const intl = element.dataset['intl'] ?? document.documentElement.lang;
  const dates = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' });
  const day = (number: number) => dates.format(new Date(Math.round(number) * 86_400_000));
  const hint = makeHint(element);
  const upright = element.querySelector<HTMLElement>('.phone-frame');

  const asked = readAddress();
  let view = takeForm(asked, rows, searched);
  let frame: Frame = { width: Math.round(box.clientWidth || svg.clientWidth || 910), dir };
  let requested = 0;

  const writeControls = listenToControls(figure, rows, intl, words, {
    lanes: (lanes) => change(setLanes(view, rows, lanes)),
    importance: (importance) => change(setImportance(view, importance)),
    search: (q) => change(searched(view, q), 'typed'),
    searched: () => follower.endSearch(),
    period: (from, to) => go(setWindow(view, rows, firstDay(from), lastDay(to))),
    zoom: (step) => go(step === 'whole' ? wholePeriod(view, rows) : zoomed(step === 'in' ? NEARER : 1 / NEARER)),
    all: () => go(timelineView.initial(rows)),
    link: copyLink,
  });
  const follower = makeFollower({
    ...{ rows, words, list, day, writeControls, ownsAddress },
    view: () => view,
    places: ownsAddress && listRoot && list ? keepPlace(listRoot, list) : undefined,
    line: lineElement(),
    ready: () => listRoot?.closest('.tlpage')?.classList.add('followed'),
  });
  const hand = makeHand(
    svg,
    {
      moved: request,
      began: () => {
        follower.hold();
        hint.hide();
      },
      ended: (span) => {
        if (span) view = setWindow(view, rows, span.from, span.to);
        hand.show(view, span !== undefined);
        follower.follow(span ? 'step' : 'none');
      },
      plainWheel: () => hint.flash(words.hint),
    },
    zoomLimits(rows, view, frame),
  );
  const strip = makeStrip(box.querySelector<HTMLElement>('.brush') ?? document.createElement('div'), rows, words, day, {
    began: follower.hold,
    change: (from, to) => {
      view = setWindow(view, rows, from, to);
      hand.show(view, false);
    },
    end: () => {
      request();
      follower.follow('step');
    },
  });
  const keys = listenForKeys(svg, dir === 'rtl', {
    zoom: (factor) => go(zoomed(factor, focusedDay())),
    move: (share) => go(panBy(view, rows, Math.round((view.to - view.from) * share))),
    whole: () => go(wholePeriod(view, rows)),
    help: () => hint.toggle(words.help),
  });
  const pane = makePane(paneElement(), box, words, rows.words, list);
  const catchIn = catchFingers(svg, MARKS);
  svg.addEventListener('click', (event) => {
    const bin = (event.target as Element).closest<SVGAElement>('a.bin');
    if (!bin || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inside = rowsOfBin(bin, rows);
    if (inside.length === 0) return;
    event.preventDefault();
    pane.open(inside, rows.lanes.find((lane) => lane.id === inside[0]?.lane)?.name ?? '', bin, keys.hold(bin));
  });
  markTogether(svg, listRoot);
  let hash = location.hash;
  for (const type of ['popstate', 'hashchange'] as const)
    window.addEventListener(type, () => {
      const other = location.hash !== hash;
      hash = location.hash;
      if (!ownsAddress || (type === 'hashchange' && !other)) return;
      view = readAddress();
      show(false);
      follower.arrive(other);
    });
  followWidth(box, frame.width, NARROWEST, (width) => {
    frame = { width, dir };
    hand.fit(zoomLimits(rows, view, frame), view);
    draw();
  });
  hand.fit(zoomLimits(rows, view, frame), view);
  draw();
  if (upright) new ResizeObserver(() => void drawUpright()).observe(upright);
  follower.arrive(true);
  if (view !== asked) follower.follow('step');

  /** Another view, at once. */
  function change(next: TimelineView, step: Step = 'step'): void {
    view = next;
    show(false);
    follower.follow(step);
  }

  /** Another view, to which the picture moves where motion is welcome. */
  function go(next: TimelineView): void {
    view = next;
    show(true);
    follower.follow('step');
  }

  function show(smoothly: boolean): void {
    hint.hide();
    hand.show(view, smoothly);
    pane.settle(new Set(matchingRows(rows, view).map(({ id }) => id)));
    request();
  }

  function request(): void {
    requested ||= requestAnimationFrame(draw);
  }

  /** The picture of a narrow figure, by what comes for it alone. */
  async function drawUpright(): Promise<void> {
    if (!upright?.clientWidth) return;
    const { drawUprightIn } = await import('./upright.browser.ts');
    drawUprightIn(upright, rows, view, dir);
  }

  function draw(): void {
    void drawUpright();
    // Drawn at once, the frame that was asked for has nothing left to draw.
    cancelAnimationFrame(requested);
    requested = 0;
    if (frame.width < NARROWEST || !svg) return;
    const span = hand.span();
    const scene = layoutTimeline(rows, { ...view, ...span }, frame);
    drawScene(svg, scene, hatch);
    strip.draw(view, span, frame);
    catchIn(scene);
    keys.settle();
  }

  function readAddress(): TimelineView {
    if (!ownsAddress) return timelineView.initial(rows);
    const read = timelineView.fromQuery(rows, new URLSearchParams(location.search));
    return searched(read, read.q);
  }

  function searched(from: TimelineView, q: string): TimelineView {
    return setSearch(from, q, q.trim() ? (list?.search(q) ?? searchTitles(rows, q)) : undefined);
  }

  function zoomed(factor: number, around = (view.from + view.to) / 2): TimelineView {
    return zoomAt(view, rows, factor, around);
  }

  function focusedDay(): number {
    const key = (document.activeElement as Element | null)?.getAttribute('data-key')?.replace(/^b-/, '');
    const row = rows.rows.find((each) => each.id === key);
    return row ? Math.min(Math.max(row.first, view.from), view.to) : (view.from + view.to) / 2;
  }

  function copyLink(button: HTMLElement): void {
    const link = new URL(button.getAttribute('href') ?? location.href, location.href);
    link.search = timelineView.toQuery(rows, view).toString();
    const done = () => hint.show(`${words.copied} ${link.href}`);
    if (navigator.clipboard) navigator.clipboard.writeText(link.href).then(done, done);
    else done();
  }

  /** The page's own line beside its form; elsewhere one that is heard, and seen when there is nothing else to see. */
  function lineElement(): HTMLElement {
    const onPage = list && document.querySelector<HTMLElement>('.ctl .found');
    if (onPage) return onPage;
    const made = document.createElement('p');
    made.className = 'found vh';
    made.dataset['quiet'] = '';
    made.setAttribute('aria-live', 'polite');
    element.prepend(made);
    return made;
  }

  function paneElement(): HTMLElement {
    const onPage = figure.querySelector<HTMLElement>('.pane');
    if (onPage) return onPage;
    const made = document.createElement('div');
    made.id = `pane-${element.dataset['chart']}`;
    made.hidden = true;
    return made;
  }
}

const firstDay = (month: string) => dayNumber(`${month}-01`);

const lastDay = (month: string) => dayNumber(readDatePart(month)?.last ?? month);
