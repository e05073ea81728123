/*
 * The live half of a picture whose marks are links: takes the printed frame over, lays it out anew at its true
 * width, joins, and keeps picture, form and address at one view. A kind gives its layout and its view and no more;
 * a control of a form is named as the parameter of the address that it sets.
 */
import type { Seen } from './seen.ts';
import { sayer } from './seen.browser.ts';
import { drawScene } from '../scene/to-dom.browser.ts';
import { writeAddress } from './address.browser.ts';
import { makeAnswer } from './answer.browser.ts';
import type { Scene } from '../scene/marks.ts';
import type { PictureWords } from './picture-words.ts';
import { takeOver } from './take-over.browser.ts';
import { makeRoving, type Moves } from './roving.browser.ts';
import { clearSheets, drawSheets } from './sheets.browser.ts';
import { followWidth } from './width.browser.ts';

/** No picture is laid out for less. */
const NARROWEST = 200;

/** What a kind gives: its own layout and view, as the build uses them. */
export interface LivePicture<Rows, View> {
  readonly layout: (rows: Rows, view: View, frame: { readonly width: number; readonly dir: 'ltr' | 'rtl' }) => Scene;
  readonly view: {
    readonly fromQuery: (rows: Rows, query: URLSearchParams) => View;
    readonly toQuery: (rows: Rows, view: View) => URLSearchParams;
  };
  /** What is said of a view in place of the words of the whole; nothing where it is the whole. */
  readonly seen?: (rows: Rows, view: View) => Seen | undefined;
  readonly moves: Moves;
}

interface Host {
  readonly element: HTMLElement;
  readonly rows: unknown;
}

/** Makes a kind's `mount`. */
export function livePicture<Rows, View>(kind: LivePicture<Rows, View>): (host: Host) => void {
  return ({ element, rows }) => mountPicture(kind, element, rows as Rows);
}

function mountPicture<Rows, View>(
  { layout, view: codec, seen, moves }: LivePicture<Rows, View>,
  element: HTMLElement,
  rows: Rows,
): void {
  const words = JSON.parse(element.querySelector('script.live-words')?.textContent ?? '{}') as PictureWords;
  const taken = takeOver(element, ':scope > .picture-frame');
  if (!taken) return;
  const { box, svg, dir, hatch } = taken;
  const ownsAddress = element.dataset['address'] !== undefined;
  const form = element.closest('figure')?.querySelector<HTMLFormElement>('form.view') ?? undefined;
  const line = element.querySelector<HTMLElement>('.said');
  const roving = makeRoving(box, svg, line ? makeAnswer(line, element, words.open) : undefined, moves);
  const say = sayer(element, svg);
  const asked = ownsAddress ? new URLSearchParams(location.search) : undefined;
  let view = codec.fromQuery(rows, asked?.size || !form ? (asked ?? new URLSearchParams()) : readForm(form));
  let width = Math.round(box.clientWidth) || Number(svg.getAttribute('width'));

  const draw = () => {
    const scene = layout(rows, view, { width, dir });
    drawScene(svg, scene, hatch);
    roving.settle();
    return scene;
  };
  const show = (next: View) => {
    view = next;
    draw();
    const query = codec.toQuery(rows, view);
    say(seen?.(rows, view), query);
    if (form) writeForm(form, query);
  };
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('input', () => {
    show(codec.fromQuery(rows, readForm(form)));
    if (ownsAddress) writeAddress(codec.toQuery(rows, view), true);
  });
  window.addEventListener('popstate', () => {
    if (ownsAddress) show(codec.fromQuery(rows, new URLSearchParams(location.search)));
  });
  clearSheets(box);
  followWidth(box, width, NARROWEST, (next, printing) => {
    width = next;
    const scene = draw();
    if (printing) drawSheets(box, scene, hatch);
    else clearSheets(box);
  });
  show(view);
}

function readForm(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What the address does not say stands at what the page was printed with. */
function writeForm(form: HTMLFormElement, query: URLSearchParams): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLSelectElement || field instanceof HTMLInputElement) || !field.name) continue;
    const asked = query.get(field.name);
    if (field instanceof HTMLInputElement && field.type === 'radio')
      field.checked = asked === null ? field.defaultChecked : field.value === asked;
    else if (field instanceof HTMLInputElement) field.value = asked ?? field.defaultValue;
    else
      field.value =
        asked ?? [...field.options].find((each) => each.defaultSelected)?.value ?? field.options[0]?.value ?? '';
  }
}
