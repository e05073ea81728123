/*
 * The configurator of the guide: what is chosen goes into one address, and the frame and the three codes are made
 * from it. All that is chosen stands in the address of the page too, so that it outlives a reload and can be sent to a
 * colleague. No choice is a step of the history.
 */
import { faultOf, readMonth } from '../../charts/kit/month.ts';
import { frameCode, imageCode, scriptedFrameCode } from '../../embed/codes.ts';
import { type Choice, LOOK_OPTIONS, withOptions } from '../../embed/options.ts';
import { CardChoice, type Chosen } from './guide-cards.browser.ts';

type Subject = Omit<Chosen, 'id'>;

const DIGITS = '0123456789';
/** The width of a phone, as its field says it. */
const PHONE = '320';
/** Fields that say what is chosen and how it is tried, not how it looks. */
const OWN_FIELDS: readonly string[] = ['kind', 'find', 'card', 'chart', 'width'];
const CODES = { scripted: scriptedFrameCode, frame: frameCode, image: imageCode };

const room = document.querySelector<HTMLElement>('.cfg');
const form = room?.querySelector('form');
let frame = room?.querySelector('iframe');
const said = room?.querySelector<HTMLElement>('[role=status][data-copied]');
const cards = form ? new CardChoice(form) : undefined;
const subjects = JSON.parse(document.getElementById('subjects')?.textContent ?? '{}') as Record<string, Subject>;

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields that count: those of what is chosen, and those that everything has. */
function fieldsOf(within: HTMLFormElement): Field[] {
  return [...within.elements].filter(
    (each): each is Field =>
      (each instanceof HTMLInputElement || each instanceof HTMLSelectElement) && !each.closest('[hidden]'),
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

/** @param id of the chosen chart; what is chosen is a card where there is none */
function showFieldsOf(within: HTMLFormElement, id: string | undefined): void {
  for (const only of within.querySelectorAll<HTMLElement>('.only')) only.hidden = id === undefined;
  for (const set of within.querySelectorAll<HTMLElement>('fieldset.cards')) set.hidden = id !== undefined;
  for (const set of within.querySelectorAll<HTMLFieldSetElement>('fieldset[data-chart]'))
    set.hidden = set.dataset['chart'] !== id;
}

/** What can be chosen of the chart itself, by the names in the address, in the order of the form. */
const namesShownBy = (within: HTMLFormElement): string[] => [
  ...new Set(fieldsOf(within).flatMap((field) => (field.closest('fieldset[data-chart]') ? [field.name] : []))),
];

/** The months of the period as the address takes them; what is no month of the chart is said to be none, and left out. */
function readMonths(fields: readonly Field[]): ReadonlyMap<string, string> {
  const [from, to] = ['from', 'to'].map((name) => fields.find((field) => field.name === name));
  if (!(from instanceof HTMLInputElement && to instanceof HTMLInputElement)) return new Map();
  const names = Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) =>
      new Intl.DateTimeFormat(document.documentElement.lang, { month: style, timeZone: 'UTC' }).format(
        Date.UTC(2024, month, 15),
      ),
    ),
  );
  const read = (field: HTMLInputElement) =>
    field.value.trim() === '' && !field.validity.badInput ? field.defaultValue : readMonth(field.value, names, DIGITS);
  const months = [read(from), read(to)] as const;
  const found = faultOf(months[0], months[1], from.min, to.max);
  for (const field of [from, to])
    if (found?.at === field.name) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  const line = from.form?.querySelector<HTMLElement>(`fieldset:not([hidden]) .says`);
  if (line) {
    line.hidden = !found;
    line.textContent = found ? (line.dataset[found.fault] ?? '') : '';
  }
  return new Map([
    ['from', found ? '' : (months[0] ?? '')],
    ['to', found ? '' : (months[1] ?? '')],
  ]);
}

/** Sets the form to what an address asks for; what no field offers is left as it was printed. */
function takeAddress(within: HTMLFormElement, query: URLSearchParams): void {
  const id = query.get('chart');
  const chart = within.querySelector<HTMLSelectElement>('[name=chart]');
  if (!chart) return;
  if (id && Object.hasOwn(subjects, id)) chart.value = id;
  showFieldsOf(within, chart.value);
  const fields = fieldsOf(within);
  for (const field of fields) {
    const asked = query.get(field.name);
    if (asked === null || ['kind', 'find', 'card', 'chart'].includes(field.name)) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some(({ value }) => value === asked)) field.value = asked;
    } else if (field.type === 'radio')
      field.checked = field.value === asked || (field.checked && !offered(fields, field.name, asked));
    else if (field.type !== 'checkbox') field.value = asked;
    else if (field.value === '1') field.checked = asked !== '0';
    else field.checked = asked.split(',').includes(field.value);
  }
}

const offered = (fields: readonly Field[], name: string, value: string) =>
  fields.some((field) => field.name === name && field.value === value);

function chartChosen(within: HTMLFormElement): Chosen | undefined {
  const chart = within.elements.namedItem('chart');
  const id = chart instanceof HTMLSelectElement ? chart.value : '';
  const subject = subjects[id];
  return subject ? { id, ...subject } : undefined;
}

function show(): void {
  if (!room || !form || !frame) return;
  const width = String(new FormData(form).get('width') ?? '');
  const isCard = cards?.on ?? false;
  const subject = isCard ? cards?.chosen(width === PHONE) : chartChosen(form);
  showFieldsOf(form, isCard ? undefined : subject?.id);
  if (!subject) return;
  const months = readMonths(fieldsOf(form));
  const choices = choicesOf(fieldsOf(form)).map((choice) => ({
    ...choice,
    values: months.has(choice.name) ? [months.get(choice.name) ?? ''] : choice.values,
  }));
  const shown = namesShownBy(form);
  const options = [...LOOK_OPTIONS, ...shown];
  const src = withOptions(subject.here, choices, options);
  if (frame.getAttribute('src') !== src) {
    // A frame that goes elsewhere is a step of the history; one that is new is none.
    const fresh = frame.cloneNode() as HTMLIFrameElement;
    fresh.src = src;
    frame.replaceWith(fresh);
    frame = fresh;
  }
  frame.style.inlineSize = width ? `${width}px` : '';
  const asked = {
    ...subject,
    embed: withOptions(subject.embed, choices, options),
    page: withOptions(subject.page, choices, shown),
  };
  for (const [name, code] of Object.entries(CODES)) {
    const place = room.querySelector(`[data-code=${name}]`);
    if (place) place.textContent = String(code(asked));
  }
  if (said) said.textContent = '';
  const whole = [
    { name: isCard ? 'card' : 'chart', values: [subject.id], initial: [] },
    ...choices.filter(({ name }) => !OWN_FIELDS.includes(name)),
    { name: 'width', values: [width], initial: [] },
  ];
  const address = withOptions(location.pathname, whole, ['chart', 'card', ...options, 'width']);
  history.replaceState(history.state, '', `${address}${location.hash}`);
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

// The first view writes an address of its own.
const askedFor = location.search;
if (form) takeAddress(form, new URLSearchParams(askedFor));
form?.addEventListener('input', async ({ target }) => {
  if (target instanceof Element && target.closest('[name=kind], [name=find]')) await cards?.list();
  show();
});
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
const card = new URLSearchParams(askedFor).get('card');
if (card) cards?.take(card).then(show);
// Shown only now: without this script nothing in it would work.
room?.setAttribute('data-live', '');
