/*
 * Joins a scene to an SVG that is already there, as D3 does: nodes with the same key are kept, whether the build
 * printed them or an earlier layout drew them, so that focus survives and nothing flashes. Attributes only; no markup
 * is parsed. Each node bears its mark as its datum, so that who is handed a node need not read the drawing.
 */
import { select } from 'd3';
import type { Mark, Scene, TextRun } from './marks.ts';
import { sameMark } from './marks.ts';
import { BESIDE, hatchId, markClass, number, pathData } from './attributes.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TAGS = { rect: 'rect', path: 'path', text: 'text', group: 'g' } as const;

/** What each node was last drawn from: an unchanged mark costs a comparison and no more. */
const drawn = new WeakMap<Element, Mark>();

/** Draws the scene into the SVG. @param id that the SVG's patterns were printed with */
export function drawScene(svg: SVGSVGElement, scene: Scene, id: string): void {
  const [width, height] = [number(scene.width), number(scene.height)];
  set(svg, 'viewBox', `0 0 ${width} ${height}`);
  set(svg, 'width', width);
  set(svg, 'height', height);
  joinMarks(svg, scene.marks, id);
}

/** The mark that a node was last drawn from; nothing for one that only the build has printed. */
export const markOf = (node: Element): Mark | undefined => drawn.get(node);

function joinMarks(parent: Element, marks: readonly Mark[], id: string): void {
  const names = namesOf(marks.map((mark) => [tagOf(mark), mark.key]));
  const held = [...parent.children].filter(({ localName }) => localName !== 'defs');
  const heldNames = namesOf(held.map((node) => [node.localName, node.getAttribute('data-key')]));
  select(parent)
    .selectChildren<Element, unknown>(':not(defs)')
    .data<Mark>(marks, function (_, i) {
      return (this === parent ? names : heldNames)[i] ?? '';
    })
    .join((entering) => entering.append((mark) => document.createElementNS(SVG, tagOf(mark))))
    .each(function (mark) {
      drawMark(this, mark, id);
    });
}

/** What a mark is joined by: its key or, without one, which of its kind it is among its siblings. */
function namesOf(all: readonly (readonly [tag: string, key: string | null | undefined])[]): string[] {
  const count: Record<string, number> = {};
  return all.map(([tag, key]) => {
    if (typeof key === 'string') return `${tag} ${key}`;
    const nth = (count[tag] ?? 0) + 1;
    count[tag] = nth;
    return `${tag}#${nth}`;
  });
}

const tagOf = (mark: Mark) => (mark.mark === 'group' && mark.link ? 'a' : TAGS[mark.mark]);

function drawMark(node: Element, mark: Mark, id: string): void {
  const before = drawn.get(node);
  drawn.set(node, mark);
  if (before && sameMark(before, mark)) return;
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
      // Words that only move keep their nodes: letters need not be set anew at every step of a drag.
      if (before?.mark !== 'text' || !sameMark(before.runs, mark.runs)) drawRuns(node, mark.runs);
      break;
    case 'group':
      if (mark.link) {
        set(node, 'href', mark.link.href);
        set(node, 'aria-label', mark.link.label || null);
        if (opensBeside()) for (const [name, value] of Object.entries(BESIDE)) set(node, name, value);
        if (!node.hasAttribute('tabindex')) set(node, 'tabindex', '-1');
      }
      joinMarks(node, mark.marks, id);
  }
}

let beside: boolean | undefined;

/**
 * In a frame on another site the document says so of all its links; those of an SVG need to be told one by one. Asked
 * once: what a document says of its links stands in its head from the start.
 */
function opensBeside(): boolean {
  beside ??= document.head.querySelector('base')?.target === BESIDE.target;
  return beside;
}

function drawRuns(node: Element, runs: readonly TextRun[]): void {
  const parts = runs.map(({ text, role }) => {
    if (!role) return document.createTextNode(text);
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('class', role);
    span.textContent = text;
    return span;
  });
  // The build marks words that are in another language than the page; new words are not those.
  if (node.textContent !== runs.map(({ text }) => text).join('')) set(node, 'lang', null);
  node.replaceChildren(...parts);
}

function set(node: Element, name: string, value: string | null): void {
  if (value === null) {
    if (node.hasAttribute(name)) node.removeAttribute(name);
  } else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
