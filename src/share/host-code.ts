/*
 * A chart's frame as the oEmbed answer gives it to hosts: with a link before it. WordPress (seen in 6.1) listens to a
 * frame's height only where a quotation with a link stands before it; it shows the link until the frame has told its
 * height, and without scripts for good. It drops `hidden`, by which every other host keeps the link out of sight.
 */
import { type Embedded, bareFrame } from '../embed/codes.ts';
import { type Markup, markup } from '../markup/markup.ts';

/** HTML that begins with the quotation: WordPress overlooks it anywhere else. */
export function hostCode(embedded: Embedded): Markup {
  const { page, title } = embedded;
  return markup`<blockquote hidden><a href="${page}">${title}</a></blockquote>${bareFrame(embedded)}`;
}
