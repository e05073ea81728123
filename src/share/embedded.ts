/* A chart as other sites embed it, with whole addresses: what codes to paste and oEmbed answers are made from. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartFigure } from '../charts/figure.ts';
import type { Embedded } from '../embed/codes.ts';
import { absolute } from '../load/site.ts';
import { readerOf } from '../load/reader.ts';
import { embedHeight } from './embed-height.ts';

let integrity: string | undefined;

/** Of the script that stands in pages of others, as `integrity` takes it. */
export function scriptIntegrity(): string {
  const script = join(process.cwd(), 'public', 'embed', 'v1.js');
  integrity ??= `sha384-${createHash('sha384').update(readFileSync(script)).digest('base64')}`;
  return integrity;
}

/** In words that stay true: what is pasted is not changed again, and its addresses always show the newest. */
export function embeddedOf(figure: ChartFigure): Embedded {
  const { name, hrefs } = figure;
  const { t, href } = readerOf(figure.lang);
  return {
    title: name.text,
    alt: t('embed.pictureAlt', { name: name.text }),
    page: absolute(hrefs.page),
    embed: absolute(hrefs.embed),
    png: absolute(hrefs.png),
    script: absolute(href.root('embed', 'v1.js')),
    integrity: scriptIntegrity(),
    height: embedHeight(figure),
  };
}
