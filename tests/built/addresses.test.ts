/* What has been published stays: every address of the contract is served, and every address is in the contract. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { formatDay } from '../../src/i18n/dates.ts';
import { makeLocale } from '../../src/i18n/locale.ts';
import { goneFrom, promised, publishedIn } from '../../tools/addresses.ts';
import { read, SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');

test('no address that was ever published has vanished', () => {
  const lines = promised();
  assert.ok(lines.length > 500, `docs/contracts/addresses.txt has only ${lines.length} addresses`);
  assert.deepEqual(goneFrom(site.folder, lines), [], 'say in content/moved.yaml where the readers of an entry are led');
});

test('every address that is published now is promised', () => {
  const known = new Set(promised());
  const missing = publishedIn(site.folder).filter((address) => !known.has(address));
  assert.deepEqual(missing, [], 'run: npm run addresses');
});

test('a chapter that was written anew says on which day, beside how to cite it, and only such a one', () => {
  const folder = fileURLToPath(new URL('../../content/chapters/', import.meta.url));
  const english = makeLocale('en', { name: 'English', intl: 'en-GB' });
  let told = 0;
  for (const file of readdirSync(folder)) {
    const head = parse(readFileSync(`${folder}${file}`, 'utf8').split('\n---\n')[0] ?? '');
    const html = read(site, `en/chapters/${file.replace('.mdx', '')}/index.html`);
    const [, said] = /written anew on ([^.]*)\. Its paragraphs kept their numbers/.exec(html) ?? [];
    assert.equal(said, head.rewritten && formatDay(english, head.rewritten, 'long'), file);
    assert.ok((head.rewritten ?? '') <= head.textOf, file);
    if (said) told += 1;
  }
  assert.ok(told > 10);
});
