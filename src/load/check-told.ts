/*
 * One number, one value: a figure is also told in events, chapters, titles, lessons and the rows of its series. content/told.yaml
 * keeps for each figure the value that all of them tell, and its day; where the figure says another, every place that still tells
 * the old one is a fault.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literally } from '../model/plain-text.ts';
import { type Fault, quoted } from '../schema/read.ts';
import type { LineOf } from './check-references.ts';
import type { RecordFiles } from './read-files.ts';
import { shownName } from './shown-name.ts';
import { daysBeside } from './told-days.ts';

type FigureFile = RecordFiles['figures'] extends ReadonlyMap<string, infer Value> ? Value : never;

/** A place that tells a value that its figure no longer has. */
export interface OldPlace {
  readonly figure: string;
  readonly file: string;
  readonly line: number;
  /** The number, or the day beside it, as it is told. */
  readonly told: string;
  /** What the figure says instead. */
  readonly right: string;
}

/** Titles of documents are theirs, what was published is not changed, and other languages follow their sources. */
const NOT_OURS = /^(?:sources|lang|frozen|editions|told\.yaml|data-changes\.yaml)(?:\/|$)/;

/** A smaller number is many things: it is looked for only beside a source of the figure. */
const TELLING = 1000;

/** @param root the content folder */
export function checkTold(root: string, record: RecordFiles, lineOf: LineOf): Fault[] {
  const file = 'content/told.yaml';
  const old = oldPlaces(root, record);
  const gone = Object.keys(record.told)
    .filter((id) => !record.figures.has(id))
    .map((id) => ({ file, line: lineOf(file, id), text: `${id}: is no figure; npm run told takes it out` }));
  return [
    ...gone,
    ...[...record.figures].flatMap(([id, { value, asOf }]): Fault[] => {
      const told = record.told[id];
      if (told === undefined) return [{ file, line: 1, text: `${id}: is missing; npm run told writes it` }];
      if (told.value === value && told.asOf === asOf) return [];
      const places = old.filter(({ figure }) => figure === id);
      if (places.length === 0) {
        const text = `${id}: is ${quoted(told.value)} of ${told.asOf}, and the figure says ${quoted(value)} of ${asOf}; say under its changed what was wrong, then npm run told`;
        return [{ file, line: lineOf(file, id), text }];
      }
      return places.map((place) => ({
        file: place.file,
        line: place.line,
        text: `tells ${place.told}, and content/figures/${id}.yaml says ${place.right}; write that, or, if every place left is of an earlier day or of something else, npm run told ${id}`,
      }));
    }),
  ];
}

/** A figure of which a text may tell what it no longer says. */
interface Changed {
  readonly id: string;
  readonly figure: FigureFile;
  /** Of the old value, and not of the new one. */
  readonly gone: readonly string[];
  /** Beside these its old day is looked for. */
  readonly all: readonly string[];
  readonly day?: string;
}

/** Where the old value of a changed figure is still told, or its old day beside a value. @param root the content folder */
export function oldPlaces(root: string, record: RecordFiles): OldPlace[] {
  const changed = changedFigures(record);
  if (changed.length === 0) return [];
  return filesIn(root).flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const file = shownName(root, join(root, path));
    return changed.flatMap((each) => placesIn(path, text, each).map((place) => ({ figure: each.id, file, ...place })));
  });
}

function changedFigures({ told, figures }: RecordFiles): Changed[] {
  return [...figures].flatMap(([id, figure]): Changed[] => {
    const before = told[id];
    if (!before || (before.value === figure.value && before.asOf === figure.asOf)) return [];
    const [were, are] = [numbersIn(before.value), numbersIn(figure.value)];
    const day = before.asOf === figure.asOf ? {} : { day: before.asOf };
    return [{ id, figure, gone: were.filter((number) => !are.includes(number)), all: [...were, ...are], ...day }];
  });
}

function placesIn(path: string, text: string, { figure, gone, all, day }: Changed) {
  const rows = path.endsWith('.csv');
  if (rows && path !== `series/${figure.series}.csv`) return [];
  const near = rows || figure.sources.some((source) => text.includes(source.id));
  const lookedFor = (number: string) => near || plain(number) >= TELLING;
  const lines = linesBesideChanges(text);
  const numbers = gone.filter(lookedFor).flatMap((number) => {
    const tells = rows ? inCell(number) : inWords(number);
    return lines.flatMap((line, i) =>
      tells(line) ? [{ line: i + 1, told: number, right: quoted(figure.value) }] : [],
    );
  });
  // A row is of its own day.
  if (day === undefined || rows) return numbers;
  const beside = all.filter(lookedFor).map(inWords);
  const days = daysBeside(lines, (words) => beside.some((tells) => tells(words)), day);
  return [
    ...numbers,
    ...days.map((place) => ({
      line: place.line,
      told: `${place.day} beside the number`,
      right: `asOf: ${figure.asOf}`,
    })),
  ];
}

/** Files of content/ that tell numbers in our own words or rows. */
function filesIn(root: string, below = ''): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (NOT_OURS.test(path)) return [];
      return entry.isDirectory() ? filesIn(root, path) : /\.(?:ya?ml|mdx|csv)$/.test(path) ? [path] : [];
    });
}

/** The lines of a file, those of its corrections empty: they tell what was wrong. */
function linesBesideChanges(text: string): string[] {
  let inside: number | undefined;
  return text.split('\n').map((line) => {
    const depth = line.search(/[^ ]/);
    if (inside !== undefined && (depth < 0 || depth > inside || (depth === inside && line[depth] === '-'))) return '';
    inside = /^ *changed:/.test(line) ? depth : undefined;
    return inside === undefined ? line : '';
  });
}

/** The numbers of a text as they are written: "about 1.9 million (90 per cent)" has 1.9 and 90. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const plain = (number: string): number => Number(number.replaceAll(',', ''));

function inWords(number: string): (line: string) => boolean {
  const mention = new RegExp(`(?<![\\d.,])${literally(number)}(?!\\d|[.,]\\d)`);
  return (line) => mention.test(line);
}

function inCell(number: string): (line: string) => boolean {
  const mention = new RegExp(`(?:^|,)${plain(number)}(?:,|$)`);
  return (line) => mention.test(line.trim());
}
