/* A chart as other sites embed it, with whole addresses: what the codes to paste are made from. */
import type { Figure } from '../../charts/figure.ts';
import type { Embedded } from '../../embed/codes.ts';
import { absolute } from '../../load/site.ts';
import type { Reader } from '../frame/reader.ts';

export function embeddedOf(figure: Figure, { t, href }: Pick<Reader, 't' | 'href'>): Embedded {
  return {
    title: figure.title.text,
    alt: t('embed.imageAlt', { title: figure.title.text, subtitle: figure.subtitle.text }),
    page: absolute(figure.hrefs.page),
    embed: absolute(figure.hrefs.embed),
    png: absolute(figure.hrefs.png),
    script: absolute(href.root('embed', 'v1.js')),
  };
}
