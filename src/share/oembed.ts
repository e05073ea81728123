/*
 * A chart as oEmbed (oembed.com, version 1.0): one file per chart, so that a host that is given the address of the
 * chart's page can show the frame. A static file cannot answer to a width that was asked for: it names its own.
 */
import { type Figure, figure } from '../charts/figure.ts';
import { EMBED_SIZE } from '../embed/codes.ts';
import { absolute } from '../load/site.ts';
import { addressesOf, messagesOf } from '../load/world.ts';
import { hostCode } from './host-code.ts';

/** Seconds that a host may keep the answer: a day. */
const CACHE_AGE = 86_400;

/** Address of the file that describes a chart to hosts, under the base path. */
export function oembedAddress({ lang, id }: Pick<Figure, 'lang' | 'id'>): string {
  return addressesOf(lang).root('oembed', lang, `${id}.json`);
}

/** The file's text. */
export function oembedOf(lang: string, id: string): string {
  const t = messagesOf(lang);
  const chart = figure(lang, id);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: chart.title.text,
    provider_name: t('site.name'),
    provider_url: absolute(addressesOf(lang).page()),
    cache_age: CACHE_AGE,
    html: hostCode({
      title: chart.title.text,
      alt: chart.subtitle.text,
      page: absolute(chart.hrefs.page),
      embed: absolute(chart.hrefs.embed),
      png: absolute(chart.hrefs.png),
      script: absolute(addressesOf(lang).root('embed', 'v1.js')),
    }),
    width: EMBED_SIZE.width,
    height: EMBED_SIZE.height,
    thumbnail_url: absolute(chart.hrefs.png),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
