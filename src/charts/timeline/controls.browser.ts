/* The page's form and buttons: read into the view, and written from it. */
import type { Importance, LaneId } from '../../model/record.ts';
import type { LiveWords } from './live-words.ts';
import { listenToPeriod } from './period.browser.ts';
import type { TimelineRows, TimelineView } from './rows.ts';
import { setImportance, setLanes } from './view.ts';

export interface ControlSteps {
  readonly lanes: (lanes: readonly LaneId[]) => void;
  readonly importance: (importance: Importance) => void;
  readonly search: (q: string) => void;
  /** The reader is done with a search: the next letter begins another. */
  readonly searched: () => void;
  /** From the first day of one month to the last day of another, `YYYY-MM`. */
  readonly period: (from: string, to: string) => void;
  readonly zoom: (step: 'in' | 'out' | 'whole') => void;
  /** Drops every filter. */
  readonly all: () => void;
  readonly link: (button: HTMLElement) => void;
}

const formOf = () => document.querySelector<HTMLFormElement>('form.ctl');

const fieldsOf = (form: HTMLFormElement | null, name: string) => [
  ...(form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? []),
];

/** @returns how to write a view into the form */
export function listenToControls(
  figure: Element,
  rows: TimelineRows,
  intl: string,
  words: LiveWords,
  steps: ControlSteps,
): (view: TimelineView) => void {
  const form = formOf();
  const fields = (name: string) => fieldsOf(form, name);
  const period = form ? listenToPeriod(form, rows, intl, words.months, steps.period) : undefined;

  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    steps.searched();
  });
  form?.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (name === 'lanes') steps.lanes(lanesOf(form));
    if (name === 'importance') steps.importance(importanceOf(form));
    if (name === 'q') steps.search(fields('q')[0]?.value ?? '');
  });
  fields('q')[0]?.addEventListener('blur', steps.searched);
  for (const part of new Set([figure, form?.parentElement ?? figure])) {
    part.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
      const step = button?.dataset['zoom'];
      if (!button || !step || event.defaultPrevented) return;
      event.preventDefault();
      if (step === 'link') steps.link(button);
      else if (step === 'all') steps.all();
      else steps.zoom(step as 'in' | 'out' | 'whole');
    });
  }

  return (view) => {
    for (const box of fields('lanes')) box.checked = view.lanes.includes(box.value as LaneId);
    for (const radio of fields('importance')) radio.checked = Number(radio.value) === view.importance;
    period?.write(view);
    const search = fields('q')[0];
    if (search && document.activeElement !== search) search.value = view.q;
  };
}

/**
 * The view with what the reader has set in the form before the script could hear it: a field that no longer stands
 * as it was printed is the reader's.
 * @param search how words are searched
 */
export function takeForm(
  view: TimelineView,
  rows: TimelineRows,
  search: (view: TimelineView, q: string) => TimelineView,
): TimelineView {
  const form = formOf();
  if (!form) return view;
  let next = view;
  if (fieldsOf(form, 'lanes').some((box) => box.checked !== box.defaultChecked)) {
    const chosen = lanesOf(form);
    next = setLanes(
      next,
      rows,
      next.lanes.filter((lane) => chosen.includes(lane)),
    );
  }
  if (fieldsOf(form, 'importance').some((radio) => radio.checked !== radio.defaultChecked))
    next = setImportance(next, importanceOf(form));
  const q = fieldsOf(form, 'q')[0]?.value.trim();
  return q ? search(next, q) : next;
}

const lanesOf = (form: HTMLFormElement) =>
  fieldsOf(form, 'lanes')
    .filter((box) => box.checked)
    .map((box) => box.value as LaneId);

const importanceOf = (form: HTMLFormElement) =>
  Number(fieldsOf(form, 'importance').find((radio) => radio.checked)?.value ?? 3) as Importance;
