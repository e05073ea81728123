import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareFrame } from '../embed/codes.ts';
import { hostCode } from './host-code.ts';

const CHART = {
  title: 'The "six" <measures> & after',
  alt: '',
  page: 'https://a.example/en/charts/x/?a=1&b=2',
  embed: 'https://a.example/en/embed/x/',
  png: 'https://a.example/en/charts/x.png',
  script: 'https://a.example/embed/v1.js',
  integrity: 'sha384-AbC+/',
  height: 640,
};

test('begins with a hidden quotation that holds the link, then the frame as it is given elsewhere', () => {
  const quotation =
    '<blockquote hidden><a href="https://a.example/en/charts/x/?a=1&amp;b=2">The &quot;six&quot; &lt;measures&gt; &amp; after</a></blockquote>';
  assert.equal(String(hostCode(CHART)), `${quotation}${bareFrame(CHART)}`);
});
