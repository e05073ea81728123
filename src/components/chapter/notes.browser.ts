/*
 * Shows a note or the meaning of a term beside its word while a pointer rests there or the keyboard is there. The
 * notes stand in the page all the same: without this script, and for a finger, the link leads to them. The box goes
 * away with Escape and stays while the pointer is in it (WCAG 2.2, 1.4.13).
 */

/** Milliseconds that the pointer may need from the word into the box. */
const GRACE = 200;

const box = document.createElement('div');
box.className = 'pop';
box.id = 'pop';
box.setAttribute('role', 'tooltip');
box.hidden = true;
document.body.append(box);

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
  for (const extra of text.querySelectorAll('.bk, .cites')) extra.remove();
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
  const [at, size] = [link.getBoundingClientRect(), box.getBoundingClientRect()];
  const left = Math.min(Math.max(8, at.left - 24), document.documentElement.clientWidth - size.width - 8);
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${(at.top > size.height + 12 ? at.top - size.height - 6 : at.bottom + 6) + scrollY}px`;
}

function hide(): void {
  clearTimeout(leaving);
  word?.removeAttribute('aria-describedby');
  word = undefined;
  box.hidden = true;
}

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
  else if (!box.contains(event.target as Node)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
