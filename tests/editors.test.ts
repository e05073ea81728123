/* Editors complete what is written in content/: each kind of file has its schema, and the real files keep to it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { fieldReference } from '../tools/editors/reference.ts';
import { schemasOfContent } from '../tools/editors/schemas.ts';

/** A field that offers ids. */
interface Offered {
  readonly description: string;
  readonly anyOf: readonly [{ readonly enum: readonly string[] }, object];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = schemasOfContent(join(root, 'content'));

test('the settings of the editor name every schema, each with its files', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(schemas.map(({ name, files }) => [`.build/schemas/${name}.json`, files])),
  );
});

test('the files of the content are good by the schema that editors show', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const wrong = schemas.flatMap(({ files, schema }) => {
    const valid = ajv.compile(schema as object);
    // All kinds of files, and of each enough to meet its fields.
    const some = globSync(files, { cwd: root }).sort().slice(0, 40);
    return some.flatMap((path) => {
      const value: unknown = parse(readFileSync(join(root, path), 'utf8'));
      return valid(value) ? [] : [`${path}: ${ajv.errorsText(valid.errors)}`];
    });
  });
  assert.deepEqual(wrong, []);
});

test('a field that names another file offers the ids that exist, with its explanation', () => {
  const event = schemas.find(({ name }) => name === 'events')?.schema as {
    properties: { actors: { items: Offered }; sources: { items: { properties: { id: Offered } } } };
  };
  const { actors, sources } = event.properties;
  const known = actors.items.anyOf[0].enum;
  assert.ok(known.includes('hamas') && known.includes('isr'));
  assert.match(actors.items.description, /content\/actors/);
  assert.ok(sources.items.properties.id.anyOf[0].enum.length > 500);
});

test('the reference of fields is that of the shapes, and has every field of every kind of file', () => {
  const written = readFileSync(join(root, 'content/FIELDS.md'), 'utf8');
  assert.equal(written, fieldReference(), 'run: npm run fields');
  for (const { name, files, schema } of schemas.filter((each) => !/^lang-(?!language|search)/.test(each.name))) {
    const place = files.replace('content/', '').replace('*.yaml', '<id>.yaml').replace('*/', '<tag>/');
    const section = written.split(/^## /m).find((text) => text.startsWith(place)) ?? assert.fail(`${name}: ${place}`);
    for (const field of Object.keys((schema as { properties?: object }).properties ?? {}))
      assert.match(section, new RegExp(`^\\| \`${field}\` \\|`, 'm'), `${name}: ${field}`);
  }
});
