/* The fonts that a browser loads: every name that a table refers to is there, or the browser refuses the table. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { create } from 'fontkit';

interface Opened {
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
}

const root = new URL('../', import.meta.url);
const FONTS = globSync('src/styles/fonts/**/*.{woff2,ttf}', { cwd: root }).sort();

test('every name that a table of axes refers to stands in the table of names', async () => {
  const { convert } = await import('fontverter');
  assert.ok(FONTS.length > 10);
  for (const path of FONTS) {
    const plain = Buffer.from(await convert(readFileSync(new URL(path, root)), 'truetype'));
    const { directory } = create(plain) as unknown as Opened;
    const table = (tag: string) => {
      const entry = directory.tables[tag];
      return entry ? plain.subarray(entry.offset, entry.offset + entry.length) : undefined;
    };
    const names = table('name') as Buffer;
    const known = new Set(Array.from({ length: names.readUInt16BE(2) }, (_, i) => names.readUInt16BE(6 + i * 12 + 6)));
    const [stat, fvar] = [table('STAT'), table('fvar')];
    const referred: number[] = [];
    if (stat) {
      const axes = stat.readUInt32BE(8);
      for (let i = 0; i < stat.readUInt16BE(6); i++)
        referred.push(stat.readUInt16BE(axes + i * stat.readUInt16BE(4) + 4));
      const values = stat.readUInt32BE(14);
      for (let i = 0; i < stat.readUInt16BE(12); i++)
        referred.push(stat.readUInt16BE(values + stat.readUInt16BE(values + i * 2) + 6));
      if (stat.readUInt16BE(2) > 0) referred.push(stat.readUInt16BE(18));
    }
    if (fvar) {
      const [axes, count, size] = [fvar.readUInt16BE(4), fvar.readUInt16BE(8), fvar.readUInt16BE(10)];
      for (let i = 0; i < count; i++) referred.push(fvar.readUInt16BE(axes + i * size + 18));
      for (let i = 0; i < fvar.readUInt16BE(12); i++)
        referred.push(fvar.readUInt16BE(axes + count * size + i * fvar.readUInt16BE(14)));
    }
    assert.deepEqual(
      referred.filter((id) => !known.has(id)),
      [],
      `${path} refers to names that it has not`,
    );
    if (fvar) assert.ok(stat && referred.length > 2, `${path} has axes and tells of none`);
  }
});
