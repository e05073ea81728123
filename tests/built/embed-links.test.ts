/* Links of pictures: in a frame on another site they open beside the host's page, on our own pages in the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOf, read, SITES } from './site.ts';

const EMBED = /^[^/]+\/embed\/[^/]+\/(v\/[^/]+\/)?index\.html$/;
const PICTURE = /<svg\b[^>]*>.*?<\/svg>/gs;
const linksOf = (svg: string) => svg.match(/<a\s[^>]*>/g) ?? [];
const besideIt = (link: string) => link.includes(' target="_blank"') && link.includes(' rel="noopener"');

for (const site of SITES)
  test(`the site ${site.name}: links of pictures leave the page in embeds and nowhere else`, () => {
    const linked = { embeds: 0, pages: 0 };
    for (const path of pagesOf(site)) {
      const html = read(site, path);
      const embed = EMBED.test(path);
      if (embed) assert.match(html, /<base target="_blank"/, path);
      for (const link of (html.match(PICTURE) ?? []).flatMap(linksOf)) {
        assert.equal(besideIt(link), embed, `${path}: ${link}`);
        linked[embed ? 'embeds' : 'pages'] += 1;
      }
    }
    assert.ok(linked.embeds > 1000 && linked.pages > 1000, JSON.stringify(linked));
  });
