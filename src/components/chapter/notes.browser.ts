/*
 * Shows a note or the meaning of a term beside its word: while a pointer rests there, while the keyboard is there, and
 * for good by a click, a tap or Enter. The notes stand in the page all the same, and without this script the link brings
 * them up from below. The box goes away with Escape and stays while the pointer is in it (WCAG 2.2, 1.4.13).
 */

/** Milliseconds that the pointer may need from the word into the box. */
const GRACE = 200;

const box = document.createElement('div');
box.className = 'pop';
box.id = 'pop';
box.hidden = true;
box.tabIndex = -1;

/** Where the terms of all chapters stand, and what leads there. */
const { glossary = '', glossaryWords = '' } = document.querySelector<HTMLElement>('article.chap')?.dataset ?? {};

let word: HTMLAnchorElement | undefined;
/** Asked for, not only pointed at. */
let opened = false;
let pressed = false;
let leaving: ReturnType<typeof setTimeout> | undefined;

const wordOf = (event: Event) =>
  (event.target as Element).closest<HTMLAnchorElement>('.prose .fn > a, .prose a.term') ?? undefined;

/** The note in the margin, if there is one. */
function inMargin(link: HTMLAnchorElement): HTMLElement | undefined {
  const notes = link.closest('.para')?.querySelectorAll<HTMLElement>('.margin-notes > p') ?? [];
  const note = [...notes].find(({ firstChild }) => link.closest('.fn') && firstChild?.textContent === link.textContent);
  return note?.checkVisibility() ? note : undefined;
}

/** What the link leads to, without what belongs to its place in a list. */
function told(link: HTMLAnchorElement): Node[] | undefined {
  const text = document.getElementById(link.hash.slice(1))?.cloneNode(true) as HTMLElement | undefined;
  if (!text) return undefined;
  for (const extra of text.querySelectorAll('.bk, .cites, .also, .shut')) extra.remove();
  if (!link.matches('.term')) return [...text.childNodes];
  const list = document.createElement('dl');
  list.append(...text.childNodes);
  return [list];
}

function show(link: HTMLAnchorElement): void {
  clearTimeout(leaving);
  if (link === word) return;
  const text = inMargin(link) ? undefined : told(link);
  hide();
  if (!text) return;
  word = link;
  box.replaceChildren(...text);
  box.setAttribute('role', 'tooltip');
  box.removeAttribute('aria-label');
  box.hidden = false;
  // Behind its paragraph, so that the keyboard and who listens come from the word to it and on to the text.
  (link.closest('.cols > *') ?? document.body).after(box);
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

/** Asked for: under the line, or over it where the screen ends, with the way on that the word itself no longer is. */
function open(link: HTMLAnchorElement): void {
  show(link);
  opened = true;
  if (link.matches('.term') && glossary) {
    const on = document.createElement('a');
    on.href = `${glossary}${link.hash.replace('#term-', '')}/`;
    on.textContent = glossaryWords;
    const line = document.createElement('p');
    line.className = 'pop-on';
    line.append(on);
    box.append(line);
  }
  // It has links of its own now.
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', link.ariaLabel ?? link.textContent ?? '');
  link.removeAttribute('aria-describedby');
  link.setAttribute('aria-expanded', 'true');
  place(link, (at, size) => (at.bottom + size.height + 12 > innerHeight ? at.top - size.height - 6 : at.bottom + 6));
  box.focus({ preventScroll: true });
}

function hide(): void {
  clearTimeout(leaving);
  opened = false;
  box.hidden = true;
  word?.removeAttribute('aria-describedby');
  word?.removeAttribute('aria-expanded');
  word = undefined;
}

/** Who reads on by keyboard or listens goes on where the word stands. */
function close(): void {
  if (box.contains(document.activeElement)) word?.focus({ preventScroll: true });
  hide();
}

document.addEventListener('click', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = wordOf(event);
  if (!link) {
    if (!box.contains(event.target as Node)) close();
    return;
  }
  const note = inMargin(link);
  if (!note && !told(link)) return;
  event.preventDefault();
  if (note) {
    note.tabIndex = -1;
    note.focus();
  } else if (link === word && opened) close();
  else open(link);
});
document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch' || opened) return;
  const link = wordOf(event);
  if (link) show(link);
  else if (box.contains(event.target as Node)) clearTimeout(leaving);
  else if (word && word !== document.activeElement) {
    clearTimeout(leaving);
    leaving = setTimeout(hide, GRACE);
  }
});
document.addEventListener('focusin', (event) => {
  if (box.contains(event.target as Node)) return;
  const link = wordOf(event);
  // A click closes by itself: the focus that comes before would close what it then opens again.
  if (link === word) return;
  if (link?.matches(':focus-visible')) show(link);
  else if (!pressed) hide();
});
document.addEventListener('pointerdown', () => {
  pressed = true;
});
document.addEventListener('keydown', (event) => {
  pressed = false;
  if (event.key === 'Escape') close();
});
