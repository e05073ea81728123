/* The HTML that other sites paste to show a chart. Text in, markup out; knows no page. */
import { type Markup, markup } from '../markup/markup.ts';

export interface Embedded {
  readonly title: string;
  /** Text alternative of the picture. */
  readonly alt: string;
  /** Absolute addresses. */
  readonly page: string;
  readonly embed: string;
  readonly png: string;
  /** Address of the script that gives frames their height. */
  readonly script: string;
  /** Hash of that script, as `integrity` takes it: the host's page runs these bytes or none. */
  readonly integrity: string;
}

/** CSS pixels: tall enough for the timeline at the width of a text column; narrower, the frame scrolls its list. */
export const EMBED_SIZE = { width: 720, height: 820 } as const;

/** The frame alone, for hosts that put it into their own markup. */
export function bareFrame({ title, embed }: Pick<Embedded, 'title' | 'embed'>): Markup {
  return markup`<iframe src="${embed}" title="${title}" width="100%" height="${EMBED_SIZE.height}" loading="lazy" frameborder="0"></iframe>`;
}

/**
 * A frame of fixed height: the form that editors which strip scripts leave alone. In a block, as all codes are: the
 * themes of WordPress hold blocks alone to the column of the text.
 */
export function frameCode(embedded: Pick<Embedded, 'title' | 'embed'>): Markup {
  return markup`<div>${bareFrame(embedded)}</div>`;
}

/** The same frame with the script that gives it its height; without the script the frame stays as it is. */
export function scriptedFrameCode(embedded: Embedded): Markup {
  return markup`${frameCode(embedded)}\n<script async src="${embedded.script}" integrity="${embedded.integrity}" crossorigin="anonymous"></script>`;
}

/** A picture that leads to the chart's page. */
export function imageCode({ page, png, alt }: Embedded): Markup {
  return markup`<div><a href="${page}"><img src="${png}" alt="${alt}" width="100%"></a></div>`;
}
