/*
 * The fields of every file of content/ as a document, made from the shapes that the files are held to: what a field means,
 * whether it must stand, what it takes. Writes nothing.
 */
import type { z } from 'astro/zod';
import { KINDS } from '../../src/charts/kinds.ts';
import { chapterShape, pageShape, plainShape } from '../../src/schema/chapter.ts';
import { FILE_SHAPES, FOLDER_SHAPES, folderOf, LANGUAGE_SHAPES } from '../../src/schema/content-map.ts';
import { editorSchema } from '../../src/schema/editor-schema.ts';
import { optionsOf } from '../kind-options.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

const HEAD = `# The fields of each file

Made from the shapes of the files by \`npm run fields\`; never written by hand. What each file is for, and how texts are
written, stands in [README.md](README.md). A point leads into a field, \`[]\` into each item of a list, \`<id>\` to each entry
under an id. A field that may be left out has what holds without it, where something does.
`;

/** The whole document. */
export function fieldReference(): string {
  const folders = Object.entries(FOLDER_SHAPES).map(([name, shape]) => [`${folderOf(name)}/<id>.yaml`, shape] as const);
  const files = Object.entries(FILE_SHAPES).map(([name, shape]) => [`${name}.yaml`, shape] as const);
  const prose = [
    ['chapters/<slug>.mdx, its head', chapterShape],
    ['plain/<slug>.mdx, its head', plainShape],
    ['pages/<id>.mdx, its head', pageShape],
  ] as const;
  const charts = Object.entries(KINDS).map(
    ([name, kind]) => [`charts/<id>.yaml, options of the kind ${name}`, optionsOf(kind)] as const,
  );
  const languages = Object.entries(LANGUAGE_SHAPES).map(([name, shape]) => [`lang/<tag>/${name}.yaml`, shape] as const);
  const sections = [...folders, ...charts, ...files, ...prose, ...languages].map(([name, shape]) =>
    section(name, shape),
  );
  return `${HEAD}\n${sections.join('\n')}`;
}

function section(name: string, shape: z.ZodType): string {
  const schema = editorSchema(shape, () => []) as Schema;
  const rows = rowsOf(schema, '', true);
  const about = schema.description ? `\n${schema.description}\n` : '';
  if (rows.length === 0) return `## ${name}\n${about}\n${takes(schema)}\n`;
  return `## ${name}\n${about}\n| field | must | what | takes |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** A row for each field, those of a field's own after it. */
function rowsOf(schema: Schema, path: string, must: boolean): string[] {
  const bare = path.endsWith('[]') && !schema.description && schema.properties !== undefined;
  const own = path === '' || bare ? [] : [row(path, must, schema)];
  if (Array.isArray(schema.items) || shortItem(schema)) return own;
  if (schema.items)
    return [
      ...own,
      ...rowsOf(schema.items as Schema, `${path}[]`, true).slice(isPlain(schema.items as Schema) ? 1 : 0),
    ];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    rowsOf(field, path === '' ? name : `${path}.${name}`, schema.required?.includes(name) === true),
  );
  const entries = schema.additionalProperties;
  const byId =
    typeof entries === 'object' && Object.keys(entries).length > 0
      ? rowsOf(entries, `${path === '' ? '' : `${path}.`}<id>`, true)
      : [];
  const choices = (schema.anyOf ?? schema.oneOf ?? []).filter(({ properties }) => properties);
  return [
    ...own,
    ...fields,
    ...byId,
    ...choices.flatMap((choice) => rowsOf(choice, path, must).slice(path === '' ? 0 : 1)),
  ];
}

/** The fields of an item that half of all files have, and that one line explains: a source at a place, a change on a day. */
const SHORT = ['id, at', 'date, what'];

function shortItem({ items }: Schema): string | undefined {
  const fields = Object.keys((items as Schema | undefined)?.properties ?? {}).join(', ');
  return SHORT.includes(fields) ? `\`{ ${fields} }\`` : undefined;
}

/** A value without fields of its own: the row of its list says what it is. */
const isPlain = ({ properties, items, anyOf, oneOf, additionalProperties }: Schema): boolean =>
  !properties &&
  !items &&
  !anyOf?.some((each) => each.properties) &&
  !oneOf &&
  typeof additionalProperties !== 'object';

function row(path: string, must: boolean, schema: Schema): string {
  const list = Array.isArray(schema.items) ? undefined : (schema.items as Schema | undefined);
  const what = schema.description ?? list?.description ?? '';
  const cells = [`\`${path}\``, must ? 'yes' : '', what, takes(schema)];
  return `| ${cells
    .map((cell) =>
      cell
        .replaceAll('|', '\\|')
        .replaceAll('<', '&lt;')
        .replace(/`([^`]*)`/g, (code) => code.replaceAll('&lt;', '<')),
    )
    .join(' | ')} |`;
}

/** What a field takes, in words. */
function takes(schema: Schema): string {
  const given = schema.default;
  const otherwise =
    given === undefined || JSON.stringify(given) === '[]' || JSON.stringify(given) === '{}'
      ? ''
      : `; without it ${JSON.stringify(given)}`;
  return `${kindOf(schema)}${otherwise}`;
}

function kindOf(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices)
    return choices.every((each) => each.const !== undefined)
      ? `one of ${choices.map((each) => `\`${each.const}\``).join(', ')}`
      : choices.map(kindOf).join(' or ');
  if (Array.isArray(schema.items)) return `a list of ${schema.items.map((each: Schema) => kindOf(each)).join(', ')}`;
  if (schema.items) return `a list${count(schema)}: ${shortItem(schema) ?? kindOf(schema.items as Schema)}`;
  switch (schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return `a number${range(schema)}`;
    case 'boolean':
      return '`true` or `false`';
    case 'object':
      return schema.properties ? 'fields' : 'entries by id';
    default:
      return 'any value';
  }
}

function textOf({ pattern = '', minLength, maxLength }: Schema): string {
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}')) return 'a day: 2024-01-26';
  if (pattern.startsWith('^[a-z0-9]')) return 'an id';
  // A date of `fields.ts` is a text that is read: its form stands in no pattern.
  if (maxLength === 40 && minLength === undefined) return 'a date: 2024-01-26, 2024-01, 2024, start/end';
  return maxLength ? `a text of ${maxLength} characters at most` : 'a text';
}

const count = ({ minItems, maxItems }: Schema): string =>
  minItems && maxItems
    ? ` (${minItems} to ${maxItems})`
    : minItems
      ? ` (${minItems} at least)`
      : maxItems
        ? ` (${maxItems} at most)`
        : '';

function range({ minimum, maximum }: Schema): string {
  const least = minimum !== undefined && Math.abs(minimum) < Number.MAX_SAFE_INTEGER ? minimum : undefined;
  const most = maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  return least !== undefined ? ` from ${least}` : most !== undefined ? ` to ${most}` : '';
}
