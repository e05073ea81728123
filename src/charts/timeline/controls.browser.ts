/* The page's form and buttons: read into the view, and written from it. */
import { dayFromNumber } from '../../model/date.ts';
import type { Importance, LaneId } from '../../model/record.ts';
import type { TimelineView } from './rows.ts';

export interface ControlSteps {
  readonly lanes: (lanes: readonly LaneId[]) => void;
  readonly importance: (importance: Importance) => void;
  readonly search: (q: string) => void;
  /** From the first day of one month to the last day of another, `YYYY-MM`. */
  readonly period: (from: string, to: string) => void;
  readonly zoom: (step: 'in' | 'out' | 'whole') => void;
  readonly link: (button: HTMLElement) => void;
}

/** @returns how to write a view into the form */
export function listenToControls(figure: Element, steps: ControlSteps): (view: TimelineView) => void {
  const form = document.querySelector<HTMLFormElement>('form.ctl');
  const fields = (name: string) => [...(form?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];

  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', (event) => {
    const { name } = event.target as HTMLInputElement;
    if (name === 'lanes')
      steps.lanes(
        fields('lanes')
          .filter((box) => box.checked)
          .map((box) => box.value as LaneId),
      );
    if (name === 'importance')
      steps.importance(Number(fields('importance').find((radio) => radio.checked)?.value ?? 3) as Importance);
    if (name === 'q') steps.search(fields('q')[0]?.value ?? '');
    if (name === 'from' || name === 'to') steps.period(fields('from')[0]?.value ?? '', fields('to')[0]?.value ?? '');
  });
  figure.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
    const step = button?.dataset['zoom'];
    if (!button || !step) return;
    event.preventDefault();
    if (step === 'link') steps.link(button);
    else steps.zoom(step as 'in' | 'out' | 'whole');
  });

  return (view) => {
    for (const box of fields('lanes')) box.checked = view.lanes.includes(box.value as LaneId);
    for (const radio of fields('importance')) radio.checked = Number(radio.value) === view.importance;
    for (const [name, day] of [
      ['from', view.from],
      ['to', view.to],
    ] as const) {
      const field = fields(name)[0];
      if (field && document.activeElement !== field) field.value = dayFromNumber(day).slice(0, 7);
    }
    const search = fields('q')[0];
    if (search && document.activeElement !== search) search.value = view.q;
  };
}
