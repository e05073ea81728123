/* The live picture divided among sheets of paper while its page is printed, as the build divides the printed one. */
import { drawScene } from '../scene/to-dom.browser.ts';
import type { Scene } from '../scene/marks.ts';
import { sheetsOf } from './sheets.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Puts the sheets of a scene, where it is too tall for one, beside its picture, in place of those that stood there.
 * @param hatch prefix of the ids of the picture's patterns
 */
export function drawSheets(box: HTMLElement, scene: Scene, hatch: string): void {
  clearSheets(box);
  const sheets = sheetsOf(scene);
  if (sheets.length === 0) return;
  const id = `${hatch}-sheets`;
  const all = document.createElement('div');
  all.className = 'sheets';
  sheets.forEach((strips, i) => {
    const height = strips.reduce((sum, strip) => sum + strip.height, 0);
    const sheet = make('svg', { class: 'chart', 'aria-hidden': 'true', ...viewOf(0, scene.width, height) });
    if (i === 0) sheet.append(held(scene, id, hatch));
    let at = 0;
    for (const strip of strips) {
      const part = make('svg', { y: at, ...viewOf(strip.from, scene.width, strip.height) });
      part.append(make('use', { href: `#${id}` }));
      sheet.append(part);
      at += strip.height;
    }
    all.append(sheet);
  });
  box.append(all);
}

/** Takes them away again, and those that the build printed. */
export function clearSheets(box: HTMLElement): void {
  box.querySelector(':scope > .sheets')?.remove();
}

/** All marks, to be shown in parts. */
function held(scene: Scene, id: string, hatch: string): SVGElement {
  const drawn = document.createElementNS(SVG, 'svg');
  drawScene(drawn, scene, hatch);
  // What is shown in parts has no ancestors but its own: it bears the class that the style sheet asks for.
  const [defs, marks] = [make('defs', {}), make('svg', { id, class: 'chart' })];
  marks.append(...drawn.childNodes);
  defs.append(marks);
  return defs;
}

const viewOf = (from: number, width: number, height: number) => ({
  viewBox: `0 ${from} ${width} ${height}`,
  width,
  height,
});

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}
