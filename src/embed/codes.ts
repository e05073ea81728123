/* The HTML that other sites paste to show a chart. Text in, markup out; knows no page. */
import { type Markup, markup } from '../markup/markup.ts';

export interface Embedded {
  /** What the chart is: pasted words outlive its numbers. */
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
  /** CSS pixels that the chart needs in a column of text; where nothing tells a frame more, it scrolls beyond them. */
  readonly height: number;
}

/** CSS pixels of the column of text for which heights are given. */
export const EMBED_WIDTH = 640;

/** The frame alone, for hosts that put it into their own markup. */
export function bareFrame({ title, embed, height }: Pick<Embedded, 'title' | 'embed' | 'height'>): Markup {
  return markup`<iframe src="${embed}" title="${title}" width="100%" height="${height}" loading="lazy" frameborder="0"></iframe>`;
}

/**
 * A frame of fixed height: the form that editors which strip scripts leave alone. In a block, as all codes are: the
 * themes of WordPress hold blocks alone to the column of the text. The link beneath stays where a frame is taken out:
 * by an editor, a feed, a book, a blocker.
 */
export function frameCode(embedded: Pick<Embedded, 'title' | 'page' | 'embed' | 'height'>): Markup {
  return captioned(bareFrame(embedded), embedded);
}

/** The same frame with the script that gives it its height; without the script the frame stays as it is. */
export function scriptedFrameCode(embedded: Embedded): Markup {
  return markup`${frameCode(embedded)}\n<script async src="${embedded.script}" integrity="${embedded.integrity}" crossorigin="anonymous"></script>`;
}

/** A picture that leads to the chart's page. Closed in itself, as JSX and MDX ask. */
export function imageCode(embedded: Embedded): Markup {
  const { page, png, alt } = embedded;
  return captioned(markup`<a href="${page}"><img src="${png}" alt="${alt}" width="100%" /></a>`, embedded);
}

const captioned = (shown: Markup, { page, title }: Pick<Embedded, 'page' | 'title'>) =>
  markup`<figure>${shown}<figcaption><a href="${page}">${title}</a></figcaption></figure>`;
