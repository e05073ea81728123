import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transform } from 'ultrahtml';
import sanitize, { type SanitizeOptions } from 'ultrahtml/transformers/sanitize';
import * as codes from './codes.ts';

type Code = (embedded: codes.Embedded) => string;

const CHART = {
  title: 'The "six measures" & after',
  alt: 'Bars < lines',
  page: 'https://a.example/en/charts/x/',
  embed: 'https://a.example/en/embed/x/',
  png: 'https://a.example/en/charts/x.png',
  script: 'https://a.example/embed/v1.js',
  integrity: 'sha384-AbC+/',
  height: 640,
};

const [frameCode, scriptedFrameCode, imageCode] = [codes.frameCode, codes.scriptedFrameCode, codes.imageCode].map(
  (code) => (embedded: codes.Embedded) => String(code(embedded)),
) as [Code, Code, Code];

test('a title cannot break out of its attribute', () => {
  assert.match(frameCode(CHART), /title="The &quot;six measures&quot; &amp; after"/);
  assert.match(imageCode(CHART), /alt="Bars &lt; lines"/);
});

test('every code names the chart and needs no script', () => {
  assert.ok(frameCode(CHART).includes(CHART.embed));
  assert.ok(imageCode(CHART).includes(CHART.png) && imageCode(CHART).includes(CHART.page));
  assert.ok(!`${frameCode(CHART)}${imageCode(CHART)}`.includes('<script'));
});

test('the code with a script holds the frame as it is without', () => {
  assert.ok(scriptedFrameCode(CHART).startsWith(frameCode(CHART)));
  assert.ok(
    scriptedFrameCode(CHART).includes(
      '<script async src="https://a.example/embed/v1.js" integrity="sha384-AbC+/" crossorigin="anonymous"></script>',
    ),
  );
});

test('every code is a block, which themes hold to their column', () => {
  for (const code of [frameCode(CHART), scriptedFrameCode(CHART), imageCode(CHART)])
    assert.match(code, /^<figure><(iframe|a) .+<\/figure>(\n<script .+<\/script>)?$/);
});

test('where frames, pictures and scripts are taken out, title and link are left', () => {
  for (const code of [frameCode(CHART), scriptedFrameCode(CHART), imageCode(CHART)]) {
    const left = code.replace(/<(iframe|script)\b.*?<\/\1>|<img\b[^>]*>/gs, '');
    assert.ok(
      left.includes(
        `<figcaption><a href="${CHART.page}">The &quot;six measures&quot; &amp; after</a></figcaption></figure>`,
      ),
      left,
    );
  }
});

test('every element is closed, as JSX and MDX ask', () => {
  for (const code of [frameCode(CHART), scriptedFrameCode(CHART), imageCode(CHART)]) {
    const open: string[] = [];
    for (const [, closing, name = '', self] of code.matchAll(/<(\/?)([a-z]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
      if (closing) assert.equal(open.pop(), name, code);
      else if (!self) open.push(name);
    }
    assert.deepEqual(open, [], code);
  }
});

test('a frame has the height of its own chart', () => {
  assert.match(frameCode(CHART), / height="640"/);
  assert.match(frameCode({ ...CHART, height: 1280 }), / height="1280"/);
});

/** What is let through by those who take foreign HTML: libraries as they come, blogs, fields for a comment. */
const TAKERS: Readonly<Record<string, SanitizeOptions>> = {
  'a library without frames and pictures': {
    allowElements: ['p', 'figure', 'figcaption', 'a'],
    allowAttributes: { href: ['a'], target: ['a'] },
  },
  'a blog without frames': {
    allowElements: ['p', 'figure', 'figcaption', 'a', 'img'],
    allowAttributes: { href: ['a'], src: ['img'], alt: ['img'], width: ['img'], class: ['*'] },
  },
  'a comment without figures': { unblockElements: ['p', 'a'], allowAttributes: { href: ['a'] } },
};

for (const [taker, options] of Object.entries(TAKERS))
  test(`${taker} is left with the title as a link`, async () => {
    for (const code of [frameCode(CHART), scriptedFrameCode(CHART), imageCode(CHART)]) {
      const left = await transform(code, [sanitize(options)]);
      assert.doesNotMatch(left, /<(iframe|script)/);
      assert.match(
        left,
        /<a href="https:\/\/a\.example\/en\/charts\/x\/">The &quot;six measures&quot; &amp; after<\/a>/,
      );
    }
  });
