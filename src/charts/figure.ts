/*
 * A chart of one language, ready for every use: page, chapter, embed and downloads show this value and
 * nothing else. Build only; worked out once per language and chart.
 */
import { type Reader, readerOf } from '../load/reader.ts';
import { SOURCE_LANGUAGE } from '../load/world.ts';
import type { ChartEntry } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Words } from '../model/words.ts';
import type { PreparedChart } from './define-kind.ts';
import type { ChartSubject } from './kind.ts';
import { KINDS } from './kinds.ts';

export interface ChartFigure extends PreparedChart {
  readonly id: string;
  readonly kind: string;
  readonly lang: string;
  readonly title: Words;
  /** What the chart is, in words that stay true while its numbers and its view change. */
  readonly name: Words;
  readonly subtitle: Words;
  /** The subtitle in the length of a shared link, where it is longer. */
  readonly short?: Words;
  readonly note?: Words;
  readonly hrefs: Readonly<Record<'page' | 'embed' | 'svg' | 'png' | 'csv' | 'json' | 'rows', string>>;
}

const figures = new WeakMap<World, Map<string, ChartFigure>>();

/** The figure of a chart in a language of the site. @throws Error naming the chart file and what is wrong in it */
export function figure(lang: string, id: string): ChartFigure {
  return makeFigure(readerOf(lang), id);
}

/** Every chart, those included that only stand inside another page. */
export function allChartIds(): string[] {
  return [...readerOf().world.charts.keys()];
}

/** The charts that have a page of their own, in the order of the gallery. */
export function chartIds(): string[] {
  return allChartIds().filter((id) => figure(SOURCE_LANGUAGE, id).listed);
}

/** The chart that is about one entry of the record, and has a page, if there is one. */
export function chartOf(lang: string, { of, id }: ChartSubject): ChartFigure | undefined {
  return chartIds()
    .map((chart) => figure(lang, chart))
    .find(({ subject }) => subject?.of === of && subject.id === id);
}

/** The same from given parts, for tests. */
export function makeFigure(reader: Reader, id: string): ChartFigure {
  const known = figures.get(reader.world) ?? new Map<string, ChartFigure>();
  figures.set(reader.world, known);
  let figure = known.get(id);
  if (!figure) {
    figure = compose(reader, id);
    known.set(id, figure);
  }
  return figure;
}

function compose(reader: Reader, id: string): ChartFigure {
  const { lang, href, world } = reader;
  const entry = world.charts.get(id);
  if (!entry)
    throw new Error(
      `content/charts/${id}.yaml: there is no such chart; the charts are ${[...world.charts.keys()].join(', ')}`,
    );
  return {
    ...prepare(entry, reader),
    id,
    kind: entry.kind,
    lang,
    title: entry.title,
    name: entry.name,
    subtitle: entry.subtitle,
    ...(entry.short ? { short: entry.short } : {}),
    ...(entry.note ? { note: entry.note } : {}),
    hrefs: {
      page: href.page('charts', id),
      embed: href.page('embed', id),
      svg: href.file('charts', `${id}.svg`),
      png: href.file('charts', `${id}.png`),
      csv: href.file('charts', `${id}.csv`),
      json: href.file('charts', `${id}.json`),
      rows: href.file('charts', `${id}.rows.json`),
    },
  };
}

function prepare(entry: ChartEntry, { world, locale, t, href }: Reader): PreparedChart {
  const kind = KINDS[entry.kind];
  if (!kind)
    throw new Error(
      `content/charts/${entry.id}.yaml kind: "${entry.kind}" is not one of ${Object.keys(KINDS).join(', ')}`,
    );
  try {
    return kind.prepare(entry.options, { world, locale, t, page: href.page }, entry.title.text);
  } catch (error) {
    throw new Error(`content/charts/${entry.id}.yaml options: ${(error as Error).message}`, { cause: error });
  }
}
