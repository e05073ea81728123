/*
 * What an eye finds wrong on a page, found in its boxes: text that stands over text or is cut off, rows at unequal gaps,
 * headings that stand nearer to what precedes them, what sticks out of the screen, targets too small for a finger. Runs
 * in the page. Pictures have tests of their own; here they are one box each.
 */

/** Faults of the page as it stands, each with the words by which it can be found. */
export function faultsOfGeometry(): string[] {
  const SLACK = 1.5;
  const faults: string[] = [];
  const said = (node: Element) =>
    `${node.localName}${node.className && typeof node.className === 'string' ? `.${node.className.trim().split(/\s+/).join('.')}` : ''} “${(node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const screen = document.documentElement.clientWidth;

  const shown = (node: Element): boolean =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  /** What is there for screen readers alone is drawn in a box of one pixel. */
  const forTheEar = (node: Element): boolean => {
    const hides = node.closest('.vh, .skip, [hidden], dialog:not([open])');
    return hides !== null;
  };
  /** Asks once of each element: hundreds of lines stand in the same boxes, and a style takes time to be read. */
  const once = <Found>(ask: (node: Element) => Found): ((node: Element) => Found) => {
    const known = new Map<Element, Found>();
    return (node) => {
      if (!known.has(node)) known.set(node, ask(node));
      return known.get(node) as Found;
    };
  };
  const floats = once((node: Element): boolean => {
    if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(node).position)) return true;
    return node.parentElement ? floats(node.parentElement) : false;
  });
  const scrolls = once((node: Element): Element | null => {
    const around = node.parentElement;
    if (!around || around === document.body) return null;
    return ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(around).overflowX) ? around : scrolls(around);
  });

  interface Line {
    readonly rect: DOMRect;
    readonly of: Element;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    if (!of || !node.textContent?.trim() || of.closest('svg, script, style, noscript, option, textarea')) continue;
    if (!shown(of) || forTheEar(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) if (rect.width > 1 && rect.height > 1) lines.push({ rect, of });
  }

  // Text over text. The box of a line is taller than its letters: a quarter above and below is air.
  const letters = lines
    .filter(({ of }) => !floats(of) && !scrolls(of))
    .map(({ rect, of }) => ({
      of,
      left: rect.left + SLACK,
      right: rect.right - SLACK,
      top: rect.top + rect.height / 4,
      bottom: rect.bottom - rect.height / 4,
    }))
    .sort((a, b) => a.top - b.top);
  letters.forEach((line, i) => {
    for (let j = i + 1; j < letters.length; j += 1) {
      const other = letters[j];
      if (!other || other.top >= line.bottom) break;
      if (
        other.left < line.right &&
        line.left < other.right &&
        !line.of.contains(other.of) &&
        !other.of.contains(line.of)
      )
        faults.push(`text over text: ${said(line.of)} and ${said(other.of)}`);
    }
  });

  // Cut off, and beyond the screen.
  for (const { rect, of } of lines) {
    const box = scrolls(of);
    if (!box && (rect.right > screen + SLACK || rect.left < -SLACK)) faults.push(`beyond the screen: ${said(of)}`);
    if (!box || forTheEar(box)) continue;
    const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
    const edge = box.getBoundingClientRect();
    const across =
      ['hidden', 'clip'].includes(overflowX) && (rect.right > edge.right + SLACK || rect.left < edge.left - SLACK);
    const down = ['hidden', 'clip'].includes(overflowY) && rect.bottom - rect.height / 4 > edge.bottom + SLACK;
    if (textOverflow !== 'ellipsis' && (across || down)) faults.push(`cut off: ${said(of)} in ${said(box)}`);
  }

  // Rows of one list, one below the other, stand at equal gaps. What a heading or a rule divides is another list.
  for (const list of document.querySelectorAll('main ul, main ol')) {
    if (!shown(list) || forTheEar(list) || list.closest('svg, [data-geometry="free"]')) continue;
    const rows = [...list.children].filter((row) => row.localName === 'li' && shown(row));
    const boxes = rows.map((row) => row.getBoundingClientRect());
    const below = boxes.every((box, i) => i === 0 || box.top >= (boxes[i - 1]?.bottom ?? 0) - SLACK);
    if (rows.length < 3 || !below) continue;
    const gaps = boxes.slice(1).map((box, i) => box.top - (boxes[i]?.bottom ?? 0));
    const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
    if (most - least > 2) faults.push(`unequal gaps, ${least.toFixed(0)} to ${most.toFixed(0)} px: ${said(list)}`);
  }

  // A heading belongs to what follows it.
  const paper = new Set(['rgba(0, 0, 0, 0)', 'transparent']);
  const tinted = once((node: Element): boolean => !paper.has(getComputedStyle(node).backgroundColor));
  /** The tinted box in which words stand: it is that which the eye measures to. */
  const tint = (of: Element, heading: Element): Element | undefined => {
    let found: Element | undefined;
    for (
      let each: Element | null = of;
      each && each.localName !== 'main' && !each.contains(heading);
      each = each.parentElement
    )
      if (tinted(each)) found = each;
    return found;
  };
  // What is scrolled out of its box is not there to the eye.
  const inside = ({ rect, of }: Line): boolean => {
    const box = scrolls(of)?.getBoundingClientRect();
    return !box || (rect.bottom > box.top && rect.top < box.bottom);
  };
  const blocks = lines.filter((line) => !floats(line.of) && inside(line)).sort((a, b) => a.rect.top - b.rect.top);
  /** The lines within some screens of a heading, or all where those hold none on either side: on long lists most are far. */
  const near = (top: number, bottom: number): readonly Line[] => {
    const FAR = 2000;
    const first = blocks.findIndex(({ rect }) => rect.top > top - FAR);
    const after = blocks.findIndex(({ rect }) => rect.top > bottom + FAR);
    return blocks.slice(Math.max(0, first), after < 0 ? undefined : after);
  };
  for (const heading of document.querySelectorAll('main :is(h2, h3, h4)')) {
    if (!shown(heading) || forTheEar(heading) || floats(heading)) continue;
    const box = heading.getBoundingClientRect();
    const own = near(box.top, box.bottom).filter(({ of }) => heading.contains(of));
    if (own.length === 0) continue;
    const top = Math.min(...own.map(({ rect }) => rect.top));
    const bottom = Math.max(...own.map(({ rect }) => rect.bottom));
    const left = Math.min(...own.map(({ rect }) => rect.left));
    const right = Math.max(...own.map(({ rect }) => rect.right));
    const besideOf = (some: readonly Line[]) => {
      const beside = some
        .filter(({ rect, of }) => !heading.contains(of) && rect.left < right && left < rect.right)
        .map(({ rect, of }) => ({ rect: tint(of, heading)?.getBoundingClientRect() ?? rect, of }));
      return {
        beside,
        above: Math.max(...beside.filter(({ rect }) => rect.bottom <= top + SLACK).map(({ rect }) => rect.bottom)),
        next: Math.min(...beside.filter(({ rect }) => rect.top >= bottom - SLACK).map(({ rect }) => rect.top)),
      };
    };
    const close = besideOf(near(top, bottom));
    const { beside, above, next } =
      Number.isFinite(close.above) && Number.isFinite(close.next) ? close : besideOf(blocks);
    if (!Number.isFinite(above) || !Number.isFinite(next)) continue;
    // A line over its title, as a number over a name, belongs to it; a rule divides better than a gap.
    const group = heading.closest('li, article, header, hgroup, .card, figure, td');
    const last = beside.find(({ rect }) => rect.bottom === above)?.of;
    if (group && last && group.contains(last)) continue;
    let ruled = false;
    for (let each: Element | null = heading; each && each.localName !== 'main'; each = each.parentElement)
      if (Number.parseFloat(getComputedStyle(each).borderBlockStartWidth) > 0 && !(last && each.contains(last)))
        ruled = true;
    if (ruled) continue;
    // A picture between two texts is nearer than either.
    const between = [...document.querySelectorAll('main :is(svg, img, hr, input, button)')].some((each) => {
      const box = each.getBoundingClientRect();
      return shown(each) && box.height > 8 && box.top >= bottom - SLACK && box.bottom <= next + SLACK;
    });
    if (!between && next - bottom > top - above + SLACK)
      faults.push(
        `nearer to what precedes (${(top - above).toFixed(0)} px) than to what follows (${(next - bottom).toFixed(0)} px): ${said(heading)}`,
      );
  }

  // Targets of 24 px, or with as much room around them (WCAG 2.2, 2.5.8); links within a sentence are as large as it.
  const targets = [...document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')].filter(
    (node) => shown(node) && !forTheEar(node) && !node.closest('svg'),
  );
  const inSentence = (node: Element): boolean => {
    let around: Element | null = node;
    while (around && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
    return around !== node && (around?.textContent ?? '').trim().length > (node.textContent ?? '').trim().length + 3;
  };
  const boxOf = (node: Element): DOMRect => (node.closest('label') ?? node).getBoundingClientRect();
  const measured = targets.map((node) => ({ node, box: boxOf(node), label: node.closest('label') }));
  const small = measured.filter(
    ({ node, box }) => box.width > 0 && (box.width < 24 - 0.5 || box.height < 24 - 0.5) && !inSentence(node),
  );
  for (const { node, box, label } of small) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const crowded = measured.some((other) => {
      if (other.node === node || (label && other.label === label)) return false;
      const { left, right, top, bottom, width } = other.box;
      if (width === 0) return false;
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    if (crowded) faults.push(`small for a finger, ${box.width.toFixed(0)} x ${box.height.toFixed(0)}: ${said(node)}`);
  }
  return [...new Set(faults)];
}
