/*
 * Which file of content/ has which shape: the one list of it. Reading, the check of references, the schemas that editors
 * complete by and the skeletons of new files go by it.
 */
import type { z } from 'astro/zod';
import { orderShape, proceedingShape, warrantResponsesShape, warrantShape } from './cases.ts';
import { chartShape } from './chart.ts';
import { diagramShape } from './diagram.ts';
import { eventShape } from './event.ts';
import { changelogShape, claimShape, figureShape, personShape, seriesShape, toldShape } from './figures.ts';
import { catalogueShape, languageShape, marksShape, searchShape } from './language.ts';
import { folderOverlay, overlayShape } from './overlay.ts';
import { movedShape } from './moved.ts';
import { questionShape } from './question.ts';
import {
  actorShape,
  lanesShape,
  outlineShape,
  periodsShape,
  placeShape,
  siteShape,
  sourceShape,
  standingsShape,
  termShape,
} from './record.ts';
import { storyShape } from './story.ts';
import { hagueGroupShape, measureShape, resolutionShape, sanctionsShape, stateShape, tilesShape } from './states.ts';
import { controversyShape, protocolShape, setShape } from './teach-documents.ts';
import { lessonShape, unitShape } from './teach-lesson.ts';
import { practiceShape } from './teach-practice.ts';

/** What teachers take: content/teach/<name>/<id>.yaml. */
export const TEACH_SHAPES = {
  units: unitShape,
  lessons: lessonShape,
  sets: setShape,
  controversies: controversyShape,
  protocols: protocolShape,
  practice: practiceShape,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Folders of one file per thing: content/events/<id>.yaml; where the folder stands says `folderOf`. */
export const FOLDER_SHAPES = {
  events: eventShape,
  sources: sourceShape,
  actors: actorShape,
  places: placeShape,
  outlines: outlineShape,
  terms: termShape,
  charts: chartShape,
  diagrams: diagramShape,
  stories: storyShape,
  proceedings: proceedingShape,
  orders: orderShape,
  warrants: warrantShape,
  states: stateShape,
  measures: measureShape,
  resolutions: resolutionShape,
  figures: figureShape,
  series: seriesShape,
  claims: claimShape,
  people: personShape,
  questions: questionShape,
  ...TEACH_SHAPES,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** Single files, by their name without `.yaml`. */
export const FILE_SHAPES = {
  periods: periodsShape,
  lanes: lanesShape,
  standings: standingsShape,
  site: siteShape,
  'warrant-responses': warrantResponsesShape,
  'hague-group': hagueGroupShape,
  'sanctions-on-icc': sanctionsShape,
  tiles: tilesShape,
  'data-changes': changelogShape,
  told: toldShape,
  moved: movedShape,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** What a language says of itself, in content/lang/<tag>/; beside these stand its overlays, named as what they overlay. */
export const LANGUAGE_SHAPES = {
  language: languageShape,
  ui: catalogueShape,
  of: marksShape,
  search: searchShape,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type FolderName = keyof typeof FOLDER_SHAPES;

/** Where the folder of a name stands in content/. */
export const folderOf = (name: string): string => (Object.hasOwn(TEACH_SHAPES, name) ? `teach/${name}` : name);

export type FileName = keyof typeof FILE_SHAPES;

/** The shapes of a language's overlays, by the name of the folder or file whose words they are. */
export const OVERLAY_SHAPES: ReadonlyMap<string, z.ZodType> = new Map([
  ...Object.entries(FOLDER_SHAPES).flatMap(([name, shape]) => named(name, folderOverlay(shape))),
  ...Object.entries(FILE_SHAPES).flatMap(([name, shape]) => named(name, overlayShape(shape))),
]);

function named(name: string, shape: z.ZodType | undefined): [string, z.ZodType][] {
  return shape ? [[name, shape]] : [];
}
