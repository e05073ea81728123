import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Messages } from './messages.ts';
import { quoted } from './quoted.ts';

const t = ((_: string, { claim }: { claim: string }) => `“${claim}”`) as unknown as Messages;

test('words of others stand in quotation marks once, and their own within become single ones', () => {
  assert.equal(quoted(t, 'The court found it.'), '“The court found it.”');
  assert.equal(quoted(t, '“The court found it.”'), '“The court found it.”');
  assert.equal(quoted(t, 'It warned of a “plausible” risk'), '“It warned of a ‘plausible’ risk”');
  assert.equal(quoted(t, '“One” and “two”'), '“‘One’ and ‘two’”');
});
