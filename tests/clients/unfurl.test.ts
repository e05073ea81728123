/* Addresses in an unfurler: what has a frame is answered with it, at the height that its code has; the rest as a link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, PAGES, program, SITE } from './programs.ts';

interface Unfurled {
  readonly title?: string;
  readonly oEmbed?: {
    readonly type: string;
    readonly title?: string;
    readonly html?: string;
    readonly height?: number;
    readonly thumbnails?: readonly { readonly url?: string }[];
  };
  readonly open_graph?: { readonly images?: readonly { readonly url: string }[] };
}
interface Unfurler {
  readonly unfurl: (address: string) => Promise<Unfurled>;
}

test('an address of each kind of page is shown by its frame', async () => {
  const { unfurl } = await program<Unfurler>('unfurl.js');
  for (const page of PAGES) {
    const { oEmbed } = await unfurl(`${SITE()}/en/${page}/`);
    assert.equal(oEmbed?.type, 'rich', page);
    const pasted = codesOf(page)
      .map((code) => /<iframe src="([^"]+)"[^>]* height="(\d+)"/.exec(code))
      .find((frame) => frame && oEmbed?.html?.includes(frame[1] ?? '-'));
    assert.ok(pasted, `${page}: ${oEmbed?.html}`);
    assert.equal(oEmbed?.height, Number(pasted[2]), page);
  }
});

test('a chapter and a story are shown as links, with their picture', async () => {
  const { unfurl } = await program<Unfurler>('unfurl.js');
  for (const page of ['chapters/two-courts', 'story']) {
    const { oEmbed, open_graph: shared } = await unfurl(`${SITE()}/en/${page}/`);
    assert.equal(oEmbed?.type, 'link', page);
    assert.match(shared?.images?.[0]?.url ?? '', /\/share\/en\//, page);
  }
});

test('the frame of a clause, which has no page, is answered for too', async () => {
  const { unfurl } = await program<Unfurler>('unfurl.js');
  const frame = `${SITE()}/en/embed/card/orders/icj-192-order-2024-05-24/point-2-a/`;
  const { oEmbed } = await unfurl(frame);
  assert.equal(oEmbed?.type, 'rich');
  assert.ok(oEmbed?.html?.includes(`src="${frame}"`), oEmbed?.html);
});
