/*
 * Joins a scene to an SVG that is already there: nodes with the same key are kept, whether the build
 * printed them or an earlier layout drew them, so that focus survives and nothing flashes. Attributes
 * only; no markup is parsed.
 */
import type { Mark, Scene } from './marks.ts';
import { hatchId, markClass, number, pathData } from './to-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TAGS = { rect: 'rect', path: 'path', text: 'text', group: 'g' } as const;

/** What each node was last drawn from: an unchanged mark costs a comparison and no more. */
const drawn = new WeakMap<Element, string>();

/** Draws the scene into the SVG. @param id that the SVG's patterns were printed with */
export function drawScene(svg: SVGSVGElement, scene: Scene, id: string): void {
  const [width, height] = [number(scene.width), number(scene.height)];
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  joinMarks(svg, scene.marks, id, svg.querySelector(':scope > defs'));
}

function joinMarks(parent: Element, marks: readonly Mark[], id: string, after: Element | null): void {
  const keyed = new Map<string, Element>();
  const free: Element[] = [];
  for (const child of parent.children) {
    const key = child.getAttribute('data-key');
    if (key !== null) keyed.set(key, child);
    else if (child !== after) free.push(child);
  }
  let previous: Element | null = after;
  for (const mark of marks) {
    const known = mark.key === undefined ? take(free, tagOf(mark)) : keyed.get(mark.key);
    const node = known && known.localName === tagOf(mark) ? known : document.createElementNS(SVG, tagOf(mark));
    if (mark.key !== undefined) keyed.delete(mark.key);
    const place: Element | null = previous ? previous.nextElementSibling : parent.firstElementChild;
    if (place !== node) parent.insertBefore(node, place);
    drawMark(node, mark, id);
    previous = node;
  }
  while (previous ? previous.nextElementSibling : parent.firstElementChild) {
    (previous ? previous.nextElementSibling : parent.firstElementChild)?.remove();
  }
}

function take(free: Element[], tag: string): Element | undefined {
  const at = free.findIndex((node) => node.localName === tag);
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

const tagOf = (mark: Mark) => (mark.mark === 'group' && mark.link ? 'a' : TAGS[mark.mark]);

function drawMark(node: Element, mark: Mark, id: string): void {
  const print = JSON.stringify(mark);
  if (drawn.get(node) === print) return;
  drawn.set(node, print);
  set(node, 'class', markClass(mark) || null);
  set(node, 'data-key', mark.key ?? null);
  switch (mark.mark) {
    case 'rect':
      for (const name of ['x', 'y', 'width', 'height'] as const) set(node, name, number(mark[name]));
      set(node, 'rx', mark.radius ? number(mark.radius) : null);
      if (mark.role === 'hatch') set(node, 'fill', `url(#${hatchId(id)})`);
      break;
    case 'path':
      set(node, 'd', pathData(mark.d));
      break;
    case 'text':
      set(node, 'x', number(mark.x));
      set(node, 'y', number(mark.y));
      set(node, 'aria-hidden', mark.silent ? 'true' : null);
      set(node, 'text-anchor', mark.anchor === 'start' ? null : mark.anchor);
      drawRuns(node, mark.runs);
      break;
    case 'group':
      if (mark.link) {
        set(node, 'href', mark.link.href);
        set(node, 'aria-label', mark.link.label || null);
        if (!node.hasAttribute('tabindex')) set(node, 'tabindex', '-1');
      }
      joinMarks(node, mark.marks, id, null);
  }
}

function drawRuns(node: Element, runs: readonly { readonly text: string; readonly role?: string }[]): void {
  const parts = runs.map(({ text, role }) => {
    if (!role) return document.createTextNode(text);
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('class', role);
    span.textContent = text;
    return span;
  });
  node.replaceChildren(...parts);
}

function set(node: Element, name: string, value: string | null): void {
  if (value === null) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
  } else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
