/*
 * Shows a note or the meaning of a term beside its word: while a pointer rests there, while the keyboard is there, and
 * by a tap. The notes stand in the page all the same, and without this script the link leads to them. The box goes
 * away with Escape and stays while the pointer is in it (WCAG 2.2, 1.4.13).
 */

/** Milliseconds that the pointer may need from the word into the box. */
const GRACE = 200;

const box = document.createElement('div');
box.className = 'pop';
box.id = 'pop';
box.setAttribute('role', 'tooltip');
box.hidden = true;
box.tabIndex = -1;
document.body.append(box);

/** Where the terms of all chapters stand, and what leads there. */
const { glossary = '', glossaryWords = '' } = document.querySelector<HTMLElement>('article.chap')?.dataset ?? {};

let word: HTMLAnchorElement | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

const wordOf = (event: Event) =>
  (event.target as Element).closest<HTMLAnchorElement>('.prose .fn > a, .prose a.term') ?? undefined;

/** What the link leads to, if it does not stand in plain sight beside the word. */
function told(link: HTMLAnchorElement): Node | undefined {
  const target = document.getElementById(link.hash.slice(1));
  if (!target) return undefined;
  const inMargin = getComputedStyle(target.closest('.nt') ?? target).gridColumnStart === '4';
  if (inMargin) return undefined;
  const text = target.cloneNode(true) as HTMLElement;
  text.removeAttribute('id');
  for (const extra of text.querySelectorAll('.bk, .cites, .shut')) extra.remove();
  return text;
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(leaving);
  if (link === word) return;
  const text = told(link);
  hide();
  if (!text) return;
  word = link;
  box.replaceChildren(text);
  box.hidden = false;
  link.setAttribute('aria-describedby', box.id);
  place(link, (at, size) => (at.top > size.height + 12 ? at.top - size.height - 6 : at.bottom + 6));
}

/** The box within the screen. @param top where it begins, from the places of word and box in the window */
function place(link: HTMLElement, top: (at: DOMRect, size: DOMRect) => number): void {
  const [at, size] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  const left = Math.min(Math.max(8, at.left - 24), document.documentElement.clientWidth - size.width - 8);
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top(at, size) + scrollY}px`;
}

/** For a finger: under the line that it touched, with the way on that the word itself no longer is. */
function open(link: HTMLAnchorElement): void {
  show(link);
  if (link.matches('.term') && glossary) {
    const on = document.createElement('a');
    on.href = `${glossary}${link.hash.replace('#term-', '#')}`;
    on.textContent = glossaryWords;
    const line = document.createElement('p');
    line.className = 'pop-on';
    line.append(on);
    box.append(line);
  }
  place(link, (at) => at.bottom + 6);
  box.focus({ preventScroll: true });
}

function hide(): void {
  clearTimeout(leaving);
  // Who listens goes on where the word stands.
  if (box.contains(document.activeElement)) word?.focus({ preventScroll: true });
  word?.removeAttribute('aria-describedby');
  word = undefined;
  box.hidden = true;
}

let finger = false;
document.addEventListener('pointerdown', ({ pointerType }) => {
  finger = pointerType === 'touch';
});
document.addEventListener('click', (event) => {
  if (!finger || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = wordOf(event);
  if (!link) {
    if (!box.contains(event.target as Node)) hide();
    return;
  }
  if (!told(link)) return;
  event.preventDefault();
  if (link === word) hide();
  else open(link);
});
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = wordOf(event);
  if (link) show(link);
  else if (box.contains(event.target as Node)) clearTimeout(leaving);
  else if (word && word !== document.activeElement) {
    clearTimeout(leaving);
    leaving = setTimeout(hide, GRACE);
  }
});
document.addEventListener('focusin', (event) => {
  const link = wordOf(event);
  if (link?.matches(':focus-visible')) show(link);
  // A finger closes by its click: the focus that comes before would close what the click then opens again.
  else if (!finger && !box.contains(event.target as Node)) hide();
});
document.addEventListener('keydown', (event) => {
  finger = false;
  if (event.key === 'Escape') hide();
});
