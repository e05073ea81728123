/* Joins the reference part of the record: files of cases, states and figures into what `model/` describes. */
import type { Order, Proceeding, Vote, Warrant, WarrantResponse } from '../model/cases.ts';
import type { Claim, Figure, Person, Series } from '../model/figures.ts';
import type { PointQuote } from '../model/quotes.ts';
import type { Source } from '../model/record.ts';
import type { HagueGroup, Measure, Resolution, Sanctions, State } from '../model/states.ts';
import type { ReferencePart } from '../model/world.ts';
import type { Joiner } from './joiner.ts';
import type { RecordFiles } from './read-files.ts';

/** The reference part of a World. */
export function joinReferencePart(files: RecordFiles, { folder, file, sources }: Joiner): ReferencePart {
  const orders = folder('orders')
    .map(
      ({ points, ...order }): Order => ({
        ...order,
        points: points.map(({ vote, quote, citations, ...point }) => ({
          ...point,
          ...(quote ? { quote: quoteFrom(quote, sources) } : {}),
          ...(vote ? { vote: { ...vote, votedFor: votedFor(order.bench, vote) } } : {}),
          citations: citations ?? order.citations,
        })),
      }),
    )
    .sort((a, b) => (a.decided < b.decided ? -1 : 1));
  const responses: readonly WarrantResponse[] = file('warrant-responses', files.warrantResponses);
  const warrants = folder('warrants').map(
    (warrant): Warrant => ({ ...warrant, said: responses.filter(({ on }) => on.includes(warrant.id)) }),
  );
  const series = folder('series').map((each): Series => ({ ...each, rows: files.seriesRows.get(each.id) ?? [] }));
  const resolutions = folder('resolutions')
    .map((resolution): Resolution => {
      const rollCall = files.rollCalls.get(resolution.id);
      return { ...resolution, ...(rollCall ? { rollCall } : {}) };
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const proceedings: readonly Proceeding[] = folder('proceedings');
  const states: readonly State[] = folder('states');
  const measures: readonly Measure[] = folder('measures');
  const figures: readonly Figure[] = folder('figures');
  const claims: readonly Claim[] = folder('claims');
  const people: readonly Person[] = folder('people');
  const hagueGroup: HagueGroup | undefined = files.hagueGroup && file('hague-group', files.hagueGroup);
  const sanctions: Sanctions | undefined = files.sanctions && file('sanctions-on-icc', files.sanctions);

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
    moved: files.moved,
  };
}

/** A quotation with its documents in the place of their ids. */
function quoteFrom({ source, second, ...words }: FileQuote, sources: ReadonlyMap<string, Source>): PointQuote {
  const found = (id: string) => {
    const document = sources.get(id);
    if (!document) throw new Error(`"${id}" passed the reference check but is no source`);
    return document;
  };
  return { ...words, source: found(source), ...(second === undefined ? {} : { second: found(second) }) };
}

type FileQuote = Omit<PointQuote, 'source' | 'second'> & { readonly source: string; readonly second?: string };

/** Those of the bench who are not named against; nobody where names are withheld. */
function votedFor(bench: Order['bench'], vote: Omit<Vote, 'votedFor'>): readonly string[] {
  if (vote.names === 'withheld') return [];
  return bench.map(({ person }) => person).filter((person) => !vote.votedAgainst.includes(person));
}

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));
