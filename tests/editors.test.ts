/* Editors complete what is written in content/: each kind of file has its schema, and the real files keep to it. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { schemasOfContent } from '../tools/editors/schemas.ts';

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
    properties: Record<string, { items: { description?: string; anyOf?: { enum?: string[] }[]; properties: object } }>;
  };
  const actors = event.properties.actors?.items;
  assert.ok(actors?.anyOf?.[0]?.enum?.includes('hamas') && actors.anyOf[0].enum.includes('isr'));
  assert.match(actors.description ?? '', /content\/actors/);
  const { id } = event.properties.sources?.items.properties as { id: { anyOf: { enum: string[] }[] } };
  assert.ok((id.anyOf[0]?.enum.length ?? 0) > 500);
});
