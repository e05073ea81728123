/*
 * The live half of the timeline: takes the printed picture over and keeps picture, strip, list, form,
 * spoken line and address at one view. All steps on the view are those of `view.ts`.
 */
import { dayNumber, parsePartialDate } from '../../model/date.ts';
import type { Frame } from '../kind.ts';
import type { LiveHost } from '../live.browser.ts';
import { writeAddress } from '../kit/address.browser.ts';
import { writeNumber } from '../kit/words.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import { listenToControls } from './controls.browser.ts';
import { listenForGestures } from './gestures.browser.ts';
import { listenForKeys } from './keyboard.browser.ts';
import { layoutTimeline, matchingRows, planFrame } from './layout.ts';
import { liveList } from './list.browser.ts';
import type { LiveWords } from './live-words.ts';
import { makePane } from './pane.browser.ts';
import { markTogether, rowsOfBin } from './pointing.browser.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { makeStrip } from './strip.browser.ts';
import { takeOver } from '../kit/take-over.browser.ts';
import {
  panBy,
  plainText,
  setImportance,
  setLanes,
  setSearch,
  setWindow,
  timelineView,
  wholePeriod,
  zoomAt,
} from './view.ts';

/** Wait before the list, the address and the spoken line follow a gesture, in milliseconds. */
const SETTLE = 160;

export function mount({ element, rows: data }: LiveHost): void {
  const rows = data as TimelineRows;
  const words = JSON.parse(element.querySelector('script.live-words')?.textContent ?? '{}') as LiveWords;
  const taken = takeOver(element, '.tlf:not(.fph)');
  if (!taken) return;
  const { box: frameBox, svg, dir, hatch } = taken;
  const listRoot = element.dataset['list'] ? document.getElementById(element.dataset['list']) : null;
  const list = listRoot ? liveList(listRoot) : undefined;
  const figure = element.closest('figure') ?? element;
  const ownsAddress = element.dataset['address'] !== undefined;
  const say = document.createElement('p');
  say.className = 'vh';
  say.setAttribute('aria-live', 'polite');
  const hint = document.createElement('p');
  hint.className = 'small muted hint';
  hint.hidden = true;
  element.append(say, hint);

  let frame: Frame = { width: 0, dir };
  let view = readAddress();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let requested = false;

  const day = (number: number) =>
    new Intl.DateTimeFormat(element.dataset['intl'] ?? document.documentElement.lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(number * 86_400_000));
  const pane = makePane(paneElement(), words, list);
  const holder = frameBox.querySelector<HTMLElement>('.brush') ?? document.createElement('div');
  const strip = makeStrip(
    holder,
    rows,
    words,
    day,
    (from, to) => change(setWindow(view, rows, from, to)),
    () => settle(true),
  );
  const writeControls = listenToControls(figure, {
    lanes: (lanes) => change(setLanes(view, rows, lanes), true),
    importance: (importance) => change(setImportance(view, importance), true),
    search: (q) => change(searched(view, q), true),
    period: (from, to) => change(setWindow(view, rows, firstDay(from) ?? view.from, lastDay(to) ?? view.to), true),
    zoom: (step) =>
      change(
        step === 'whole'
          ? wholePeriod(view, rows)
          : zoomAt(view, rows, step === 'in' ? 0.6 : 1 / 0.6, (view.from + view.to) / 2),
        true,
      ),
    link: copyLink,
  });
  const keys = listenForKeys(svg, dir === 'rtl', {
    zoom: (factor) => change(zoomAt(view, rows, factor, focusedDay()), true),
    move: (share) => change(panBy(view, rows, Math.round((view.to - view.from) * share)), true),
    whole: () => change(wholePeriod(view, rows), true),
    help: () => showHint(words.help, hint.hidden),
  });
  listenForGestures(svg, {
    zoom: (factor, clientX) => change(zoomAt(view, rows, factor, dayAt(clientX))),
    pan: (pixels) => change(panBy(view, rows, ((dir === 'rtl' ? 1 : -1) * pixels) / pixelsPerDay())),
    end: () => settle(true),
    plainWheel: () => showHint(words.hint, true),
  });
  svg.addEventListener('click', (event) => {
    const bin = (event.target as Element).closest<SVGAElement>('a.bin');
    if (!bin || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const inside = rowsOfBin(bin, rows, view);
    if (inside.length === 0) return;
    event.preventDefault();
    pane.open(inside, rows.lanes.find((lane) => lane.id === inside[0]?.lane)?.name ?? '', bin);
  });
  markTogether(svg, listRoot);
  window.addEventListener('popstate', () => {
    if (ownsAddress) change(readAddress());
  });
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width < 320 || width === frame.width) return;
    frame = { width, dir };
    draw();
  }).observe(frameBox);
  frame = { width: Math.round(frameBox.clientWidth || svg.clientWidth || 910), dir };
  draw();
  settle(false);

  function change(next: TimelineView, settled = false): void {
    view = next;
    if (!requested) requestAnimationFrame(draw);
    requested = true;
    settle(settled);
  }

  function draw(): void {
    requested = false;
    if (frame.width < 320 || !svg) return;
    drawScene(svg, layoutTimeline(rows, view, frame), hatch);
    strip.draw(view, frame);
    keys.settle();
  }

  /** After a gesture: list, form, spoken line and address. @param step whether "back" should lead here */
  function settle(step: boolean): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const whole = timelineView.toQuery(rows, view).size === 0;
      const shown = matchingRows(rows, view).filter(
        (row) => (row.last >= view.from || view.from <= rows.domain[0]) && row.first <= view.to,
      );
      list?.show(whole ? undefined : new Set(shown.map((row) => row.id)), view.q !== '');
      writeControls(view);
      say.textContent = words.shown
        .replace('{count}', writeNumber(shown.length, rows.words.digits))
        .replace('{total}', writeNumber(rows.rows.length, rows.words.digits))
        .replace('{from}', day(view.from))
        .replace('{to}', day(view.to));
      if (ownsAddress) writeAddress(timelineView.toQuery(rows, view), step);
    }, SETTLE);
  }

  function readAddress(): TimelineView {
    const initial = timelineView.initial(rows);
    if (!ownsAddress) return initial;
    const read = timelineView.fromQuery(rows, new URLSearchParams(location.search));
    return searched(read, read.q);
  }

  function searched(from: TimelineView, q: string): TimelineView {
    if (!q.trim()) return setSearch(from, '', undefined);
    const inTitles = () =>
      new Set(
        rows.rows
          .filter((row) =>
            plainText(q)
              .split(/\s+/)
              .every((word) => plainText(row.title).includes(word)),
          )
          .map((row) => row.id),
      );
    return setSearch(from, q, list ? list.search(q) : inTitles());
  }

  function dayAt(clientX: number): number {
    const box = svg?.getBoundingClientRect();
    if (!box) return view.from;
    const x = ((clientX - box.left) / box.width) * frame.width;
    return planFrame(rows, view, frame).scale.day(dir === 'rtl' ? frame.width - x : x);
  }

  function pixelsPerDay(): number {
    return planFrame(rows, view, frame).scale.pixelsPerDay;
  }

  function focusedDay(): number {
    const key = (document.activeElement as Element | null)?.getAttribute('data-key')?.replace(/^b-/, '');
    const row = rows.rows.find((each) => each.id === key);
    return row ? Math.min(Math.max(row.first, view.from), view.to) : (view.from + view.to) / 2;
  }

  function copyLink(button: HTMLElement): void {
    const query = timelineView.toQuery(rows, view).toString();
    const link = new URL(button.getAttribute('href') ?? location.href, location.href);
    link.search = query;
    const done = () => showHint(`${words.copied} ${link.href}`, true);
    if (navigator.clipboard) navigator.clipboard.writeText(link.href).then(done, done);
    else done();
  }

  function showHint(text: string, visible: boolean): void {
    hint.textContent = text;
    hint.hidden = !visible;
  }

  function paneElement(): HTMLElement {
    const onPage = figure.querySelector<HTMLElement>('.pane');
    if (onPage) return onPage;
    const made = document.createElement('div');
    made.hidden = true;
    element.append(made);
    return made;
  }
}

const firstDay = (month: string) => (/^\d{4}-\d{2}$/.test(month) ? dayNumber(`${month}-01`) : undefined);

const lastDay = (month: string) => (/^\d{4}-\d{2}$/.test(month) ? dayNumber(parsePartialDate(month).last) : undefined);
