/*
 * The collections that are published as data, in the form in which editors write them: plain values, dates in
 * their written form, ids for what is named. The JSON Schemas come from the same shapes that check the content.
 */
import { z } from 'astro/zod';
import { COLLECTIONS } from '../load/check-record.ts';
import { loadRecord } from '../load/world.ts';
import { warrantResponsesShape } from '../schema/cases.ts';
import { eventShape } from '../schema/event.ts';
import { actorShape, lanesShape, periodsShape, placeShape, sourceShape, termShape } from '../schema/record.ts';
import { hagueGroupShape, sanctionsShape } from '../schema/states.ts';

export interface PublishedRecord {
  readonly [field: string]: unknown;
}

export interface Collection {
  /** Name of its files: "events". */
  readonly name: string;
  readonly shape: z.ZodType;
  /** Each with its `id` first, in order of id; a file of one thing is one record. */
  readonly records: readonly PublishedRecord[];
}

/** Every collection, in the order in which the data page lists them. */
export function collections(): readonly Collection[] {
  const files = loadRecord();
  const folder = (name: string, shape: z.ZodType, values: ReadonlyMap<string, unknown>): Collection => ({
    name,
    shape,
    records: [...values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, value]) => ({ id, ...(written(value) as PublishedRecord) })),
  });
  const list = (name: string, shape: z.ZodArray, values: readonly unknown[]): Collection => ({
    name,
    shape: shape.element as z.ZodType,
    records: values.map((value, i) => ({ id: String(i + 1), ...(written(value) as PublishedRecord) })),
  });
  const one = (name: string, shape: z.ZodType, value: unknown): Collection => ({
    name,
    shape,
    records: value === undefined ? [] : [{ id: name, ...(written(value) as PublishedRecord) }],
  });
  return [
    folder('events', eventShape, files.events),
    ...Object.entries(COLLECTIONS).map(([name, shape]) =>
      folder(name, shape, files[name as keyof typeof COLLECTIONS] as ReadonlyMap<string, unknown>),
    ),
    list('warrant-responses', warrantResponsesShape, files.warrantResponses),
    one('hague-group', hagueGroupShape, files.hagueGroup),
    one('sanctions-on-icc', sanctionsShape, files.sanctions),
    folder('sources', sourceShape, files.sources),
    folder('actors', actorShape, files.actors),
    folder('places', placeShape, files.places),
    folder('terms', termShape, files.terms),
    list('periods', periodsShape, files.periods),
    list('lanes', lanesShape, files.lanes),
  ];
}

/** The JSON Schema of a collection's records. @throws Error where a shape cannot be written as JSON Schema */
export function schemaOf({ name, shape }: Collection): PublishedRecord {
  const record = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as PublishedRecord & {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  const { $schema, ...rest } = record;
  return {
    $schema,
    title: name,
    type: 'object',
    required: ['name', 'schemaVersion', 'licence', 'citation', 'edited', 'records'],
    properties: {
      name: { const: name },
      schemaVersion: { type: 'string' },
      licence: { type: 'string' },
      citation: { type: 'string' },
      edited: { type: 'string', format: 'date' },
      checkedThrough: { type: 'object', additionalProperties: { type: 'string', format: 'date' } },
      records: {
        type: 'array',
        items: {
          ...rest,
          properties: { id: { type: 'string', description: 'Permanent id of the record.' }, ...rest.properties },
          required: [...new Set(['id', ...(rest.required ?? [])])],
        },
      },
    },
  };
}

/** A value as an editor wrote it: a date with its precision is its text again. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && 'precision' in value && 'extent' in value) return (value as { text: string }).text;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, written(field)]),
  );
}
