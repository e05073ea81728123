/* The fields of a YAML file beside its shape: where each stands in the text, and what it has to be. */
import { z } from 'astro/zod';
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { KINDS } from '../../src/charts/kinds.ts';
import { FILE_SHAPES, FOLDER_SHAPES, folderOf, LANGUAGE_SHAPES } from '../../src/schema/content-map.ts';
import { referenceFields } from '../../src/schema/fields.ts';
import { optionsOf } from '../kind-options.ts';
import { type ContentFile, lineAt } from './mutant.ts';

export interface Place {
  /** "positions[2].by" */
  readonly field: string;
  readonly value: unknown;
  readonly shape: z.ZodType | undefined;
  readonly optional: boolean;
  /** Whether it names another file. */
  readonly reference: boolean;
  readonly line: number;
  /** Of the value in the text. */
  readonly start: number;
  readonly end: number;
  /** Of the whole field, name and all; none for an item of a list. */
  readonly pair?: { readonly start: number; readonly end: number };
}

const SHAPES: ReadonlyMap<string, z.ZodType> = new Map([
  ...Object.entries(FOLDER_SHAPES).map(([name, shape]): [string, z.ZodType] => [`${folderOf(name)}/`, shape]),
  ...Object.entries(FILE_SHAPES).map(([name, shape]): [string, z.ZodType] => [`${name}.yaml`, shape]),
  ...Object.entries(LANGUAGE_SHAPES).map(([name, shape]): [string, z.ZodType] => [`lang/en/${name}.yaml`, shape]),
]);

/** The shape of a file, the options of a chart's kind included. */
export function shapeOf({ path, text }: ContentFile): z.ZodType | undefined {
  const shape = SHAPES.get(path) ?? SHAPES.get(path.replace(/[^/]+$/, ''));
  const kind = path.startsWith('charts/') ? KINDS[/^kind: (\S+)/m.exec(text)?.[1] ?? ''] : undefined;
  return kind && shape instanceof z.ZodObject ? shape.safeExtend({ options: optionsOf(kind) }) : shape;
}

/** Every field and item of a file, however deep, in its order. */
export function placesOf(file: ContentFile): Place[] {
  const document = parseDocument(file.text, { schema: 'core' });
  const places: Place[] = [];
  const visit = (node: unknown, shape: z.ZodType | undefined, field: string): void => {
    const inner = shape && innerOf(shape);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (!isScalar(key) || !key.range || !value) continue;
        const name = String(key.value);
        const part = partOf(inner, name);
        add(value as Node, part, field ? `${field}.${name}` : name, key.range[0], inner instanceof z.ZodObject);
      }
    } else if (isSeq(node)) {
      node.items.forEach((item, i) => {
        add(item as Node, partOf(inner, i), `${field}[${i + 1}]`);
      });
    }
  };
  const add = (node: Node, shape: z.ZodType | undefined, field: string, key?: number, named = false): void => {
    const [start, end] = node.range ?? [0, 0];
    places.push({
      field,
      value: isScalar(node) ? node.value : undefined,
      shape: shape && innerOf(shape),
      optional: !named || !shape || shape.safeParse(undefined).success,
      reference: shape !== undefined && namesFile(shape),
      line: lineAt(file.text, key ?? start),
      start,
      end,
      ...(key === undefined ? {} : { pair: { start: key, end } }),
    });
    visit(node, shape, field);
  };
  visit(document.contents, shapeOf(file), '');
  return places;
}

/** The text with another value in a place. */
export function withValue({ text }: ContentFile, { start, end }: Place, value: string): string {
  // The end of a block of text is that of its last line.
  const closing = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return `${text.slice(0, start)}${value}${closing}${text.slice(end)}`;
}

function namesFile(shape: z.ZodType): boolean {
  if (referenceFields.has(shape)) return true;
  const inner = outerOf(shape);
  return inner !== shape && namesFile(inner);
}

function partOf(shape: z.ZodType | undefined, step: string | number): z.ZodType | undefined {
  if (shape instanceof z.ZodObject) return shape.shape[String(step)] as z.ZodType | undefined;
  if (shape instanceof z.ZodArray) return shape.element as z.ZodType;
  return shape instanceof z.ZodRecord ? (shape.valueType as z.ZodType) : undefined;
}

function outerOf(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault)
    return shape.unwrap() as z.ZodType;
  return shape instanceof z.ZodPipe ? (shape.in as z.ZodType) : shape;
}

function innerOf(shape: z.ZodType): z.ZodType {
  const inner = outerOf(shape);
  return inner === shape ? shape : innerOf(inner);
}
