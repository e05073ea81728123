/* The imprint: the forms for reports are sound, and ask for what a correction needs. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../.github/ISSUE_TEMPLATE/', import.meta.url));

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
    readonly validations?: { readonly required?: boolean };
  }[];
}

const form = (name: string) => parse(readFileSync(`${folder}${name}`, 'utf8')) as Form;

test('there is one form for an error in the record and one for a fault of the site', () => {
  assert.deepEqual(globSync('*.yml', { cwd: folder }).sort(), [
    'config.yml',
    'error-in-the-record.yml',
    'fault-of-the-site.yml',
  ]);
  for (const name of ['error-in-the-record.yml', 'fault-of-the-site.yml']) {
    const { name: title, description, body } = form(name);
    assert.ok(title && description.length < 200, name);
    for (const { type, id, attributes } of body) {
      assert.ok(['input', 'textarea', 'dropdown', 'markdown'].includes(type), `${name}: ${type}`);
      assert.ok(type === 'markdown' ? attributes.value : id && attributes.label, `${name}: ${id}`);
    }
  }
});

test('an error in the record cannot be reported without the place, the sentence, the cure and the document', () => {
  const required = form('error-in-the-record.yml')
    .body.filter(({ validations }) => validations?.required)
    .map(({ id }) => id);
  assert.deepEqual(required, ['where', 'wrong', 'right', 'document']);
});
