import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scene } from './marks.ts';
import { sceneToSvg } from './to-svg.ts';

const HARD = `"5 > 3" & <b>'x'</b>`;

const scene: Scene = {
  width: 100.004,
  height: 50,
  marks: [
    {
      mark: 'group',
      role: 'mark',
      key: 'one',
      link: { href: `/en/?q=${HARD}`, label: HARD },
      marks: [
        { mark: 'rect', role: 'hatch', x: 1.23456, y: 2, width: 10, height: 5, radius: 3 },
        { mark: 'path', role: 'faint', tone: 'icj', d: [['M', 0, 0.005], ['L', 10.126, 20], ['Z']] },
      ],
    },
    {
      mark: 'text',
      role: 'label',
      x: 5,
      y: 6,
      anchor: 'end',
      runs: [{ text: HARD }, { text: HARD, role: 'strong' }],
      silent: true,
    },
  ],
};

const drawn = String(sceneToSvg(scene, { label: HARD, id: 'p', describedBy: 'words' }));

test('no text of a picture ends an attribute or opens an element', () => {
  assert.doesNotMatch(drawn, /<b>/);
  const attributes = [...drawn.matchAll(/ (aria-label|href)="([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const escaped = "&quot;5 &gt; 3&quot; &amp; &lt;b&gt;'x'&lt;/b&gt;";
  assert.deepEqual(attributes, [
    ['aria-label', escaped],
    ['href', `/en/?q=${escaped}`],
    ['aria-label', escaped],
  ]);
});

test('marks are printed with role, tone and rounded places; a hatch names the pattern of its picture', () => {
  assert.match(
    drawn,
    /<svg class="chart" viewBox="0 0 100 50" width="100" height="50" fill-opacity="\.2" stroke="#000" stroke-width="\.4" font-size="12" role="group"/,
  );
  assert.match(drawn, /aria-describedby="words"/);
  assert.match(drawn, /<pattern id="([^"]+)"[\s\S]*<rect class="hatch"[^>]* fill="url\(#\1\)" x="1.2\d*" y="2" /);
  assert.match(drawn, /<path class="faint icj"[^>]* d="M0 0(\.01)?L10\.1\d? 20Z"\/>/);
  assert.match(drawn, /<text class="label"[^>]* aria-hidden="true" x="5" y="6" text-anchor="end">/);
});

test('links open where the picture stands, or beside it where that is asked for', () => {
  assert.doesNotMatch(drawn, / target=/);
  const beside = String(sceneToSvg(scene, { label: 'x', id: 'p', links: 'beside' }));
  assert.match(beside, /<a [^>]*target="_blank" rel="[^"]*noopener/);
});
