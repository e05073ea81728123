/*
 * Prints a scene as SVG for a page: classes only, so that the style sheet colours it in light, dark,
 * print and forced colours. Knows no data and no document.
 */
import { type Markup, markup } from '../../markup/markup.ts';
import { BESIDE, hatchId, markClass, number, pathData } from './attributes.ts';
import type { Mark, Scene, TextMark } from './marks.ts';

export interface SvgOptions {
  /** What a screen reader calls the picture. */
  readonly label: string;
  /** Makes ids unique on a page. */
  readonly id: string;
  /** Id of the element that tells what the picture shows. */
  readonly describedBy?: string;
  /** Where links lead: into a window of their own in a frame on another site. Left out, into that of the picture. */
  readonly links?: 'beside';
  /** Whether each link is a stop of the tab key, in the order of the marks. Left out, a script leads from one to the next. */
  readonly stops?: boolean;
  /** A picture whose label says all: nothing in it is read or followed by itself. Left out, what is in it is. */
  readonly role?: 'img';
}

/** Lines and pale grounds with words on them, where a page is read without its style sheet, which sets all anew. */
const UNSTYLED = markup`fill-opacity=".2" stroke="#000" stroke-width=".4" font-size="12"`;

/** Markup of a scene as an `svg.chart` element. */
export function sceneToSvg(scene: Scene, { label, id, describedBy, links, role, stops }: SvgOptions): Markup {
  const [width, height] = [number(scene.width), number(scene.height)];
  const described = describedBy ? markup` aria-describedby="${describedBy}"` : undefined;
  const beside = links && markup` target="${BESIDE.target}" rel="${BESIDE.rel}"`;
  const shared = stops ? beside : markup`${beside} tabindex="-1"`;
  return markup`<svg class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${UNSTYLED} role="${role ?? 'group'}" aria-label="${label}"${described}><defs>${hatch(id)}</defs>${marksToSvg(scene.marks, { id, shared })}</svg>`;
}

/** A part of a picture, from a height and so high. */
interface Strip {
  readonly from: number;
  readonly height: number;
}

/**
 * A scene divided among sheets of paper, as an `svg.chart` for each; nobody listens to them, the picture is there too.
 * The first holds the marks, the others show parts of them. What is shown so has no ancestors but its own: it bears the
 * class that the style sheet asks for.
 */
export function sheetsToSvg(scene: Scene, sheets: readonly (readonly Strip[])[], id: string): readonly Markup[] {
  const whole = `${id}-all`;
  const width = number(scene.width);
  return sheets.map((strips, i) => {
    const held =
      i === 0
        ? markup`<defs>${hatch(id)}<svg class="chart" id="${whole}">${marksToSvg(scene.marks.map(unlinked), { id, shared: undefined })}</svg></defs>`
        : undefined;
    let at = 0;
    const shown = strips.map(({ from, height }) => {
      const strip = markup`<svg y="${number(at)}" width="${width}" height="${number(height)}" viewBox="0 ${number(from)} ${width} ${number(height)}"><use href="#${whole}"/></svg>`;
      at += height;
      return strip;
    });
    return markup`<svg class="chart" viewBox="0 0 ${width} ${number(at)}" width="${width}" height="${number(at)}" aria-hidden="true">${held}${shown}</svg>`;
  });
}

/** Paper has no links. */
function unlinked(mark: Mark): Mark {
  if (mark.mark !== 'group') return mark;
  const { link: _, ...group } = mark;
  return { ...group, marks: mark.marks.map(unlinked) };
}

/** What all marks of one picture share. */
interface Picture {
  readonly id: string;
  /** Attributes of every link. */
  readonly shared: Markup | undefined;
}

const marksToSvg = (marks: readonly Mark[], picture: Picture): readonly Markup[] =>
  marks.map((mark) => printMark(mark, picture));

function hatch(id: string): Markup {
  return markup`<pattern id="${hatchId(id)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V6"/></pattern>`;
}

function printMark(mark: Mark, picture: Picture): Markup {
  const shared = attributes(mark);
  switch (mark.mark) {
    case 'rect': {
      const fill = mark.role === 'hatch' ? markup` fill="url(#${hatchId(picture.id)})"` : undefined;
      const radius = mark.radius ? markup` rx="${number(mark.radius)}"` : undefined;
      return markup`<rect${shared}${fill} x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.width)}" height="${number(mark.height)}"${radius}/>`;
    }
    case 'path':
      return markup`<path${shared} d="${pathData(mark.d)}"/>`;
    case 'text':
      return markup`<text${shared}${mark.silent ? markup` aria-hidden="true"` : undefined} x="${number(mark.x)}" y="${number(mark.y)}"${anchor(mark)}>${runs(mark)}</text>`;
    case 'group': {
      const inner = marksToSvg(mark.marks, picture);
      if (!mark.link) return markup`<g${shared}>${inner}</g>`;
      const label = mark.link.label ? markup` aria-label="${mark.link.label}"` : undefined;
      return markup`<a${shared} href="${mark.link.href}"${picture.shared}${label}>${inner}</a>`;
    }
  }
}

function attributes(mark: Mark): Markup {
  const name = markClass(mark);
  const named = name ? markup` class="${name}"` : undefined;
  return mark.key === undefined ? markup`${named}` : markup`${named} data-key="${mark.key}"`;
}

const anchor = (mark: TextMark) => (mark.anchor === 'start' ? undefined : markup` text-anchor="${mark.anchor}"`);

function runs(mark: TextMark): readonly Markup[] {
  return mark.runs.map((run) =>
    run.role ? markup`<tspan class="${run.role}">${run.text}</tspan>` : markup`${run.text}`,
  );
}
