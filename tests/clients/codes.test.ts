/* The codes in the programs through which others put what an editor pastes: of all that is taken out, the link stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOf, PAGES, program, SITE } from './programs.ts';

type Clean = (html: string) => string | Promise<string>;

const CLEANERS: Readonly<Record<string, () => Promise<Clean>>> = {
  dompurify: async () => {
    const { JSDOM } = await program<{ JSDOM: new (html: string) => { window: unknown } }>('jsdom');
    const { default: make } = await program<{ default: (window: unknown) => { sanitize: Clean } }>('dompurify');
    const { sanitize } = make(new JSDOM('').window);
    return (html) => sanitize(html);
  },
  'sanitize-html': async () => (await program<{ default: Clean }>('sanitize-html')).default,
  'rehype-sanitize': async () => {
    interface Chain {
      use(plugin: unknown, options?: unknown): Chain;
      process(html: string): Promise<{ toString(): string }>;
    }
    const { unified } = await program<{ unified: () => Chain }>('unified');
    const plugin = async (name: string) => (await program<{ default: unknown }>(name)).default;
    const chain = unified()
      .use(await plugin('rehype-parse'), { fragment: true })
      .use(await plugin('rehype-sanitize'))
      .use(await plugin('rehype-stringify'));
    return async (html) => String(await chain.process(html));
  },
};

for (const [name, make] of Object.entries(CLEANERS))
  test(`${name} with its defaults takes out the frame and leaves the link with its words`, async () => {
    const clean = await make();
    let tried = 0;
    for (const page of PAGES)
      for (const code of codesOf(page)) {
        const left = await clean(code);
        const [, to = '', words = ''] = /<figcaption><a href="([^"]+)">([^<]+)<\/a><\/figcaption>/.exec(code) ?? [];
        assert.ok(to.startsWith(`${SITE()}/en/${page}/`), `${page}: ${to}`);
        assert.ok(left.includes(`href="${to}"`), `${page}: ${left}`);
        assert.ok(readable(left).includes(readable(words)), `${page}: ${left}`);
        assert.doesNotMatch(left, /<(?:iframe|script)\b/, page);
        tried += 1;
      }
    assert.ok(tried > 3 * PAGES.length, `${tried} codes`);
  });

test('MDX takes every code as it is pasted', async () => {
  const { compile } = await program<{ compile: (text: string) => Promise<{ toString(): string }> }>('@mdx-js/mdx');
  for (const page of PAGES)
    for (const code of codesOf(page)) {
      const compiled = String(await compile(`Words before.\n\n${code}\n\nWords after.\n`));
      assert.match(compiled, /"figcaption"/, page);
    }
});

const readable = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x26;', '&')
    .replaceAll('&nbsp;', '\u00a0');
