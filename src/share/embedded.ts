/* A chart as other sites embed it, with whole addresses: what codes to paste and oEmbed answers are made from. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../charts/figure.ts';
import type { Embedded } from '../embed/codes.ts';
import { absolute } from '../load/site.ts';
import { addressesOf, messagesOf } from '../load/world.ts';

let integrity: string | undefined;

/** Of the script that stands in pages of others, as `integrity` takes it. */
export function scriptIntegrity(): string {
  const script = join(process.cwd(), 'public', 'embed', 'v1.js');
  integrity ??= `sha384-${createHash('sha384').update(readFileSync(script)).digest('base64')}`;
  return integrity;
}

export function embeddedOf({ lang, title, subtitle, hrefs }: Figure): Embedded {
  return {
    title: title.text,
    alt: messagesOf(lang)('embed.imageAlt', { title: title.text, subtitle: subtitle.text }),
    page: absolute(hrefs.page),
    embed: absolute(hrefs.embed),
    png: absolute(hrefs.png),
    script: absolute(addressesOf(lang).root('embed', 'v1.js')),
    integrity: scriptIntegrity(),
  };
}
