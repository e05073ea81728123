import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf } from './bounds.ts';
import { tallyBar } from './tally-bar.ts';

test('each way to vote is as long as its share, in order of reading, and no votes draw nothing', () => {
  const widthsOf = (dir: 'ltr' | 'rtl') =>
    tallyBar([145, 5, 0, 50], { width: 402, dir })
      .marks.filter(({ role }) => role.startsWith('mark'))
      .map((mark) => boundsOf([mark]));
  const [yes, no, none] = widthsOf('ltr');
  assert.ok(yes && no && none);
  assert.equal(Math.round(yes.x1 - yes.x0), 290);
  assert.equal(Math.round(no.x1 - no.x0), 10);
  assert.equal(Math.round(none.x1 - none.x0), 100);
  assert.ok(yes.x0 < no.x0 && no.x0 < none.x0);
  const [first, , last] = widthsOf('rtl');
  assert.ok(first && last && first.x0 > last.x0);
});
