/* Joins the reference part of the record: files of cases, states and figures into what `model/` describes. */
import type { z } from 'astro/zod';
import type { Order, Proceeding, Vote, Warrant, WarrantResponse } from '../model/cases.ts';
import type { Claim, Figure, Person, Series } from '../model/figures.ts';
import type { Citation } from '../model/record.ts';
import type { Reference } from '../model/world.ts';
import type { HagueGroup, Measure, Resolution, Sanctions, State } from '../model/states.ts';
import type { Words } from '../model/words.ts';
import { orderShape, proceedingShape, warrantResponsesShape, warrantShape } from '../schema/cases.ts';
import { claimShape, figureShape, personShape, seriesShape } from '../schema/figures.ts';
import type { Joined } from '../schema/joined.ts';
import { hagueGroupShape, measureShape, resolutionShape, sanctionsShape, stateShape } from '../schema/states.ts';
import { mapLeaves } from '../schema/walk.ts';
import type { Folder, RecordFiles } from './read-files.ts';

/** How the joiner of events turns text and ids into words and citations; the same for everything. */
export interface Joiner {
  readonly words: (text: string) => Words;
  readonly cite: (list: readonly { readonly id: string; readonly at?: string | undefined }[]) => readonly Citation[];
}

/** The reference part of a World. */
export function joinReference(files: RecordFiles, { words, cite }: Joiner): Reference {
  const join = <Shape extends z.ZodType>(shape: Shape, value: z.output<Shape>) =>
    mapLeaves(shape, value, { words, citations: cite }) as Joined<z.output<Shape>>;
  const folder = <Shape extends z.ZodType>(shape: Shape, values: Folder<z.output<Shape>>) =>
    [...values].map(
      ([id, value]) => ({ id, ...(join(shape, value) as object) }) as { id: string } & Joined<z.output<Shape>>,
    );

  const orders = folder(orderShape, files.orders)
    .map(
      ({ points, ...order }): Order => ({
        ...order,
        points: points.map(({ vote, citations, ...point }) => ({
          ...point,
          ...(vote ? { vote: { ...vote, votedFor: votedFor(order.bench, vote) } } : {}),
          citations: citations ?? order.citations,
        })),
      }),
    )
    .sort((a, b) => (a.decided < b.decided ? -1 : 1));
  const responses: readonly WarrantResponse[] = join(warrantResponsesShape, files.warrantResponses);
  const warrants = folder(warrantShape, files.warrants).map(
    (warrant): Warrant => ({ ...warrant, said: responses.filter(({ on }) => on.includes(warrant.id)) }),
  );
  const series = folder(seriesShape, files.series).map(
    (each): Series => ({ ...each, rows: files.seriesRows.get(each.id) ?? [] }),
  );
  const resolutions = folder(resolutionShape, files.resolutions)
    .map((resolution): Resolution => {
      const rollCall = files.rollCalls.get(resolution.id);
      return { ...resolution, ...(rollCall ? { rollCall } : {}) };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const proceedings: readonly Proceeding[] = folder(proceedingShape, files.proceedings);
  const states: readonly State[] = folder(stateShape, files.states);
  const measures: readonly Measure[] = folder(measureShape, files.measures);
  const figures: readonly Figure[] = folder(figureShape, files.figures);
  const claims: readonly Claim[] = folder(claimShape, files.claims);
  const people: readonly Person[] = folder(personShape, files.people);
  const hagueGroup: HagueGroup | undefined = files.hagueGroup && join(hagueGroupShape, files.hagueGroup);
  const sanctions: Sanctions | undefined = files.sanctions && join(sanctionsShape, files.sanctions);

  return {
    proceedings: byId(proceedings),
    orders: byId(orders),
    warrants: byId(warrants),
    states: byId([...states].sort((a, b) => a.name.text.localeCompare(b.name.text, 'en'))),
    measures: byId(
      [...measures].sort((a, b) =>
        a.date.first < b.date.first ? -1 : a.date.first > b.date.first ? 1 : a.id < b.id ? -1 : 1,
      ),
    ),
    resolutions: byId(resolutions),
    figures: byId([...figures].sort((a, b) => a.rank - b.rank)),
    series: byId(series),
    claims: byId(claims),
    people: byId([...people].sort((a, b) => a.short.localeCompare(b.short, 'en'))),
    ...(hagueGroup ? { hagueGroup } : {}),
    ...(sanctions ? { sanctions } : {}),
    tiles: new Map(Object.entries(files.tiles)),
    dataChanges: files.dataChanges,
  };
}

/** Those of the bench who are not named against; nobody where names are withheld. */
function votedFor(bench: Order['bench'], vote: Omit<Vote, 'votedFor'>): readonly string[] {
  if (vote.names === 'withheld') return [];
  return bench.map(({ person }) => person).filter((person) => !vote.votedAgainst.includes(person));
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
