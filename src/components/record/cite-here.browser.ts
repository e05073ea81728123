/*
 * The citation of a place in the page. Whoever follows the number of a paragraph or the # beside a thing finds a button
 * there that copies its citation, with its own address; the citations in styles further down are of that place too.
 * Without it they are of the page, and the page says what to add.
 */
import { fragmentOf } from '../../charts/kit/address.browser.ts';
import { ANCHOR_MARK, LABEL_MARK } from './cite-marks.ts';

interface Place {
  readonly link: HTMLAnchorElement;
  readonly anchor: string;
  /** What it is, to stand after the title. */
  readonly label: string;
}

const box = document.querySelector<HTMLElement>('.cite-as[data-here]');
if (box) start(box);

function start(box: HTMLElement): void {
  const data = box.dataset;
  const cited = [...box.querySelectorAll<HTMLElement>('.cited[data-place]')];
  const whole = cited.map((node) => [...node.childNodes]);
  const of = box.querySelector<HTMLElement>('.named-place');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn cite-here';
  let place: Place | undefined;

  const inStyle = (node: HTMLElement, { anchor, label }: Place) =>
    (node.dataset['place'] ?? '').replaceAll(LABEL_MARK, label).replaceAll(ANCHOR_MARK, anchor);

  function show(): void {
    place = placeOf(data, fragmentOf());
    cited.forEach((node, i) => {
      node.replaceChildren(...(place ? [inStyle(node, place)] : (whole[i] ?? [])));
    });
    if (of) {
      of.hidden = !place;
      of.textContent = place ? (data['of'] ?? '').replace(LABEL_MARK, place.label) : '';
    }
    button.textContent = data['copy'] ?? '';
    if (place) put(place.link);
    else button.remove();
  }

  /** Beside the thing; of a paragraph, whose number stands in the margin, at its end. */
  function put(link: HTMLElement): void {
    const text = link.classList.contains('para-number') ? link.parentElement?.querySelector('.para-text') : undefined;
    if (text) text.append(' ', button);
    else link.after(button);
  }

  button.addEventListener('click', async () => {
    const [first] = cited;
    if (!place || !first) return;
    // A page that is not served over https has no clipboard, and a reader may refuse it.
    const copied = await navigator.clipboard?.writeText(inStyle(first, place)).then(
      () => true,
      () => false,
    );
    button.textContent = data[copied ? 'copied' : 'failed'] ?? '';
  });
  addEventListener('hashchange', show);
  show();
}

/** The place of a fragment, where a link beside it leads to itself. */
function placeOf(data: DOMStringMap, anchor: string): Place | undefined {
  const link = anchor
    ? document.querySelector<HTMLAnchorElement>(`:is(a.para-number, a.here)[href="#${CSS.escape(anchor)}"]`)
    : undefined;
  if (!link) return undefined;
  const [before = '', after = ''] = (data['here'] ?? '').split(LABEL_MARK);
  const said = link.getAttribute('aria-label') ?? '';
  const label = link.classList.contains('para-number')
    ? (data['paragraph'] ?? '').replace(LABEL_MARK, link.textContent ?? '')
    : said.slice(before.length, said.length - after.length);
  return { link, anchor, label: label.replace(/\.$/, '') };
}
