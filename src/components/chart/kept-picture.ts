/*
 * A picture that was kept, for a page: older ones have every label between marks of direction, which a reader would copy
 * unseen. A label that runs left to right mixes with nothing and needs none.
 */
import { type Markup, vouched } from '../../markup/markup.ts';

const LABEL = /\u2068([^\u2068\u2069]*)\u2069/g;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The picture with marks of direction where they do something. */
export function forPage(picture: Markup): Markup {
  return vouched(String(picture).replace(LABEL, (whole, label: string) => (RIGHT_TO_LEFT.test(label) ? whole : label)));
}
