/* The published data: every file read back and compared with the content, every file sound by its own schema. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { csvParseRows } from 'd3';
import { Profile } from 'datapackage';
import { plain } from '../../src/charts/csv.ts';
import { collections } from '../../src/data/collections.ts';
import { furtherTables, seriesTables, tableOf } from '../../src/data/tables.ts';
import { SITES } from './site.ts';

const site = SITES[0];
if (!site) throw new Error('no built site');
const folder = join(site.folder, 'data/v1');
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const rowsOf = (path: string) => csvParseRows(text(path).replace(/^\uFEFF/, ''));
/** A cell as the file holds it: with plain spaces; a number as it is, and what else a spreadsheet would run as a formula has an apostrophe in front. */
const held = (cell: string) => {
  const text = plain(cell);
  return /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
};

test('every JSON file holds exactly the content, and its schema accepts it', () => {
  for (const { name, records } of collections()) {
    const file = JSON.parse(text(`${name}.json`)) as { name: string; schemaVersion: string; records: unknown };
    assert.equal(file.name, name);
    assert.deepEqual(file.records, JSON.parse(JSON.stringify(records)), name);
    const ajv = new Ajv2020({ strict: false });
    (formats as unknown as (ajv: Ajv2020) => void)(ajv);
    const accepts = ajv.compile(JSON.parse(text(`${name}.schema.json`)) as object);
    assert.ok(accepts(file), `${name}: ${JSON.stringify(accepts.errors?.slice(0, 3))}`);
    assert.equal(
      accepts({ ...file, records: [{ id: 'x', nothing: 1 }] }),
      false,
      `${name}: its schema refuses nothing`,
    );
  }
});

test('every CSV file holds exactly the content', () => {
  const tables = [
    ...collections().map((collection) => ({ ...tableOf(collection), path: `${collection.name}.csv` })),
    ...furtherTables().map((table) => ({ ...table, path: `${table.name}.csv` })),
    ...seriesTables().map((table) => ({ ...table, path: `series/${table.name}.csv` })),
  ];
  for (const { path, columns, rows } of tables) {
    const [head, ...read] = rowsOf(path);
    assert.deepEqual(head, [...columns], path);
    assert.deepEqual(
      read,
      rows.map((row) => row.map((cell) => held(cell))),
      path,
    );
  }
});

test('the descriptor is a sound Data Package, and names every file that is there and no other', async () => {
  const descriptor = JSON.parse(text('datapackage.json')) as { resources: { name: string; path: string }[] };
  const profile = await Profile.load('data-package');
  const { valid, errors } = profile.validate(descriptor);
  assert.ok(valid, errors.join('\n'));
  assert.equal(profile.validate({ ...descriptor, resources: [] }).valid, false);
  for (const { path } of descriptor.resources) assert.ok(existsSync(join(folder, path)), path);
  assert.equal(new Set(descriptor.resources.map(({ name }) => name)).size, descriptor.resources.length);
  assert.equal(descriptor.resources.length, collections().length * 2 + furtherTables().length + seriesTables().length);
});
