/* What is said when a keyed question was answered: the line on each choice, the explanation, its sources, where to read on. */
import { type Markup, markup } from '../markup/markup.ts';
import type { Item } from '../model/teach.ts';
import { TEACH } from '../model/teach-pages.ts';
import { leadLink, originParagraph, type Packing, sourcesLine } from './packing.ts';
import { said, type Written } from './xml.ts';

/** @param topic whose page holds the question */
export function explainedOf({ reader, lead }: Packing, topic: string, item: Item, written: Written): Markup {
  const { lang, t, world } = reader;
  const words = (text: Item['text']) => said(text, lang, written);
  const told = (item.options ?? []).filter(({ why }) => why);
  return markup`<div><p>${words(item.explanation)}</p>${
    told.length > 0
      ? markup`<ul>${told.map(({ text, right, why }) => markup`<li>${words(text)}${right ? ` (${t('teach.practice.isRight')})` : ''}: ${why ? words(why) : ''}</li>`)}</ul>`
      : undefined
  }${sourcesLine(reader, item.citations)}<p>${t('teach.practice.read')}: ${leadLink(lead(item.material), lang, written)}</p>${originParagraph(reader, [TEACH, 'practice', topic], world.edited)}</div>`;
}
