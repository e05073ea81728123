/* The cover of the book: the name of the site, what it is, and of which day. Printed from our own fonts. */
import { print } from '../../src/charts/downloads.ts';
import { PALETTES } from '../../src/charts/scene/tones.ts';
import { formatDay } from '../../src/i18n/dates.ts';
import type { Reader } from '../../src/load/reader.ts';
import { type Markup, markup } from '../../src/markup/markup.ts';

const WIDTH = 1200;
const HEIGHT = 1800;
const EDGE = 110;
/** Letters in a line of the text under the name. */
const LINE = 34;

export function coverOf({ t, locale, world }: Reader): Uint8Array {
  const { ink, paper, accent } = PALETTES.light;
  const [before = '', ...after] = t('site.name').split('&');
  const rtl = locale.dir === 'rtl';
  const at = { x: rtl ? WIDTH - EDGE : EDGE, anchor: rtl ? 'end' : 'start' };
  const text = (y: number, size: number, family: string, words: string, fill = ink): Markup =>
    markup`<text x="${at.x}" y="${y}" text-anchor="${at.anchor}" font-family="${family}, Docket Arabic" font-size="${size}" fill="${fill}">${words}</text>`;
  const name = [
    text(420, 150, 'Docket Display', before.trim()),
    ...(after.length > 0
      ? [text(580, 150, 'Docket Display', '&', accent), text(740, 150, 'Docket Display', after.join('&').trim())]
      : []),
  ];
  const lines = linesOf(t('page.line')).map((words, i) => text(960 + i * 66, 46, 'Docket Text', words));
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/><rect x="${EDGE}" y="200" width="${WIDTH - 2 * EDGE}" height="6" fill="${ink}"/><rect x="${EDGE}" y="214" width="${WIDTH - 2 * EDGE}" height="2" fill="${ink}"/>${name}${lines}<rect x="${EDGE}" y="1560" width="${WIDTH - 2 * EDGE}" height="2" fill="${ink}"/>${text(1630, 38, 'Docket Sans', t('book.edition', { date: formatDay(locale, world.edited, 'long') }))}</svg>`;
  return print(svg, { mode: 'width', value: WIDTH });
}

function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines;
}
