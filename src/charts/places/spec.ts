/* What an editor may set for a map of places in content/charts/<id>.yaml. */
import { z } from 'astro/zod';

/** What a place is, each with a shape of its own. */
export const SORTS = [
  'city',
  'camp',
  'crossing',
  'hospital',
  'community',
  'site',
  'area',
  'icj',
  'icc',
  'national-court',
] as const;

/** Names that stand on the ground of a map, for those who do not know where it lies. */
export const GROUNDS = [
  'sea',
  'gaza',
  'west-bank',
  'israel',
  'egypt',
  'jordan',
  'lebanon',
  'syria',
  'iran',
  'iraq',
  'qatar',
  'yemen',
  'saudi-arabia',
  'cyprus',
  'red-sea',
  'north-sea',
  'scheveningen',
  'dunes',
  'city-centre',
] as const;

const id = z.string().regex(/^[a-z0-9-]+$/, 'write the id of a file: rafah-crossing');

export const placesSpec = z.strictObject({
  outlines: z.array(id).default([]).describe('Files of content/outlines that are drawn.'),
  groups: z
    .array(
      z.strictObject({
        sort: z.enum(SORTS).describe('What these places are.'),
        places: z.array(id).min(1).describe('Files of content/places; those that matter most stand first.'),
        on: z
          .enum(['both', 'chart', 'small'])
          .describe(
            'Where they are marked: on the chart, on small maps on the pages of entries that name them, or on both.',
          )
          .default('both'),
      }),
    )
    .min(1),
  grounds: z
    .array(
      z.strictObject({
        name: z.enum(GROUNDS).describe('Whose ground, or which sea.'),
        lat: z.number().min(-90).max(90).describe('Where its name stands, in degrees north.'),
        lon: z.number().min(-180).max(180).describe('Degrees east.'),
      }),
    )
    .default([]),
  apart: z.tuple([id, id]).describe('Two of the places: a line between them tells how far they are apart.').optional(),
  borders: z
    .boolean()
    .default(true)
    .describe('Whether the map says that it takes no position on borders; no where it shows one city.'),
  listed: z.boolean().default(true).describe('Whether the gallery of charts lists it.'),
});

export type PlacesSpec = z.output<typeof placesSpec>;
export type PlacesOn = PlacesSpec['groups'][number]['on'];
export type PlaceSort = (typeof SORTS)[number];
