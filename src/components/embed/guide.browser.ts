/*
 * The configurator of the guide: what is chosen goes into one address, and the frame and the three codes are made
 * from it. What is chosen stands in the address of the page too, so that a choice can be sent to a colleague.
 */
import { type Embedded, frameCode, imageCode, scriptedFrameCode } from '../../embed/codes.ts';
import { type Choice, LOOK_OPTIONS, VIEW_OPTIONS, withOptions } from '../../embed/options.ts';

interface Subject extends Embedded {
  /** Address of the frame on this very site, wherever that is served from. */
  readonly here: string;
}

const OPTIONS = [...LOOK_OPTIONS, ...VIEW_OPTIONS];
const CODES = { scripted: scriptedFrameCode, frame: frameCode, image: imageCode };

const room = document.querySelector<HTMLElement>('.cfg');
const form = room?.querySelector('form');
const frame = room?.querySelector('iframe');
const said = room?.querySelector<HTMLElement>('[role=status]');
const subjects = JSON.parse(document.getElementById('subjects')?.textContent ?? '{}') as Record<string, Subject>;

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields that count: those of the chosen chart, and those that every chart has. */
function fieldsOf(within: HTMLFormElement): Field[] {
  return [...within.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement || each instanceof HTMLSelectElement) && !each.closest('fieldset[hidden]'),
  );
}

/** A box that stands alone says "0" when it is off; boxes of one name say which of them are on. */
function choicesOf(fields: readonly Field[]): Choice[] {
  return [...new Set(fields.map(({ name }) => name))].map((name): Choice => {
    const same = fields.filter((field) => field.name === name);
    const boxes = same.filter((field): field is HTMLInputElement => field.type === 'checkbox');
    const [only] = boxes;
    if (only && boxes.length === 1) return { name, values: [only.checked ? '1' : '0'], initial: ['1'] };
    if (boxes.length > 1)
      return {
        name,
        values: boxes.filter((box) => box.checked).map((box) => box.value),
        initial: boxes.map((box) => box.value),
      };
    const field = same[0] as Field;
    const initial =
      field instanceof HTMLSelectElement
        ? ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
        : field.defaultValue;
    return { name, values: [field.value], initial: [initial ?? ''] };
  });
}

function show(): void {
  if (!room || !form || !frame) return;
  const id = new FormData(form).get('chart');
  const subject = typeof id === 'string' ? subjects[id] : undefined;
  if (!subject) return;
  for (const set of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-chart]'))
    set.hidden = set.dataset['chart'] !== id;
  const choices = choicesOf(fieldsOf(form));
  const src = withOptions(subject.here, choices, OPTIONS);
  if (frame.getAttribute('src') !== src) frame.setAttribute('src', src);
  const width = new FormData(form).get('width');
  frame.style.inlineSize = width ? `${width}px` : '';
  const asked = {
    ...subject,
    embed: withOptions(subject.embed, choices, OPTIONS),
    page: withOptions(subject.page, choices, VIEW_OPTIONS),
  };
  for (const [name, code] of Object.entries(CODES)) {
    const place = room.querySelector(`[data-code=${name}]`);
    if (place) place.textContent = String(code(asked));
  }
  if (said) said.textContent = '';
  history.replaceState(
    null,
    '',
    withOptions(`${location.pathname}`, [{ name: 'chart', values: [String(id)], initial: [] }], ['chart']),
  );
}

async function copy(name: string): Promise<void> {
  const place = room?.querySelector(`[data-code=${name}]`);
  if (!place || !said) return;
  try {
    await navigator.clipboard.writeText(place.textContent ?? '');
    said.textContent = said.dataset['copied'] ?? '';
  } catch {
    // Refused, or no such power: the code is selected instead, for the keys.
    getSelection()?.selectAllChildren(place);
    said.textContent = said.dataset['failed'] ?? '';
  }
}

const asked = new URLSearchParams(location.search).get('chart');
const chart = form?.querySelector<HTMLSelectElement>('[name=chart]');
if (chart && asked && Object.hasOwn(subjects, asked)) chart.value = asked;
form?.addEventListener('input', show);
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  // On a phone the frame stands below the form.
  frame?.scrollIntoView({ block: 'nearest' });
});
room?.addEventListener('click', (event) => {
  const name = (event.target as Element).closest<HTMLElement>('[data-copy]')?.dataset['copy'];
  if (name) copy(name);
});
show();
