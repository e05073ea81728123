/* The shapes of the smaller files of the record: sources, actors, places, terms, periods, lanes, standings. */
import { z } from 'astro/zod';
import { DOC_TYPES, LANES, OUTLINES, SOURCE_KINDS } from '../model/record.ts';
import {
  changes,
  day,
  id,
  languageTag,
  line,
  notKnown,
  partialDate,
  reference,
  sources,
  wordsLine,
  wordsText,
} from './fields.ts';

/** A host that others reach, and nothing that an address would write otherwise: a space, a quotation mark, a bracket. */
const address = (error: string) =>
  z.url({ protocol: /^https$/, hostname: /^(?:[^.\s]+\.)+[^.\s\d]+$/, error }).regex(/^[^\s"<>\\^`{|}]+$/, error);

export const sourceShape = z.strictObject({
  kind: z.enum(SOURCE_KINDS).describe('What kind of document it is.'),
  title: line(260, 'The title as printed, or an exact description of the document.'),
  publisher: line(140, 'Who published the original.'),
  date: partialDate.describe('Date of the document.').optional(),
  url: address('must be an https address of the document itself')
    .describe('Address of the original document; left out where none is certain.')
    .optional(),
  lang: languageTag.describe('Language of the document.').default('en'),
  read: z.enum(['full', 'part', 'excerpt', 'no']).describe('How much of it was read.'),
  readAt: line(200, 'Where the text was read, in words, when not at the original address.').optional(),
  archived: z
    .strictObject({
      url: address('must be an https address of the archived copy').describe('Address of the archived copy.'),
      day: day.describe('The day on which it was archived.'),
    })
    .describe('A copy of the original in a web archive, where one is known.')
    .optional(),
  copy: address('must be an https address of the copy that was read')
    .describe('Address of the copy that was read, where it was not the original.')
    .optional(),
  docType: z
    .enum(DOC_TYPES)
    .describe('What the document is, for citations; left out for a page or an article like any other.')
    .optional(),
  parties: line(160, 'Who stands against whom, as the court names them: "South Africa v. Israel".').optional(),
  caseNumber: line(
    60,
    'Number of the case or of the record in it, as the court writes it: "General List No. 192".',
  ).optional(),
  reports: line(
    80,
    'Where it is printed among the decisions of its court, as the court itself gives it: "[2025] EWHC 1615 (Admin)", "I.C.J. Reports 2004 (I), p. 136".',
  ).optional(),
  symbol: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]*([./-][A-Za-z0-9()-]+)+$/, 'write a symbol of the United Nations: A/RES/ES-10/24')
    .describe('Symbol of a document of the United Nations.')
    .optional(),
});

export const actorShape = z.strictObject({
  kind: z.enum(['state', 'court', 'body', 'group', 'person', 'organisation']).describe('What the actor is.'),
  name: wordsLine(120, 'The name in English.'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/, 'write three capital letters: ZAF')
    .describe('ISO 3166-1 alpha-3 code, for states.')
    .optional(),
});

export const placeShape = z.strictObject({
  name: wordsLine(120, 'The name in English.'),
  lat: z.number().min(-90).max(90).describe('Degrees north.'),
  lon: z.number().min(-180).max(180).describe('Degrees east.'),
  approximate: z.boolean().describe('True where the point stands for an area or is not exact.').default(false),
  geonames: z
    .number()
    .int()
    .positive()
    .describe('Its number in GeoNames (CC BY 4.0), where the point is that of GeoNames to within a kilometre.')
    .optional(),
  says: wordsLine(160, 'The address of a building and what sits there, for the table of a map.').optional(),
  // Where the address is told, and the point, where it is not that of GeoNames.
  sources: sources.optional(),
});

/** content/outlines/<id>.yaml: a line on a map, taken from a public set of data. */
export const outlineShape = z.strictObject({
  name: wordsLine(120, 'What the line goes around.'),
  of: z
    .enum(OUTLINES)
    .describe('line: one that needs words, drawn dashed. coast: land against sea, without any border.')
    .default('line'),
  credit: wordsLine(200, 'Whose work it is and its licence, as it is printed under the map.'),
  origin: z.url({ protocol: /^https$/ }).describe('Where the set of data is published.'),
  version: z.string().min(1).max(40).describe('Its version.'),
  licence: z.string().min(1).max(80).describe('Name of its licence.'),
  taken: day,
  rings: z
    .array(z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(4))
    .min(1)
    .describe('Closed rings of points, degrees east and north.'),
});

export const termShape = z.strictObject({
  term: wordsLine(80, 'The term.'),
  gloss: wordsText(500, 'What it means, in one to three sentences.'),
  sources,
  changed: changes,
});

/** content/periods.yaml: ceasefires and truces. */
export const periodsShape = z.array(
  z.strictObject({
    id,
    name: wordsLine(60, 'A few words for the axis.'),
    from: day.describe('First day in effect.'),
    to: day.describe('Last day in effect; left out while no end is known.').optional(),
    sources,
  }),
);

/** content/lanes.yaml: how far each lane was checked. */
export const lanesShape = z.array(
  z.strictObject({
    id: z.enum(LANES),
    name: wordsLine(20, 'Short name.'),
    longName: wordsLine(80, 'Full name.'),
    checkedThrough: day.describe('The record of this lane was checked up to this day.'),
  }),
);

/** content/standings.yaml: where each matter stands. */
export const standingsShape = z.array(
  z.strictObject({
    id,
    group: z.enum(['icj', 'icc', 'war']),
    name: wordsLine(80, 'The matter.'),
    caseName: z.boolean().describe('True for a case name, set in italics.').default(false),
    status: wordsLine(40, 'The status in words.'),
    disc: z.enum(['full', 'half', 'empty']).describe('Filled: in force; half: pending; empty: given or ended.'),
    figure: wordsLine(40, 'A number that heads the card, with its reporter in the sentence.').optional(),
    sentence: wordsText(320, 'One or two sentences.'),
    next: wordsLine(160, 'What is due next.').optional(),
    followed: wordsLine(160, 'What followed.').optional(),
    asOf: day.describe('The day for which this is known.'),
    event: reference('events', 'The event to read on.').optional(),
    chart: reference('charts', 'The chart to read on instead, where its table lists what the card counts.').optional(),
    sources,
    changed: changes,
    unknown: notKnown,
  }),
);

/** content/site.yaml */
export const siteShape = z.strictObject({
  edited: day.describe('The day on which the content was last edited as a whole.'),
  report: z
    .string()
    .regex(/^(https:\/\/|mailto:).*\{id\}/, 'must be an https or mailto address with {id} in it')
    .describe('Where a reader reports a problem with an entry; {id} stands for the entry.')
    .optional(),
});
