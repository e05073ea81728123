/*
 * Every fault of the content, those of charts included: a kind that is not there, an option that it does not know, a series,
 * column, figure or event that is not in the record. What builds, checks or shows the content asks here first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { RegisteredKind } from '../src/charts/define-kind.ts';
import { KINDS } from '../src/charts/kinds.ts';
import {
  addressesOf,
  contentFolder,
  loadRecord,
  loadWorld,
  localeOf,
  messagesOf,
  readAgain,
  SOURCE_LANGUAGE,
} from '../src/load/world.ts';
import { placesInChapters } from '../src/load/check-chapters.ts';
import { checkPromised } from '../src/load/check-moved.ts';
import { literally } from '../src/model/plain-text.ts';
import { type Fault, quoted, sayFault } from '../src/schema/fault.ts';
import { readYaml } from '../src/schema/read.ts';
import { promised } from './addresses.ts';
import { optionsOf } from './kind-options.ts';
import { markupFaults } from './markup-faults.ts';

/** Every fault of the content folder of this build, worded; empty when the content is good. */
export function contentFaults(): readonly string[] {
  const faults = readAgain();
  if (faults.length > 0) return faults;
  return [...markupFaults(contentFolder()), ...chartFaults(contentFolder()), ...promiseFaults()].map(sayFault);
}

/** What was published and is no more. Only of the site's own content: what tests and measurements make was never published. */
function promiseFaults(): readonly Fault[] {
  if (process.env['CONTENT_DIR']) return [];
  const start = `/${SOURCE_LANGUAGE}/`;
  const own = promised().flatMap((line) => (line.startsWith(start) ? [line.slice(start.length)] : []));
  return checkPromised(own, loadRecord(), placesInChapters(contentFolder()));
}

const shapes = new Map<string, z.ZodType>();

/** A file of a chart, of which the options alone are looked at. */
function shapeOf(name: string, kind: RegisteredKind): z.ZodType {
  const shape = shapes.get(name) ?? z.looseObject({ options: optionsOf(kind).prefault({}) });
  shapes.set(name, shape);
  return shape;
}

function chartFaults(folder: string): Fault[] {
  const world = loadWorld(SOURCE_LANGUAGE);
  const [locale, t] = [localeOf(SOURCE_LANGUAGE), messagesOf(SOURCE_LANGUAGE)];
  const context = { world, locale, t, page: addressesOf(SOURCE_LANGUAGE).page };
  return [...world.charts.values()].flatMap((chart): Fault[] => {
    const file = `content/charts/${chart.id}.yaml`;
    const text = readFileSync(join(folder, 'charts', `${chart.id}.yaml`), 'utf8');
    const kind = KINDS[chart.kind];
    if (!kind) {
      const known = Object.keys(KINDS).sort().join(', ');
      return [{ file, line: lineOf(text, 'kind:'), text: `kind: ${quoted(chart.kind)} is not one of ${known}` }];
    }
    const read = readYaml(file, text, shapeOf(chart.kind, kind));
    if (!read.ok) return [...read.faults];
    try {
      kind.select(chart.options, context);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : `${error}`;
      const named = /"([^"]+)"/.exec(why)?.[1];
      return [{ file, line: lineOf(text, named ?? 'options:'), text: `options: ${inShort(why)}` }];
    }
  });
}

/** What a kind says of its options, cure and all; what it quotes of the file is cut, since logs are public. */
const inShort = (why: string): string =>
  (why.split('\n', 1)[0] ?? '').replace(/"([^"]*)"/g, (_, text: string) => quoted(text)).slice(0, 300);

/** The line of the first mention of a text, outside longer words. */
function lineOf(text: string, mention: string): number {
  const found = new RegExp(`(?<![\\w-])${literally(mention)}(?![\\w-])`);
  return Math.max(1, text.split('\n').findIndex((line) => found.test(line)) + 1);
}
